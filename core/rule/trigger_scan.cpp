// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/trigger_scan.h"

#include "text/fold.h"

namespace fashen::rule {
namespace {

text::LiteralScan::Sets folded_triggers(const std::vector<std::unique_ptr<Rule>>& rules,
                                        const std::function<bool(std::size_t)>& wanted) {
  text::LiteralScan::Sets sets(rules.size());
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (!wanted(i)) continue;
    for (const std::string& trigger : rules[i]->triggers()) {
      sets[i].push_back(text::fold(trigger).text);
    }
  }
  return sets;
}

}  // namespace

TriggerScan::TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules)
    : TriggerScan(rules, [](std::size_t) { return true; }) {}

TriggerScan::TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules,
                         const std::function<bool(std::size_t)>& wanted)
    : literals_(folded_triggers(rules, wanted)) {}

std::vector<std::vector<std::size_t>> TriggerScan::scan(std::string_view folded) const {
  text::LiteralScan::Hits hits;
  literals_.scan(folded, hits);
  std::vector<std::vector<std::size_t>> all;
  for (std::size_t i = 0; i < hits.sets(); ++i) all.push_back(hits.of(i));
  return all;
}

}  // namespace fashen::rule
