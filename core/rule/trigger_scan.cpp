// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/trigger_scan.h"

#include "text/fold.h"

namespace fashen::rule {
namespace {

text::LiteralScan::Sets folded_triggers(const std::vector<std::unique_ptr<Rule>>& rules) {
  text::LiteralScan::Sets sets;
  for (const auto& rule : rules) {
    auto& set = sets.emplace_back();
    for (const std::string& trigger : rule->triggers()) set.push_back(text::fold(trigger).text);
  }
  return sets;
}

}  // namespace

TriggerScan::TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules)
    : literals_(folded_triggers(rules)) {}

std::vector<std::vector<std::size_t>> TriggerScan::scan(std::string_view folded) const {
  text::LiteralScan::Hits hits;
  literals_.scan(folded, hits);
  std::vector<std::vector<std::size_t>> all;
  for (std::size_t i = 0; i < hits.sets(); ++i) all.push_back(hits.of(i));
  return all;
}

}  // namespace fashen::rule
