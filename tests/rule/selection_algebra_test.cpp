// SPDX-License-Identifier: GPL-3.0-or-later
// Selections against plain evaluation, and globs against the obvious slow matcher.
#include <catch2/catch.hpp>
#include <random>

#include "rule/selection.h"
#include "support/acting_rule.h"

namespace fashen::rule {
namespace {

Metadata rule(const std::string& id, std::vector<std::string> tags = {}) {
  Metadata metadata;
  metadata.id = id;
  metadata.tags = std::move(tags);
  return metadata;
}

bool slow_glob(std::string_view glob, std::string_view text) {
  if (glob.empty()) return text.empty();
  if (glob[0] == '*') {
    return slow_glob(glob.substr(1), text) || (!text.empty() && slow_glob(glob, text.substr(1)));
  }
  return !text.empty() && (glob[0] == '?' || glob[0] == text[0]) &&
         slow_glob(glob.substr(1), text.substr(1));
}

/// An expression with its value for one rule, built side by side.
struct Expression {
  std::string text;
  bool value;
};

Expression random_expression(std::mt19937& random, const Metadata& rule, int depth) {
  switch (depth == 0 ? 0 : random() % 5) {
    case 0: {
      static const char* const words[] = {"a/x", "a/*", "b", "#fees", "*/y", "#f*", "a", "b/y"};
      const std::string word = words[random() % std::size(words)];
      auto alone = Selection::parse(word);
      REQUIRE(alone);
      return {word, alone->matches(rule)};
    }
    case 1: {
      const Expression inner = random_expression(random, rule, depth - 1);
      return {"not (" + inner.text + ")", !inner.value};
    }
    default: {
      const Expression left = random_expression(random, rule, depth - 1);
      const Expression right = random_expression(random, rule, depth - 1);
      const bool both = random() % 2 == 0;
      const char* word = both ? " and " : random() % 2 == 0 ? " or " : ", ";
      return {"(" + left.text + ")" + word + "(" + right.text + ")",
              both ? left.value && right.value : left.value || right.value};
    }
  }
}

}  // namespace

TEST_CASE("globs match as the obvious matcher does") {
  std::mt19937 random(97);
  const auto word = [&](const char* letters, std::size_t count, std::size_t longest) {
    std::string made;
    for (std::size_t left = random() % (longest + 1); left > 0; --left) {
      made += letters[random() % count];
    }
    return made;
  };
  for (int round = 0; round < 20'000; ++round) {
    const std::string glob = word("ab*?/", 5, 7), text = word("ab/", 3, 8);
    CAPTURE(glob, text);
    REQUIRE(glob_matches(glob, text) == slow_glob(glob, text));
  }
}

TEST_CASE("expressions have the value of their parts") {
  std::mt19937 random(101);
  const Metadata rules[] = {rule("a/x"), rule("a/y", {"fees"}), rule("b/x", {"fees", "style"}),
                            rule("b/y")};
  for (int round = 0; round < 2000; ++round) {
    const Metadata& one = rules[random() % std::size(rules)];
    const Expression made = random_expression(random, one, 3);
    const auto parsed = Selection::parse(made.text);
    CAPTURE(made.text, one.id);
    REQUIRE(parsed);
    REQUIRE(parsed->matches(one) == made.value);
    REQUIRE(parsed->expression() == made.text);
  }
}

TEST_CASE("not binds tighter than and, and tighter than or, a comma is an or") {
  const auto value = [](const char* expression, const char* id) {
    const auto parsed = Selection::parse(expression);
    REQUIRE(parsed);
    return parsed->matches(rule(id));
  };
  CHECK(value("a or b and c", "a/x"));
  CHECK_FALSE(value("(a or b) and c", "a/x"));
  CHECK(value("not a or b", "b/x"));
  CHECK_FALSE(value("not (a or b)", "b/x"));
  CHECK(value("not a and not b", "c/x"));
  CHECK(value("a, b and c", "a/x"));
  CHECK(value("not not a", "a/x"));
  CHECK(value("  a/x  ,b ", "a/x"));
}

TEST_CASE("a mistake is told with its column and what is missing") {
  struct Mistake {
    const char* expression;
    const char* words;
  };
  for (const Mistake& one : {Mistake{"", "第 1 个字节"},
                             {"a or", "第 5 个字节"},
                             {"(a", "缺少右括号"},
                             {"a b", "第 3 个字节"},
                             {"a)", "多余"},
                             {"and a", "第 1 个字节"},
                             {"a or or b", "第 6 个字节"},
                             {"()", "第 2 个字节"},
                             {"a,,b", "第 3 个字节"}}) {
    CAPTURE(one.expression);
    const auto parsed = Selection::parse(one.expression);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().code == base::ErrorCode::usage);
    CHECK_THAT(parsed.error().message, Catch::Contains(one.words));
  }
}

TEST_CASE("nesting without end is refused, not followed") {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "not ";
  CHECK_FALSE(Selection::parse(deep + "a"));
  CHECK_FALSE(Selection::parse(std::string(100'000, '(')));
}

TEST_CASE("keeping the selected rules keeps their order, and none is a mistake of the user") {
  const auto three = [] {
    std::vector<std::unique_ptr<Rule>> rules;
    for (const char* id : {"b/1", "a/2", "b/3"}) {
      rules.push_back(std::make_unique<testing::ActingRule>(id, testing::reports("x")));
    }
    return rules;
  };
  auto kept = three();
  REQUIRE(select(kept, *Selection::parse("b/*")));
  REQUIRE(kept.size() == 2);
  CHECK(kept[0]->metadata().id == "b/1");
  CHECK(kept[1]->metadata().id == "b/3");
  auto none = three();
  const auto refused = select(none, *Selection::parse("c/*"));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::usage);
  auto all = three();
  REQUIRE(select(all, Selection()));
  CHECK(all.size() == 3);
}

}  // namespace fashen::rule
