// SPDX-License-Identifier: GPL-3.0-or-later
// What is read off a pattern without running it must hold of every match that it has.
#include <catch2/catch.hpp>
#include <random>

#include "text/match_bounds.h"
#include "text/regex.h"
#include "text/required_literals.h"

namespace fashen::text {
namespace {

std::string random_pattern(std::mt19937& random, int depth) {
  static const char* const atoms[] = {
      "押",       "金",  "甲",  "a",         ".",           "[甲乙]",  "[^押]", "\\d",
      "\\p{Han}", "1",   "，",  "[^，。；]", "[0-9。]",     "[、-】]", "。",    "\\n",
      "[^\\n；]", "\\s", "\\S", "[\\s押]",   "[^\\p{Han}]", "^",       "$",     "\\b"};
  std::string made;
  for (std::size_t left = 1 + random() % 3; left > 0; --left) {
    if (depth > 0 && random() % 3 == 0) {
      static const char* const opens[] = {"(?:", "(", "(?P<n>"};
      const std::size_t open = depth > 1 ? random() % 2 : random() % 3;
      if (open == 2 && made.find("?P<n>") != made.npos) continue;
      made += (open == 2 ? "(?:" : opens[open]) + random_pattern(random, depth - 1) + ")";
    } else {
      made += atoms[random() % std::size(atoms)];
    }
    static const char* const repeats[] = {"", "", "", "?", "{2}", "{0,2}", "{1,3}", "*", "+"};
    made += repeats[random() % std::size(repeats)];
  }
  if (depth > 0 && random() % 3 == 0) made += "|" + random_pattern(random, depth - 1);
  return made;
}

std::string random_text(std::mt19937& random) {
  static const char* const letters[] = {"押", "金", "甲", "乙", "a", "1",
                                        "，", "元", "。", "；", "\n"};
  std::string made;
  for (std::size_t left = random() % 25; left > 0; --left) {
    made += letters[random() % std::size(letters)];
  }
  return made;
}

/// True if a word of each set stands in the text, each behind the one before.
bool hold_in_order(const std::string& text, const std::vector<std::vector<std::string>>& sets) {
  std::size_t from = 0;
  for (const auto& set : sets) {
    std::size_t end = text.npos;
    for (const std::string& word : set) {
      const std::size_t at = text.find(word, from);
      if (at != text.npos) end = std::min(end, at + word.size());
    }
    if (end == text.npos) return false;
    from = end;
  }
  return true;
}

}  // namespace

TEST_CASE("no match is longer than the bound, and each holds a word of every set") {
  std::mt19937 random(223);
  std::size_t matched = 0, bounded = 0, ended = 0, worded = 0;
  for (int round = 0; round < 1500; ++round) {
    const std::string pattern = random_pattern(random, 2);
    const auto regex = Regex::compile(pattern);
    if (!regex) continue;
    const MatchBounds bounds = match_bounds(pattern);
    const auto words = required_literals(pattern);
    const auto sets = required_sets(pattern);
    bounded += bounds.longest ? 1 : 0;
    for (bool end : bounds.excludes) ended += end ? 1 : 0;
    worded += words.empty() ? 0 : 1;
    for (int texts = 0; texts < 4; ++texts) {
      const std::string text = random_text(random);
      for (const Match& match : regex->find_all(text, {0, text.size()})) {
        const std::string found(base::slice(text, match.whole()));
        CAPTURE(pattern, text, found);
        ++matched;
        if (bounds.longest) REQUIRE(found.size() <= *bounds.longest);
        for (std::size_t i = 0; i < bounds.excludes.size(); ++i) {
          if (bounds.excludes[i]) REQUIRE(found.find(MatchBounds::ends[i]) == found.npos);
        }
        if (bounds.any() && !found.empty()) {
          const std::size_t inside = match.whole().begin + random() % found.size();
          REQUIRE(bounds.around(inside, text, {0, text.size()}).contains(match.whole()));
        }
        const auto holds = [&](const std::vector<std::string>& some) {
          return some.empty() || std::any_of(some.begin(), some.end(), [&](const auto& word) {
                   return found.find(word) != found.npos;
                 });
        };
        REQUIRE(holds(words));
        for (const auto& set : sets) REQUIRE(holds(set));
        REQUIRE(hold_in_order(found, sets));
      }
    }
  }
  // The patterns are of all sorts, so that nothing was asked of nothing.
  CHECK(matched > 1000);
  CHECK(bounded > 300);
  CHECK(ended > 300);
  CHECK(worded > 100);
}

TEST_CASE("bounds of hostile patterns are found in no time or not at all") {
  CHECK_FALSE(match_bounds(std::string(100'000, '(')).longest);
  CHECK_FALSE(match_bounds(std::string(100'000, '|') + "(").longest);
  CHECK_FALSE(match_bounds("(?:(?:(?:a{1000}){1000}){1000}){1000}").longest);
  CHECK_FALSE(match_bounds(std::string(5000, 'a')).longest);
  CHECK(match_bounds("").longest == 0);
  CHECK(match_bounds("()").longest == 0);
  CHECK(match_bounds("a|").longest == 4);
  CHECK(match_bounds("a{0}").longest == 0);
  CHECK(match_bounds("[[:digit:]]{2}").longest == 8);
  CHECK(match_bounds("[]]").longest == 4);
  CHECK_FALSE(match_bounds("\\").longest);
  CHECK_FALSE(match_bounds("\\pL").longest);
  CHECK_FALSE(match_bounds("a{2,1").longest);
  CHECK_FALSE(match_bounds("a**").longest);
}

}  // namespace fashen::text
