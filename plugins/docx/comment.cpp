// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/comment.h"

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

std::string words(const WordTags& tags, std::string_view text, bool bold) {
  return tags.open("r") + run_properties(tags, bold) + tags.open("t", " xml:space=\"preserve\"") +
         escape_xml(text) + tags.close("t") + tags.close("r");
}

std::string paragraph(const WordTags& tags, std::string_view line, bool heading) {
  std::string out = tags.open("p") + paragraph_properties(tags);
  if (heading) out += tags.open("r") + tags.empty("annotationRef") + tags.close("r");
  // Labels stand out: what is in front of the first colon, where that is short.
  const std::size_t colon = line.find("：");
  const bool labelled = !heading && colon != std::string_view::npos && colon <= 6;
  const std::size_t label = labelled ? colon + std::string_view("：").size() : 0;
  if (label > 0) out += words(tags, line.substr(0, label), true);
  return out + words(tags, line.substr(label), heading) + tags.close("p");
}

// Control characters, which XML cannot hold, come only from broken rule output; line ends would
// be shown as blanks.
std::string one_line(std::string_view text) {
  std::string out;
  for (char c : text) out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
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
  std::string out;
  for (const NewComment& comment : comments) {
    out += tags.open("comment", tags.attribute("id", std::to_string(comment.id)) + head);
    for (std::size_t i = 0; i < comment.lines.size(); ++i) {
      out += paragraph(tags, comment.lines[i], i == 0);
    }
    out += tags.close("comment");
  }
  return out;
}

}  // namespace fashen::docx
