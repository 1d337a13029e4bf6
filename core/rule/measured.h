// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "base/result.h"

namespace fashen::rule {

/// What a rule did on the labelled collections: findings that were labelled, findings that were
/// not, labels that were not found.
struct Measured {
  std::size_t right = 0;
  std::size_t wrong = 0;
  std::size_t missed = 0;

  std::size_t found() const { return right + wrong; }
  std::size_t labelled() const { return right + missed; }
  double precision() const;  ///< 1 where nothing was found
  double recall() const;     ///< 1 where nothing was labelled

  /// Below what a finding must be worth to be shown as more than a hint.
  bool is_doubtful() const { return found() > 0 && precision() < 0.8; }

  bool operator==(const Measured&) const = default;
};

/// By rule id.
using Measurements = std::map<std::string, Measured>;

/// A table of rule, right, wrong, missed, tabs between; lines after # say nothing. Fails with
/// `config` and the line.
base::Result<Measurements> parse_measurements(std::string_view tsv, const std::string& path);

/// The same table, sorted by rule.
std::string to_tsv(const Measurements& measurements);

}  // namespace fashen::rule
