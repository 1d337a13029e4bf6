// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding/finding.h"

#include <algorithm>
#include <tuple>

namespace fashen::finding {

std::string Basis::label() const {
  std::string out = "《" + title + "》";
  if (!version.empty()) out += "（" + version + "）";
  out += provision;
  if (!note.empty()) out += "〔" + note + "〕";
  return out;
}

void sort(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.span.begin, a.span.end, a.rule, a.message) <
           std::tie(b.span.begin, b.span.end, b.rule, b.message);
  });
}

const char* name(Severity severity) {
  switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
  }
  return "note";
}

const char* name(Confidence confidence) {
  switch (confidence) {
    case Confidence::hint: return "hint";
    case Confidence::likely: return "likely";
    case Confidence::certain: return "certain";
  }
  return "hint";
}

const char* display_name(Severity severity) {
  switch (severity) {
    case Severity::note: return "提示";
    case Severity::warning: return "警告";
    case Severity::error: return "错误";
  }
  return "提示";
}

const char* display_name(Confidence confidence) {
  switch (confidence) {
    case Confidence::hint: return "线索";
    case Confidence::likely: return "很可能";
    case Confidence::certain: return "确定";
  }
  return "线索";
}

std::optional<Severity> parse_severity(std::string_view text) {
  for (Severity value : {Severity::note, Severity::warning, Severity::error}) {
    if (text == name(value)) return value;
  }
  return std::nullopt;
}

std::optional<Confidence> parse_confidence(std::string_view text) {
  for (Confidence value : {Confidence::hint, Confidence::likely, Confidence::certain}) {
    if (text == name(value)) return value;
  }
  return std::nullopt;
}

}  // namespace fashen::finding
