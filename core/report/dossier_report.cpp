// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dossier_report.h"

#include <algorithm>
#include <filesystem>

namespace fashen::report {

std::string tally(const DossierReport& report) {
  const auto number = [&](finding::Severity severity) {
    const auto& all = report.defects;
    return std::to_string(std::count_if(
        all.begin(), all.end(), [&](const DefectRow& one) { return one.severity == severity; }));
  };
  return "错误 " + number(finding::Severity::error) + " 项，警告 " +
         number(finding::Severity::warning) + " 项，提示 " + number(finding::Severity::note) +
         " 项";
}

std::string step_tally(const DossierReport& report) {
  std::string out = std::to_string(report.steps.size()) + " 个环节";
  const char* sign = "：";
  for (const char* state : {"met", "missing", "defective", "unclear", "not_applicable"}) {
    std::size_t number = 0;
    std::string label;
    for (const StepRow& step : report.steps) {
      if (step.state != state) continue;
      ++number;
      label = step.state_label;
    }
    if (number == 0) continue;
    out += sign + label + " " + std::to_string(number);
    sign = "，";
  }
  return out;
}

std::string dossier_name(const std::string& path) {
  const auto given = std::filesystem::path(path).lexically_normal();
  const auto named = given.has_filename() ? given : given.parent_path();
  std::string ending = named.extension().string();
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  const std::string name = (ending == ".zip" ? named.stem() : named.filename()).string();
  return name.empty() || name == "." || name == ".." ? "卷宗" : name;
}

std::string headline(const DossierReport& report) {
  return report.matter.empty() ? dossier_name(report.path) : report.matter;
}

std::string cited(const std::vector<finding::Basis>& basis) {
  std::string out, title;
  for (const finding::Basis& one : basis) {
    if (one.title == title) {
      out += "、" + one.provision;
    } else {
      out += (out.empty() ? "《" : "；《") + one.title + "》" + one.provision;
    }
    title = one.title;
    if (!one.note.empty()) out += "（" + one.note + "）";
  }
  return out;
}

std::string statement(const DefectRow::Place& place) {
  return place.quote.empty() ? place.path : place.path + "：“" + place.quote + "”";
}

}  // namespace fashen::report
