// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison.h"

#include <algorithm>

namespace fashen::report {

const char* change_label(const std::string& change) {
  if (change == "changed") return "改动";
  if (change == "added") return "新增";
  if (change == "removed") return "删去";
  if (change == "moved") return "移动";
  return "未变";
}

std::string comparison_tally(const Comparison& comparison) {
  std::string out;
  for (const char* change : {"changed", "added", "removed", "moved"}) {
    const auto count =
        std::count_if(comparison.clauses.begin(), comparison.clauses.end(),
                      [change](const ComparedClause& clause) { return clause.change == change; });
    out += std::string(out.empty() ? "" : "，") + change_label(change) + " " +
           std::to_string(count) + " 处";
  }
  out += "；要素变化 " + std::to_string(comparison.facts.size()) + " 项；审查意见新增 " +
         std::to_string(comparison.fresh.size()) + " 处，仍未解决 " +
         std::to_string(comparison.open.size()) + " 处，已消除 " +
         std::to_string(comparison.gone.size()) + " 处";
  return out;
}

bool changed(const ComparedClause& clause) { return clause.change != "same"; }

}  // namespace fashen::report
