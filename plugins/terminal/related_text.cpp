// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/related_text.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "report/summary.h"
#include "terminal/display.h"

namespace fashen::terminal {
namespace {

class Sheet {
 public:
  Sheet(const report::RelatedReport& report, bool color, std::ostream& out)
      : report_(report), color_(color), out_(out) {}

  void write() {
    out_ << paint(bold, one_line(report::headline(report_))) << "\n  上位法比对，按"
         << base::to_chinese(report_.as_of) << "有效的法律\n";
    if (!report_.basis.empty()) {
      out_ << "  制定依据 ";
      const char* separator = "";
      for (const std::string& title : report_.basis) {
        out_ << separator << "《" << one_line(title) << "》";
        separator = "、";
      }
      out_ << '\n';
    }
    std::string without;
    for (const report::RelatedArticle& article : report_.articles) {
      if (article.provisions.empty()) {
        without += (without.empty() ? "" : "、") + one_line(article.label);
      } else {
        write(article);
      }
    }
    if (!without.empty()) out_ << "\n没有找到对应规定: " << without << '\n';
    out_ << '\n' << paint(bold, "小结") << "  " << report::tally(report_) << '\n';
    out_ << paint(bold, "没能比对什么") << '\n';
    if (report_.incomplete.empty()) out_ << "  · 无\n";
    for (const finding::Incomplete& one : report_.incomplete) {
      out_ << "  ! " << one_line(report::statement(one)) << '\n';
    }
  }

 private:
  static constexpr const char* bold = "\033[1m";

  std::string paint(const char* color, const std::string& words) const {
    return color_ ? color + words + "\033[0m" : words;
  }

  void write(const report::RelatedArticle& article) {
    out_ << '\n'
         << paint(bold, one_line(article.label)) << "  重复率 " << report::percent(article.copied)
         << '\n';
    for (const report::RelatedRow& row : article.provisions) {
      out_ << "  " << one_line(report::cited(row)) << "（" << row.rank_label << "，"
           << row.reason_label << "，相似 " << report::percent(row.likeness) << "）\n";
      text("上位法", row.upper, "[-", "-]", "\033[31m");
      text("本文件", row.draft, "{+", "+}", "\033[32m");
      for (const report::DepartureRow& one : row.departures) {
        out_ << "    " << paint("\033[1;33m", "≠ ") << one_line(report::statement(one)) << '\n';
      }
    }
  }

  /// The words, line by line; of a long provision those lines alone that say what the draft says.
  void text(const char* side, const report::MarkedText& marked, const char* open, const char* close,
            const char* paint_with) {
    std::vector<std::pair<std::string, bool>> lines(1);  // and whether the other side has the like
    for (const report::MarkedText::Mark& mark : marked.marks) {
      std::string_view words = base::slice(marked.text, mark.span);
      while (!words.empty()) {
        const std::size_t end = std::min(words.find('\n'), words.size());
        const std::string part = one_line(words.substr(0, end));
        const bool plain = mark.kind != "changed" || part.empty();
        lines.back().first += plain ? part : paint(paint_with, color_ ? part : open + part + close);
        lines.back().second = lines.back().second || (mark.kind != "own" && !part.empty());
        if (end == words.size()) break;
        lines.emplace_back();
        words.remove_prefix(end + 1);
      }
    }
    constexpr std::size_t short_text = 3;
    const bool whole =
        lines.size() <= short_text ||
        std::none_of(lines.begin(), lines.end(), [](const auto& l) { return l.second; });
    const char* lead = "    ";
    std::string label = std::string(side) + " ";
    bool skipped = false;
    for (const auto& [words, shared] : lines) {
      if (!whole && !shared) {
        if (!skipped) out_ << lead << label << "……\n";
        skipped = true;
      } else {
        out_ << lead << label << words << '\n';
        skipped = false;
      }
      label = "       ";
    }
  }

  const report::RelatedReport& report_;
  const bool color_;
  std::ostream& out_;
};

}  // namespace

void write_related(const report::RelatedReport& report, bool color, std::ostream& out) {
  Sheet(report, color, out).write();
}

}  // namespace fashen::terminal
