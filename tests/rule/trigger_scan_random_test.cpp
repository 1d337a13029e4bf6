// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "rule/trigger_scan.h"
#include "support/acting_rule.h"
#include "text/utf8.h"

namespace fashen::rule {
namespace {

/// Few different characters of every length, so that words overlap, repeat and share beginnings.
std::string random_words(std::mt19937& random, std::size_t most) {
  constexpr char32_t alphabet[] = {U'a',  U'b',  U'é',  U'ü',         U'甲',
                                   U'乙', U'丙', U'（', U'\U00020000'};
  std::string words;
  for (std::size_t left = 1 + random() % most; left > 0; --left) {
    text::append(words, alphabet[random() % std::size(alphabet)]);
  }
  return words;
}

/// What a scan should give: every place looked at for every word.
std::vector<std::size_t> naive(const std::vector<std::string>& words, std::string_view text) {
  std::vector<std::size_t> offsets;
  for (std::size_t at = 0; at < text.size(); ++at) {
    bool begins = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
      return text.substr(at).starts_with(word);
    });
    if (begins) offsets.push_back(at);
  }
  return offsets;
}

}  // namespace

TEST_CASE("a scan finds what a look at every place finds, wherever the text lies") {
  std::mt19937 random(20261127);
  for (int round = 0; round < 300; ++round) {
    CAPTURE(round);
    std::vector<std::unique_ptr<Rule>> rules;
    std::vector<std::vector<std::string>> words(1 + random() % 6);
    for (auto& of_rule : words) {
      auto rule = std::make_unique<testing::ActingRule>("a/b", testing::reports(""));
      for (std::size_t left = 1 + random() % 5; left > 0; --left) {
        of_rule.push_back(random_words(random, 4));
      }
      rule->data.triggers = of_rule;
      rules.push_back(std::move(rule));
    }
    TriggerScan scan(rules);
    const std::string text = random_words(random, 120);
    const std::string memory = std::string(round % 64, ' ') + text;
    const std::string_view placed = std::string_view(memory).substr(round % 64);
    const auto hits = scan.scan(placed);
    for (std::size_t rule = 0; rule < words.size(); ++rule) {
      CHECK(hits[rule] == naive(words[rule], placed));
    }
  }
}

}  // namespace fashen::rule
