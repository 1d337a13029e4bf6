// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/baseline.h"

#include <catch2/catch.hpp>

namespace fashen::report {

TEST_CASE("a baseline is the fingerprints of an earlier report") {
  auto known = read_baseline(
      R"({"schema": 1, "findings": [{"fingerprint": "aa"}, {"fingerprint": "bb"}],
          "suppressed": [{"fingerprint": "cc"}]})",
      "a.json");
  REQUIRE(known);
  CHECK(*known == std::set<std::string>{"aa", "bb", "cc"});
}

TEST_CASE("what is no report is refused") {
  auto json = GENERATE(as<std::string>(), "", "{", "[]", "{}", "{\"schema\": 2, \"findings\": []}",
                       "{\"schema\": 1, \"findings\": 3}", "{\"schema\": 1, \"findings\": [3]}",
                       "{\"schema\": 1, \"findings\": [{}]}",
                       "{\"schema\": 1, \"findings\": [{\"fingerprint\": 3}]}");
  CAPTURE(json);
  auto known = read_baseline(json, "a.json");
  REQUIRE_FALSE(known);
  CHECK(known.error().code == base::ErrorCode::malformed);
  CHECK(known.error().where == "a.json");
}

TEST_CASE("nesting without end does not exhaust the stack") {
  CHECK_FALSE(read_baseline(std::string(200000, '['), "a.json"));
}

}  // namespace fashen::report
