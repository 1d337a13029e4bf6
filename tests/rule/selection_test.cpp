// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "rule/selection.h"

namespace fashen::rule {
namespace {

Metadata rule(const std::string& id, std::vector<std::string> tags = {}) {
  Metadata metadata;
  metadata.id = id;
  metadata.tags = std::move(tags);
  return metadata;
}

bool selects(const std::string& expression, const Metadata& metadata) {
  auto selection = Selection::parse(expression);
  REQUIRE(selection);
  return selection->matches(metadata);
}

}  // namespace

TEST_CASE("selections combine globs, packs and tags") {
  Metadata fee = rule("normative/sets-fee", {"收费"});
  Metadata style = rule("drafting/style");
  CHECK(selects("normative/*", fee));
  CHECK(selects("normative", fee));
  CHECK(selects("#收费", fee));
  CHECK_FALSE(selects("#收费", style));
  CHECK_FALSE(selects("normative/* and not */sets-fee", fee));
  CHECK(selects("citation/*, drafting/*", style));
  CHECK(selects("not (normative or citation)", style));
  CHECK(selects("*/st?le", style));
  CHECK(Selection().matches(style));
}

TEST_CASE("a selection that cannot be read says where") {
  for (const char* text : {"", "and", "(a/b", "a/b c/d", "not", "a/b or"}) {
    CAPTURE(text);
    auto selection = Selection::parse(text);
    REQUIRE_FALSE(selection);
    CHECK(selection.error().code == base::ErrorCode::usage);
  }
  CHECK_FALSE(Selection::parse(std::string(500, '(') + "a/b"));
}

TEST_CASE("globs match whole names") {
  CHECK(glob_matches("*", ""));
  CHECK(glob_matches("a*c*e", "abcde"));
  CHECK_FALSE(glob_matches("a*c", "abcd"));
  CHECK_FALSE(glob_matches("?", ""));
  std::string text(2000, 'a');
  CHECK_FALSE(glob_matches("*a*a*a*a*a*a*b", text));
}

}  // namespace fashen::rule
