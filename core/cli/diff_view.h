// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/version_diff.h"

namespace fashen::cli {

/// Two versions and what changed between them, ready to be shown.
struct VersionDiff {
  std::string title;
  std::string before_name, after_name;  ///< ISO days of promulgation
  std::vector<corpus::Provision> before, after;
  std::vector<corpus::ProvisionChange> changes;
};

/// For a terminal: changed articles with [-removed-]{+added+} (coloured: struck out red and green),
/// then added and removed ones, those that only moved, those where only punctuation changed.
std::string diff_text(const VersionDiff& diff, bool color);

/// The same as a page of its own (HTML 5, UTF-8, nothing loaded from elsewhere): two columns.
std::string diff_page(const VersionDiff& diff);

/// "修改 12 条，新增 3 条…"
std::string diff_summary(const VersionDiff& diff);

}  // namespace fashen::cli
