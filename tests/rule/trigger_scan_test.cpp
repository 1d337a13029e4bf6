// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/trigger_scan.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "support/acting_rule.h"
#include "text/fold.h"

namespace fashen::rule {
namespace {

using Offsets = std::vector<std::size_t>;

std::vector<Offsets> scan(const std::vector<std::vector<std::string>>& triggers,
                          std::string_view text) {
  std::vector<std::unique_ptr<Rule>> rules;
  for (const auto& words : triggers) {
    auto rule = std::make_unique<testing::ActingRule>("a/b", testing::reports(""));
    rule->data.triggers = words;
    rules.push_back(std::move(rule));
  }
  return TriggerScan(rules).scan(text::fold(text).text);
}

}  // namespace

TEST_CASE("each rule gets the places of its own words, ascending and once") {
  auto hits = scan({{"押金", "保证金"}, {"金"}, {"租"}, {}}, "押金与保证金");
  REQUIRE(hits.size() == 4);
  CHECK(hits[0] == Offsets{0, 9});
  CHECK(hits[1] == Offsets{3, 15});
  CHECK(hits[2].empty());
  CHECK(hits[3].empty());
}

TEST_CASE("words that overlap are all found") {
  CHECK(scan({{"aa"}}, "aaaa")[0] == Offsets{0, 1, 2});
  CHECK(scan({{"保证", "保证金"}}, "保证金")[0] == Offsets{0});
}

TEST_CASE("characters of pattern syntax are plain characters") {
  CHECK(scan({{"a.b*", "[", "\\"}}, "axb a.b* \\")[0] == Offsets{4, 9});
}

// A scanner that reads by vectors may lose words to the way a text lies in memory.
TEST_CASE("where a text lies in memory makes no difference") {
  const std::string text = "建设工程施工合同\n第一条 按进度支付。\n第二条 缺陷责任期为三年。\n";
  std::vector<std::unique_ptr<Rule>> rules;
  auto rule = std::make_unique<testing::ActingRule>("a/b", testing::reports(""));
  rule->data.triggers = {"保证金", "质保金", "保修金", "缺陷责任期"};
  rules.push_back(std::move(rule));
  TriggerScan scan(rules);
  std::string memory(text.size() + 64, ' ');
  for (std::size_t shift = 0; shift < 64; ++shift) {
    CAPTURE(shift);
    std::copy(text.begin(), text.end(), memory.begin() + static_cast<std::ptrdiff_t>(shift));
    const std::string_view placed = std::string_view(memory).substr(shift, text.size());
    CHECK(scan.scan(placed)[0] == Offsets{text.find("缺陷责任期")});
  }
}

TEST_CASE("the triggers of rules are looked for where they are wanted") {
  std::vector<std::unique_ptr<Rule>> rules;
  for (const char* trigger : {"押金", "定金", "押金"}) {
    auto rule = std::make_unique<testing::ActingRule>("a/b", testing::reports(""));
    rule->data.triggers = {trigger};
    rules.push_back(std::move(rule));
  }
  TriggerScan scan(rules, [](std::size_t rule) { return rule == 0 ? 2u : ~0u; });
  CHECK(scan.scan("定金押金", 0) == std::vector<Offsets>{{}, {0}, {6}});
  CHECK(scan.scan("定金押金", 1) == std::vector<Offsets>{{6}, {0}, {6}});
}

TEST_CASE("without words or text there is nothing to find") {
  CHECK(scan({}, "押金").empty());
  CHECK(scan({{}, {""}}, "押金") == std::vector<Offsets>(2));
  CHECK(scan({{"押金"}}, "")[0].empty());
}

TEST_CASE("a scan takes time in proportion to the text") {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "押金";
  CHECK(scan({{"押金"}, {"押金押金"}}, text)[1].size() == 199'999);
}

}  // namespace fashen::rule
