// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include "corpus/classify.h"
#include "corpus/read_source.h"
#include "corpus/statute_lines.h"
#include "structure/front_matter.h"
#include "structure/outline.h"
#include "text/fold.h"
#include "text/numeral.h"
#include "text/regex.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

using document::Block;
using structure::UnitKind;

/// A line that Markdown or the statute parser would take for a mark of its own.
std::string as_line(std::string_view words) {
  std::string line(text::trim(words));
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line.starts_with('#') || line.starts_with('|') ? " \\" + line : line;
}

class MarkdownWriter {
 public:
  MarkdownWriter(const document::Document& document, const structure::FrontMatter& front)
      : document_(document), front_(front) {}

  std::string write() {
    out_ = "# " + title() + "\n\n";
    bool in_note = true;
    for (const Block& block : document_.blocks) {
      const std::string_view words = base::slice(document_.text, block.span);
      if (!document::in_body(block.kind) || text::trim(words).empty() || in_title(block)) continue;
      const auto label = line_label(text::trim(words));
      if (in_note && !belongs_to_note(words, label)) {
        out_ += "<!-- INFO END -->\n\n";
        in_note = false;
      }
      add(block, words, label);
    }
    end_row();
    if (in_note) out_ += "<!-- INFO END -->\n";
    return std::move(out_);
  }

 private:
  std::string title() const {
    std::string words;
    for (char c : front_.title.value) {
      if (c != '\n' && c != '\r') words += c;
    }
    return words;
  }

  bool in_title(const Block& block) const { return front_.title.span.overlaps(block.span); }

  /// What stands between title and text: 题注, 文号, 发布机关, in brackets or with a date, and what
  /// stands before the title.
  bool belongs_to_note(std::string_view words, const std::optional<LineLabel>& label) const {
    if (label || words.size() > 1500) return false;
    const auto at = static_cast<std::size_t>(words.data() - document_.text.data());
    if (at < front_.title.span.begin) return true;
    words = text::trim(words);
    if (words.starts_with("（") || words.starts_with("(")) return true;
    if (front_.document_number.span.overlaps({at, at + words.size()})) return true;
    constexpr std::size_t longest_line = 240;
    const bool sentence = words.ends_with("。") || words.ends_with("：");
    return words.size() < longest_line && !sentence && !history_entries(words).empty();
  }

  void add(const Block& block, std::string_view words, const std::optional<LineLabel>& label) {
    if (block.cell) return add_cell(*block.cell, words);
    end_row();
    const bool structural =
        label && (label->label.kind == UnitKind::part || label->label.kind == UnitKind::chapter ||
                  label->label.kind == UnitKind::section);
    out_ += (structural ? "## " : "") + as_line(words) + "\n\n";
  }

  void add_cell(const document::CellPosition& cell, std::string_view words) {
    if (in_row_ && (cell.table != table_ || cell.row != row_)) end_row();
    out_ += (in_row_ ? " " : "| ") + as_line(words) + " |";
    in_row_ = true;
    table_ = cell.table;
    row_ = cell.row;
  }

  void end_row() {
    if (in_row_) out_ += "\n\n";
    in_row_ = false;
  }

  const document::Document& document_;
  const structure::FrontMatter& front_;
  std::string out_;
  bool in_row_ = false;
  std::size_t table_ = 0, row_ = 0;
};

/// The last day of a validity stated as a day or as a number of years.
std::optional<base::Date> last_day(const structure::FrontMatter& front,
                                   const std::optional<base::Date>& from) {
  const std::string words = text::fold(front.validity.value).text;
  const auto days = history_entries(words);
  if (!days.empty()) return days.back().date;
  const std::size_t unit = words.find("年");
  if (!from || unit == std::string::npos) return std::nullopt;
  std::size_t begin = unit;
  while (begin > 0) {
    const std::size_t before = text::previous(words, begin);
    if (!text::parse_numeral(std::string_view(words).substr(before, unit - before))) break;
    begin = before;
  }
  const auto years = text::parse_numeral(std::string_view(words).substr(begin, unit - begin));
  constexpr std::int64_t most_years = 50;
  if (!years || years->micros <= 0 || years->micros > most_years * 1'000'000) return std::nullopt;
  const int months = static_cast<int>(years->micros / 1'000'000) * 12;
  return base::add_days(base::add_months(*from, months), -1);
}

}  // namespace

StatuteSource source_of(const document::Document& document) {
  const structure::Outline outline = structure::read_outline(document);
  const structure::FrontMatter front = structure::read_front_matter(document, outline);
  StatuteSource source;
  source.path = document.path;
  if (front.title.present()) source.markdown = MarkdownWriter(document, front).write();
  source.number = text::fold(front.document_number.value).text;
  source.issuer = front.issuer.value;
  source.promulgated = front.date.date;
  source.effective = front.effective.date;
  source.expires = last_day(front, front.effective.date ? front.effective.date : front.date.date);
  return source;
}

}  // namespace fashen::corpus
