// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <algorithm>

namespace fashen::report {

std::size_t count(const Report& report, finding::Severity severity) {
  return static_cast<std::size_t>(std::count_if(
      report.findings.begin(), report.findings.end(),
      [severity](const finding::Finding& finding) { return finding.severity == severity; }));
}

void order(std::vector<finding::Incomplete>& incomplete) {
  std::sort(incomplete.begin(), incomplete.end());
  incomplete.erase(std::unique(incomplete.begin(), incomplete.end()), incomplete.end());
}

const std::string* fact(const Report& report, std::string_view key) {
  for (const Fact& entry : report.facts) {
    if (entry.key == key) return &entry.value;
  }
  return nullptr;
}

}  // namespace fashen::report
