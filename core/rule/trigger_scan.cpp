// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/trigger_scan.h"

#include "text/fold.h"

namespace fashen::rule {

TriggerScan::TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules)
    : TriggerScan(rules, [](std::size_t) { return ~0u; }) {}

TriggerScan::TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules,
                         const std::function<std::uint32_t(std::size_t)>& groups)
    : rules_(rules.size()) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    std::vector<std::string> folded;
    for (const std::string& trigger : rules[i]->triggers()) {
      folded.push_back(text::fold(trigger).text);
    }
    index_.add(std::move(folded), groups(i));
  }
}

std::vector<std::vector<std::size_t>> TriggerScan::scan(std::string_view folded, unsigned group) {
  index_.begin(folded, group);
  std::vector<std::vector<std::size_t>> all;
  for (std::size_t i = 0; i < rules_; ++i) all.push_back(index_.places(i));
  return all;
}

}  // namespace fashen::rule
