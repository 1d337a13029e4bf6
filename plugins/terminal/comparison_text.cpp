// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/comparison_text.h"

#include "report/summary.h"
#include "terminal/display.h"
#include "text/utf8.h"

namespace fashen::terminal {
namespace {

constexpr std::size_t kept_characters = 24;  // of unchanged words beside a change

/// Unchanged words between two changes, without their middle where they are long.
std::string shortened(std::string_view words, bool first, bool last) {
  const std::size_t length = text::length(words);
  const std::size_t kept = kept_characters * (first || last ? 1 : 2);
  if (length <= kept + 1) return one_line(words);
  std::string out;
  if (!first) out += one_line(text::prefix(words, kept_characters));
  out += "…";
  if (!last) {
    std::size_t from = words.size();
    for (std::size_t i = 0; i < kept_characters; ++i) from = text::previous(words, from);
    out += one_line(words.substr(from));
  }
  return out;
}

class ComparisonText {
 public:
  ComparisonText(const report::Report& report, const report::Comparison& comparison, bool color,
                 std::ostream& out)
      : report_(report), comparison_(comparison), color_(color), out_(out) {}

  void write() {
    out_ << one_line(comparison_.before->path) << " → " << one_line(report_.document->path)
         << "\n  " << report::comparison_tally(comparison_) << "\n\n";
    if (!comparison_.facts.empty()) out_ << "要素变化\n";
    for (const report::ComparedFact& fact : comparison_.facts) {
      out_ << "  " << (fact.about.empty() ? "" : fact.about + " ") << fact.label << "：";
      out_ << removed(fact.before.empty() ? "未写明" : fact.before) << " → "
           << added(fact.after.empty() ? "未写明" : fact.after) << "\n";
    }
    if (!comparison_.facts.empty()) out_ << "\n";
    for (const report::ComparedClause& clause : comparison_.clauses) {
      if (report::changed(clause)) write(clause);
    }
    findings("新增的审查意见", comparison_.fresh);
    findings("仍未解决的审查意见", comparison_.open);
    findings("已消除的审查意见", comparison_.gone);
    if (!report_.incomplete.empty()) out_ << "没能检查什么\n";
    for (const finding::Incomplete& incomplete : report_.incomplete) {
      out_ << "  ! " << one_line(report::statement(report_, incomplete)) << "\n";
    }
  }

 private:
  std::string paint(const char* color, const std::string& words) const {
    return color_ ? color + words + "\033[0m" : words;
  }
  std::string removed(std::string_view words) const {
    return paint("\033[31m", "[-" + one_line(words) + "-]");
  }
  std::string added(std::string_view words) const {
    return paint("\033[32m", "{+" + one_line(words) + "+}");
  }

  void write(const report::ComparedClause& clause) {
    out_ << "〔" << report::change_label(clause.change) << "〕" << one_line(clause.label) << "\n  ";
    for (std::size_t i = 0; i < clause.edits.size(); ++i) {
      const text::Edit& edit = clause.edits[i];
      const auto before = text::trim(base::slice(comparison_.before->text, edit.before));
      const auto after = text::trim(base::slice(report_.document->text, edit.after));
      if (edit.kind == text::EditKind::same) {
        out_ << shortened(after, i == 0, i + 1 == clause.edits.size());
        continue;
      }
      if (!before.empty()) out_ << removed(before);
      if (!after.empty()) out_ << added(after);
    }
    out_ << "\n\n";
  }

  void findings(const char* title, const std::vector<finding::Finding>& all) {
    if (all.empty()) return;
    out_ << title << "（" << all.size() << "）\n";
    for (const finding::Finding& finding : all) {
      out_ << "  " << finding::display_name(finding.severity) << "  " << one_line(finding.title)
           << " [" << finding.rule << "]\n    "
           << (finding.unit.empty() ? "" : one_line(finding.unit) + "：")
           << one_line(finding.message) << "\n";
    }
    out_ << "\n";
  }

  const report::Report& report_;
  const report::Comparison& comparison_;
  const bool color_;
  std::ostream& out_;
};

}  // namespace

void write_comparison(const report::Report& report, const report::Comparison& comparison,
                      bool color, std::ostream& out) {
  ComparisonText(report, comparison, color, out).write();
}

}  // namespace fashen::terminal
