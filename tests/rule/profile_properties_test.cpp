// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of any profile over any rules: the order of the rules decides nothing, of local rules
// the tightest stays, of severities the last.
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "rule/nearest.h"
#include "rule/profile.h"
#include "support/acting_rule.h"

namespace fashen::rule {
namespace {

using Rules = std::vector<std::unique_ptr<Rule>>;

const char* const kRegions[] = {"", "浙江省", "浙江省/杭州市", "浙江省/杭州市/西湖区", "江苏省"};

Rules random_rules(std::mt19937& random) {
  Rules rules;
  for (int at = 0; at < 12; ++at) {
    const std::string id = std::string(at % 2 == 0 ? "a/" : "b/") + std::to_string(at);
    auto one = std::make_unique<testing::ActingRule>(id, testing::reports("x"));
    one->data.region = kRegions[random() % std::size(kRegions)];
    if (!one->data.region.empty() && random() % 2 == 0) {
      one->data.overrides = "a/" + std::to_string(2 * (random() % 3));
    }
    one->data.strictness = static_cast<Strictness>(random() % 3);
    if (random() % 4 == 0) one->data.sides = {"承租人"};
    rules.push_back(std::move(one));
  }
  return rules;
}

Metadata& data(const std::unique_ptr<Rule>& rule) {
  return static_cast<testing::ActingRule&>(*rule).data;
}

std::set<std::string> ids(const Rules& rules) {
  std::set<std::string> all;
  for (const auto& rule : rules) all.insert(rule->metadata().id);
  return all;
}

Profile parsed(const std::string& toml) {
  auto profile = parse_profile(toml, "p.toml");
  if (!profile) FAIL(profile.error().to_string());
  return std::move(*profile);
}

}  // namespace

TEST_CASE("which rules run does not depend on the order in which they were loaded") {
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    std::mt19937 random(seed);
    const std::string region = kRegions[random() % std::size(kRegions)];
    const char* strictness[] = {"strict", "neutral", "loose"};
    const Profile profile =
        parsed("strictness = \"" + std::string(strictness[random() % 3]) + "\"\n" +
               (region.empty() ? "" : "region = \"" + region + "\"\n") +
               (random() % 2 == 0 ? "side = \"出租人\"\n" : ""));
    std::mt19937 one(seed), other(seed);
    Rules forward = random_rules(one), backward = random_rules(other);
    std::reverse(backward.begin(), backward.end());
    const auto done = rule::apply(profile, forward);
    CAPTURE(seed, region);
    REQUIRE(static_cast<bool>(done) == static_cast<bool>(rule::apply(profile, backward)));
    if (done) REQUIRE(ids(forward) == ids(backward));
  }
}

TEST_CASE("what runs is in force there, and nothing runs beside the rule that takes its place") {
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    std::mt19937 random(seed);
    const std::string region = kRegions[1 + random() % (std::size(kRegions) - 1)];
    Rules rules = random_rules(random);
    const Rules all = [&] {
      std::mt19937 again(seed);
      again();
      return random_rules(again);
    }();
    if (!rule::apply(parsed("strictness = \"strict\"\nregion = \"" + region + "\"\n"), rules)) {
      continue;
    }
    std::set<std::string> replaced;
    for (const auto& rule : rules) {
      const Metadata& one = rule->metadata();
      CAPTURE(seed, region, one.id, one.region);
      REQUIRE(
          (one.region.empty() || region == one.region || region.rfind(one.region + "/", 0) == 0));
      if (one.overrides.empty()) continue;
      REQUIRE(replaced.insert(one.overrides).second);
      for (const auto& another : all) {
        const Metadata& rival = another->metadata();
        if (rival.overrides != one.overrides || !ids(rules).contains(one.id)) continue;
        const bool holds = region == rival.region || region.rfind(rival.region + "/", 0) == 0;
        if (holds) REQUIRE(rival.region.size() <= one.region.size());
      }
    }
    for (const std::string& gone : replaced) REQUIRE_FALSE(ids(rules).contains(gone));
  }
}

TEST_CASE("of the severities that fit a rule the last one in the file is its own") {
  std::mt19937 random(307);
  const char* const selections[] = {"*/*", "a/*", "b/*", "a/2", "b/3", "a/0 or b/1", "not a/*"};
  const char* const names[] = {"error", "warning", "note"};
  for (int round = 0; round < 60; ++round) {
    std::vector<std::pair<std::string, std::string>> lines;
    std::string toml = "[severity]\n";
    std::set<std::string> used;
    for (int at = 0; at < 4; ++at) {
      const std::string selection = selections[random() % std::size(selections)];
      if (!used.insert(selection).second) continue;
      lines.emplace_back(selection, names[random() % 3]);
      toml += "\"" + selection + "\" = \"" + lines.back().second + "\"\n";
    }
    Rules rules;
    for (const char* id : {"a/0", "b/1", "a/2", "b/3"}) {
      rules.push_back(std::make_unique<testing::ActingRule>(id, testing::reports("x")));
      data(rules.back()).severity = finding::Severity::warning;
    }
    REQUIRE(rule::apply(parsed(toml), rules));
    for (const auto& rule : rules) {
      std::string expected = "warning";
      for (const auto& [selection, severity] : lines) {
        if (Selection::parse(selection)->matches(rule->metadata())) expected = severity;
      }
      CAPTURE(toml, rule->metadata().id);
      REQUIRE(finding::name(rule->metadata().severity) == expected);
    }
  }
}

TEST_CASE("the nearest word is never farther than another, and near enough to be meant") {
  const auto distance = [](const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
      for (std::size_t j = 0; j <= b.size(); ++j) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        d[i][j] = std::min(
            {d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      }
    }
    return d[a.size()][b.size()];
  };
  std::mt19937 random(311);
  const auto word = [&] {
    std::string made;
    for (std::size_t left = 1 + random() % 7; left > 0; --left) made += "abcd"[random() % 4];
    return made;
  };
  for (int round = 0; round < 1000; ++round) {
    std::vector<std::string> known;
    for (int at = 0; at < 5; ++at) known.push_back(word());
    const std::string asked = word();
    const std::string found =
        nearest(asked, std::vector<std::string_view>(known.begin(), known.end()));
    std::size_t least = 99;
    for (const std::string& one : known) least = std::min(least, distance(asked, one));
    CAPTURE(asked, known, found);
    const bool meant = least <= std::max<std::size_t>(1, asked.size() / 3);
    REQUIRE(found.empty() != meant);
    if (meant) REQUIRE(distance(asked, found) == least);
  }
}

}  // namespace fashen::rule
