// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/literal_index.h"

#include <catch2/catch.hpp>

namespace fashen::text {
namespace {

using Offsets = std::vector<std::size_t>;

}  // namespace

TEST_CASE("sets of literals join the pass over the texts when some have gathered") {
  LiteralIndex index;
  const std::size_t money = index.add({"押金", "定金"});
  index.begin("定金和押金");
  REQUIRE(index.looked_for(money));
  CHECK(index.places(money) == Offsets{0, 9});
  const std::size_t late = index.add({"罚款"});
  CHECK_FALSE(index.looked_for(late));
  int texts = 0;
  for (; texts < 100 && !index.looked_for(late); ++texts) index.begin("罚款");
  CHECK(texts > 1);
  CHECK(index.places(late) == Offsets{0});
  CHECK(index.places(money).empty());
}

TEST_CASE("a set is looked for only in texts of its groups") {
  LiteralIndex index;
  const std::size_t second = index.add({"押金"}, 1u << 1);
  index.begin("押金", 0);
  CHECK(index.places(second).empty());
  index.begin("押金", 1);
  CHECK(index.places(second) == Offsets{0});
}

TEST_CASE(
    "the same literals have one number where that is wanted, and there is an end to numbers") {
  LiteralIndex index;
  CHECK(index.add({"甲"}) == 0);
  CHECK(index.add({"甲"}) == 1);
  CHECK(index.add_once({"甲"}) == 2);
  CHECK(index.add_once({"甲", "乙"}) == 3);
  CHECK(index.add_once({"甲"}) == 2);
  std::size_t number = 0;
  for (int i = 0; i < 100'000 && number != LiteralIndex::none; ++i) {
    number = index.add_once({std::to_string(i)});
  }
  CHECK(number == LiteralIndex::none);
  CHECK(index.add_once({"甲", "乙"}) == 3);
  CHECK(index.add({"甲"}) == LiteralIndex::none);
}

TEST_CASE("no other index has the same id") { CHECK(LiteralIndex().id() != LiteralIndex().id()); }

}  // namespace fashen::text
