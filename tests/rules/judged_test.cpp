// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/judged.h"

#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "support/places.h"

namespace fashen::rule {

TEST_CASE("what was read of findings on real documents is of rules that there are") {
  const std::string rules = testing::source_dir() + "/rules/";
  auto bytes = base::RealFileSystem().read(rules + "measured-real.tsv", 1 << 20);
  REQUIRE(bytes);
  auto judged = parse_judged(*bytes, "measured-real.tsv");
  if (!judged) FAIL(judged.error().to_string());
  CHECK(judged->size() > 10);
  for (const auto& [id, one] : *judged) {
    CAPTURE(id);
    CHECK(base::RealFileSystem().is_file(rules + id + ".lua"));
    CHECK(one.read > 0);
    CHECK(one.documents > 0);
  }
}

TEST_CASE("a table of judged findings that cannot be right is refused with its line") {
  const std::string line =
      GENERATE(as<std::string>(), "a/b\t3\t2\t9\t2026-01-01", "a/b\t1\t2\t9",
               "a/b\t1\t2\t9\t2026-13-01", "a/b\t-1\t2\t9\t2026-01-01", "a/b\tx\t2\t9\t2026-01-01",
               "a/b\t1\t2\t9\t2026-01-01\tmore", "c/d\t1\t2\t9\t2026-01-01");
  CAPTURE(line);
  auto judged = parse_judged("# note\nc/d\t2\t2\t9\t2026-01-01\n" + line + "\n", "t.tsv");
  REQUIRE_FALSE(judged);
  CHECK(judged.error().to_string().find("t.tsv:3") != std::string::npos);
}

}  // namespace fashen::rule
