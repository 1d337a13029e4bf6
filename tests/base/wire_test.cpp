// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"

#include <catch2/catch.hpp>
#include <limits>
#include <vector>

namespace fashen::base {

TEST_CASE("what is written comes back") {
  std::vector<std::string> list = {"一", "", std::string("\0x", 2)};
  WireWriter out;
  for (std::uint64_t n : {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128},
                          std::numeric_limits<std::uint64_t>::max()}) {
    out.number(n);
  }
  out.list(list, [](WireWriter& to, const std::string& item) { to.text(item); });
  WireReader in(out.bytes());
  CHECK(in.number() == 0);
  CHECK(in.number() == 127);
  CHECK(in.number() == 128);
  CHECK(in.number() == std::numeric_limits<std::uint64_t>::max());
  std::vector<std::string> back;
  in.list(back, [](WireReader& from) { return from.text(); });
  CHECK(back == list);
  CHECK(in.done());
}

TEST_CASE("damage is noticed and never read past the end") {
  std::string whole = WireWriter().text("文字").number(300).bytes();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    WireReader in(std::string_view(whole).substr(0, size));
    in.text();
    in.number();
    CHECK(!in.done());
  }
  WireReader endless(std::string_view("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"));
  endless.number();
  CHECK(!endless.ok());
  const std::string three = WireWriter().number(3).bytes();
  CHECK(WireReader(three).number_up_to(3) == 3);
  WireReader beyond(three);
  CHECK(beyond.number_up_to(2) == 0);
  CHECK(!beyond.ok());
  WireReader many(
      std::string_view("\xff\xff\x7f"
                       "a"));
  std::vector<std::uint64_t> items;
  many.list(items, [](WireReader& from) { return from.number(); });
  CHECK(items.size() <= 2);
  CHECK(!many.done());
}

}  // namespace fashen::base
