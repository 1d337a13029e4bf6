// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "finding/finding.h"

namespace fashen::finding {

/// How much a decision not to see findings covers, or that an earlier report had them already.
enum class SuppressionScope { finding, file, project, rule, baseline };

/// A finding that is not shown, and why. Every report counts them.
struct Suppressed {
  Finding finding;
  SuppressionScope scope = SuppressionScope::finding;
  std::string reason;
};

/// "另有 3 处意见没有列出: 单条意见 1 处、规则 2 处"; empty if nothing is suppressed.
std::string tally(const std::vector<Suppressed>& suppressed);

/// Stable name for JSON ("finding"), and for people ("本条意见").
const char* name(SuppressionScope scope);
const char* display_name(SuppressionScope scope);

}  // namespace fashen::finding
