// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "rule/rule.h"

namespace fashen::rule {

/// One pass over a text for the literals of all rules. Immutable once built. Not a library: the
/// Vectorscan of Debian 13 (5.4.9) leaves matches out where a text lies in memory in certain ways.
class TriggerScan {
 public:
  /// The rules must outlive it. Literals are folded before they are compiled.
  explicit TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules);
  ~TriggerScan();
  TriggerScan(TriggerScan&&) noexcept;

  /// For each rule, in order of `rules`: the offsets of folded text at which one of its triggers
  /// begins, ascending. Rules without triggers get none and always run.
  std::vector<std::vector<std::size_t>> scan(std::string_view folded) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace fashen::rule
