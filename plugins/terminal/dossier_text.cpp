// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/dossier_text.h"

#include <algorithm>

#include "report/summary.h"
#include "terminal/display.h"

namespace fashen::terminal {
namespace {

constexpr std::size_t name_columns = 20;
constexpr std::size_t state_columns = 10;

const char* state_color(const std::string& state) {
  if (state == "met") return "\033[1;32m";
  if (state == "missing" || state == "defective") return "\033[1;31m";
  if (state == "unclear") return "\033[1;33m";
  return "\033[2m";
}

class Sheet {
 public:
  Sheet(const report::DossierReport& report, bool color, std::ostream& out)
      : report_(report), color_(color), out_(out) {}

  void write() {
    out_ << paint("\033[1m", one_line(report::headline(report_))) << "\n  "
         << one_line(report_.checklist_title) << "（" << one_line(report_.checklist_reason)
         << "）\n\n";
    heading("环节");
    for (const report::StepRow& step : report_.steps) write(step);
    if (!report_.defects.empty()) {
      out_ << '\n';
      heading("问题");
    }
    for (const report::DefectRow& defect : report_.defects) write(defect);
    out_ << '\n';
    heading("材料");
    for (const report::PaperRow& paper : report_.papers) write(paper);
    out_ << '\n'
         << paint("\033[1m", "小结") << "  " << report::step_tally(report_) << "；"
         << report::tally(report_) << '\n';
    heading("没能检查什么");
    if (report_.incomplete.empty()) out_ << "  · 无\n";
    for (const finding::Incomplete& one : report_.incomplete) {
      out_ << "  ! " << one_line(report::statement(one)) << '\n';
    }
  }

 private:
  std::string paint(const char* color, const std::string& words) const {
    return color_ ? color + words + "\033[0m" : words;
  }
  void heading(const char* words) { out_ << paint("\033[1m", words) << '\n'; }

  static std::string padded(const std::string& words, std::size_t columns) {
    const std::size_t taken = width(words);
    return words + std::string(taken < columns ? columns - taken : 1, ' ');
  }

  void write(const report::StepRow& step) {
    out_ << "  " << padded(one_line(step.name), name_columns)
         << paint(state_color(step.state), padded(step.state_label, state_columns));
    std::string shown;
    for (const std::string& path : step.evidence) {
      shown += (shown.empty() ? "" : "、") + one_line(path);
    }
    if (shown.empty() || step.state == "not_applicable") shown = one_line(step.why);
    out_ << shown << '\n';
    const std::string indent(name_columns + state_columns + 2, ' ');
    std::string days;
    for (const std::string& day : step.days) days += (days.empty() ? "" : "，") + one_line(day);
    if (!days.empty()) out_ << indent << days << '\n';
    if (!step.length.empty()) out_ << indent << "期限 " << one_line(step.length) << '\n';
  }

  void write(const report::DefectRow& defect) {
    const char* color = defect.severity == finding::Severity::error ? "\033[1;31m" : "\033[1;33m";
    out_ << "  " << paint(color, finding::display_name(defect.severity)) << ": "
         << one_line(defect.message) << " [" << defect.rule << "]\n";
    for (const report::DefectRow::Place& place : defect.places) {
      out_ << "    所在 " << one_line(report::statement(place)) << '\n';
    }
    out_ << "    依据 " << one_line(report::cited(defect.basis)) << '\n';
    out_ << "    建议 " << one_line(defect.suggestion) << '\n';
  }

  void write(const report::PaperRow& paper) {
    const bool read = paper.problem.empty();
    out_ << "  " << one_line(paper.path) << "  "
         << (!read                ? "不能读取"
             : paper.role.empty() ? "未能识别"
                                  : one_line(paper.role));
    if (!paper.date.empty()) out_ << "，" << paper.date;
    out_ << "\n    " << one_line(read ? paper.reason : paper.problem) << '\n';
  }

  const report::DossierReport& report_;
  const bool color_;
  std::ostream& out_;
};

}  // namespace

void write_dossier(const report::DossierReport& report, bool color, std::ostream& out) {
  Sheet(report, color, out).write();
}

}  // namespace fashen::terminal
