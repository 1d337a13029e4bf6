// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding/suppressed.h"

#include <algorithm>

namespace fashen::finding {

std::string tally(const std::vector<Suppressed>& suppressed) {
  if (suppressed.empty()) return {};
  std::string scopes;
  for (SuppressionScope scope :
       {SuppressionScope::finding, SuppressionScope::file, SuppressionScope::project,
        SuppressionScope::rule, SuppressionScope::baseline}) {
    auto number = std::count_if(suppressed.begin(), suppressed.end(),
                                [&](const Suppressed& one) { return one.scope == scope; });
    if (number == 0) continue;
    scopes += (scopes.empty() ? "" : "、") + std::string(display_name(scope)) + " " +
              std::to_string(number) + " 处";
  }
  return "另有 " + std::to_string(suppressed.size()) + " 处意见没有列出: " + scopes;
}

const char* name(SuppressionScope scope) {
  switch (scope) {
    case SuppressionScope::finding: return "finding";
    case SuppressionScope::file: return "file";
    case SuppressionScope::project: return "project";
    case SuppressionScope::rule: return "rule";
    case SuppressionScope::baseline: return "baseline";
  }
  return "";
}

const char* display_name(SuppressionScope scope) {
  switch (scope) {
    case SuppressionScope::finding: return "单条意见";
    case SuppressionScope::file: return "本文件";
    case SuppressionScope::project: return "项目中的文件";
    case SuppressionScope::rule: return "规则";
    case SuppressionScope::baseline: return "基线中已有";
  }
  return "";
}

}  // namespace fashen::finding
