// SPDX-License-Identifier: GPL-3.0-or-later
// The one pass for the words of all rules against looking for each word by itself.
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "rule/trigger_scan.h"
#include "support/acting_rule.h"
#include "text/fold.h"

namespace fashen::rule {
namespace {

using Words = std::vector<std::string>;

std::vector<std::unique_ptr<Rule>> rules_of(const std::vector<Words>& triggers) {
  std::vector<std::unique_ptr<Rule>> rules;
  for (const Words& words : triggers) {
    auto rule = std::make_unique<testing::ActingRule>("a/b", testing::reports("x"));
    rule->data.triggers = words;
    rules.push_back(std::move(rule));
  }
  return rules;
}

std::vector<std::size_t> places(const Words& words, const std::string& text) {
  std::set<std::size_t> all;
  for (const std::string& word : words) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
      all.insert(at);
    }
  }
  return {all.begin(), all.end()};
}

}  // namespace

TEST_CASE("every place of every word is found, for any words and any text") {
  static const char* const letters[] = {"押", "金", "保", "证", "租", "a", "b", "，"};
  std::mt19937 random(103);
  const auto random_word = [&](std::size_t longest) {
    std::string word;
    for (std::size_t left = 1 + random() % longest; left > 0; --left) {
      word += letters[random() % std::size(letters)];
    }
    return word;
  };
  for (int round = 0; round < 60; ++round) {
    std::vector<Words> triggers(1 + random() % 20);
    for (Words& words : triggers) {
      for (std::size_t left = random() % 4; left > 0; --left) words.push_back(random_word(4));
    }
    const auto rules = rules_of(triggers);
    TriggerScan scan(rules);
    for (int texts = 0; texts < 5; ++texts) {
      const std::string text = random_word(200);
      const auto hits = scan.scan(text);
      REQUIRE(hits.size() == triggers.size());
      for (std::size_t i = 0; i < triggers.size(); ++i) {
        CAPTURE(text, triggers[i]);
        REQUIRE(hits[i] == places(triggers[i], text));
      }
    }
  }
}

TEST_CASE("words are folded as the text is") {
  const auto rules = rules_of({{"國務院", "ＡＢ"}, {"甲:"}});
  TriggerScan scan(rules);
  const std::string text = text::fold("国务院 AB 甲：").text;
  const auto hits = scan.scan(text);
  CHECK(hits[0] == std::vector<std::size_t>{0, text.find("AB")});
  CHECK(hits[1] == std::vector<std::size_t>{text.find("甲：")});
}

TEST_CASE("a scan may be moved and asked again, and gives the same") {
  const auto rules = rules_of({{"押金"}});
  TriggerScan first(rules);
  const auto before = first.scan("收取押金");
  TriggerScan second = std::move(first);
  CHECK(second.scan("收取押金") == before);
  CHECK(second.scan("收取费用")[0].empty());
}

}  // namespace fashen::rule
