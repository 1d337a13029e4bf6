// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/comment.h"

#include <algorithm>

#include "report/summary.h"
#include "text/utf8.h"

namespace fashen::docx {
namespace {

constexpr std::size_t quoted_characters = 40;
// Initials as Word shows them; its own limit is nine characters.
constexpr std::size_t initial_characters = 9;

// Direct formatting instead of styles: a draft's own styles part stays as it is, and its body style
// (large type, indents) must not reach into the comments.
std::string paragraph_properties(const WordTags& tags) {
  return tags.open("pPr") +
         tags.empty("spacing", tags.attribute("before", "0") + tags.attribute("after", "0") +
                                   tags.attribute("line", "240") +
                                   tags.attribute("lineRule", "auto")) +
         tags.empty("ind", tags.attribute("left", "0") + tags.attribute("firstLineChars", "0") +
                               tags.attribute("firstLine", "0")) +
         tags.empty("jc", tags.attribute("val", "left")) + tags.close("pPr");
}

std::string run_properties(const WordTags& tags, bool bold) {
  return tags.open("rPr") + tags.empty("b", tags.attribute("val", bold ? "1" : "0")) +
         tags.empty("sz", tags.attribute("val", "20")) +
         tags.empty("szCs", tags.attribute("val", "20")) + tags.close("rPr");
}

// The markup around the words of comments, which is the same every time.
class CommentMarkup {
 public:
  explicit CommentMarkup(const WordTags& tags)
      : paragraph_(tags.open("p") + paragraph_properties(tags)),
        paragraph_end_(tags.close("p")),
        mark_(tags.open("r") + tags.empty("annotationRef") + tags.close("r")),
        plain_(run(tags, false)),
        bold_(run(tags, true)),
        run_end_(tags.close("t") + tags.close("r")) {}

  void add_paragraph(std::string& out, std::string_view line, bool heading) const {
    out += paragraph_;
    if (heading) out += mark_;
    // Labels stand out: what is in front of the first colon, where that is short.
    constexpr std::string_view mark = "：";
    constexpr std::size_t longest_label = 6;
    const std::size_t colon = line.substr(0, longest_label + mark.size()).find(mark);
    const std::size_t label = heading || colon == line.npos ? 0 : colon + mark.size();
    if (label > 0) add_words(out, line.substr(0, label), true);
    add_words(out, line.substr(label), heading);
    out += paragraph_end_;
  }

 private:
  static std::string run(const WordTags& tags, bool bold) {
    return tags.open("r") + run_properties(tags, bold) + tags.open("t", " xml:space=\"preserve\"");
  }

  void add_words(std::string& out, std::string_view text, bool bold) const {
    out += bold ? bold_ : plain_;
    out += escape_xml(text);
    out += run_end_;
  }

  std::string paragraph_, paragraph_end_, mark_, plain_, bold_, run_end_;
};

// Control characters, which XML cannot hold, come only from broken rule output; line ends would
// be shown as blanks.
std::string one_line(std::string_view text) {
  std::string out(text);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return out;
}

void add_line(std::vector<std::string>& lines, const char* label, const std::string& text) {
  if (!text.empty()) lines.push_back(label + one_line(text));
}

std::string basis_line(const finding::Basis& basis) {
  std::string line = basis.label();
  if (!basis.verdict.empty()) line += "〔" + basis.verdict + "〕";
  if (!basis.gist.empty()) line += "：" + basis.gist;
  if (!basis.note.empty()) line += "（" + basis.note + "）";
  return line;
}

}  // namespace

std::vector<std::string> finding_lines(const report::Report& report,
                                       const finding::Finding& finding, const std::string& remark) {
  std::vector<std::string> lines;
  lines.push_back("【" + std::string(finding::display_name(finding.severity)) + "】" +
                  one_line(finding.title));
  add_line(lines, "问题：", finding.message);
  for (const finding::Basis& basis : finding.basis) add_line(lines, "依据：", basis_line(basis));
  add_line(lines, "建议：", finding.suggestion);
  if (finding.fix) {
    const std::string& replacement = finding.fix->replacement;
    add_line(lines, "改为：", replacement.empty() ? "（删去）" : replacement);
  }
  for (const finding::Related& related : finding.related) {
    add_line(lines, "参见：",
             "“" + report::excerpt(report, related.span, quoted_characters) + "”" + related.note);
  }
  add_line(lines, "位置：", remark);
  add_line(lines, "规则：",
           finding.rule + "（把握：" + finding::display_name(finding.confidence) + "）");
  return lines;
}

std::vector<std::string> review_lines(const report::Report& report) {
  std::vector<std::string> lines = {"【审查说明】" + report::tally(report)};
  for (const std::string& line : report::sheet_lines(report)) lines.push_back(one_line(line));
  for (const std::string& line : report::coverage_lines(report)) lines.push_back(one_line(line));
  for (const finding::Incomplete& incomplete : report.incomplete) {
    add_line(lines, "未查：", report::statement(incomplete));
  }
  if (report.incomplete.empty()) lines.push_back("未查：无");
  return lines;
}

std::string comment_elements(const std::vector<NewComment>& comments, const WordTags& tags,
                             const std::string& author, base::Date date) {
  const std::string head =
      tags.attribute("author", one_line(author)) +
      tags.attribute("date", base::to_iso(date) + "T00:00:00Z") +
      tags.attribute("initials", one_line(text::prefix(author, initial_characters)));
  const CommentMarkup markup(tags);
  std::string out;
  for (const NewComment& comment : comments) {
    out += tags.open("comment", tags.attribute("id", std::to_string(comment.id)) + head);
    for (std::size_t i = 0; i < comment.lines.size(); ++i) {
      markup.add_paragraph(out, comment.lines[i], i == 0);
    }
    out += tags.close("comment");
  }
  return out;
}

}  // namespace fashen::docx
