// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "rule/rule.h"
#include "text/literal_index.h"

namespace fashen::rule {

/// One pass over a text for the literals of all rules. Not for concurrent use.
class TriggerScan {
 public:
  /// Literals are folded first.
  explicit TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules);
  /// Those of a rule, by its number, only in the groups of texts of which `groups` gives the bits.
  TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules,
              const std::function<std::uint32_t(std::size_t)>& groups);

  /// For each rule, in order of `rules`: the offsets of folded text at which one of its triggers
  /// begins, ascending. Rules without triggers get none and always run.
  std::vector<std::vector<std::size_t>> scan(std::string_view folded, unsigned group = 0);

  /// Where the literals are, for those who will not ask for all or have more to look for: the set
  /// of each rule has the rule's number.
  text::LiteralIndex& index() { return index_; }

 private:
  text::LiteralIndex index_;
  std::size_t rules_;
};

}  // namespace fashen::rule
