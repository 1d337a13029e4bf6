// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "rule/rule.h"
#include "text/literal_scan.h"

namespace fashen::rule {

/// One pass over a text for the literals of all rules. Immutable once built.
class TriggerScan {
 public:
  /// Literals are folded before they are compiled.
  explicit TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules);
  /// Only for those of the rules, by number, that are wanted; the others get nothing.
  TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules,
              const std::function<bool(std::size_t)>& wanted);

  /// For each rule, in order of `rules`: the offsets of folded text at which one of its triggers
  /// begins, ascending. Rules without triggers get none and always run.
  std::vector<std::vector<std::size_t>> scan(std::string_view folded) const;
  /// The same by number of rule, for those who will not ask for all.
  void scan(std::string_view folded, text::LiteralScan::Hits& hits) const {
    literals_.scan(folded, hits);
  }

 private:
  text::LiteralScan literals_;
};

}  // namespace fashen::rule
