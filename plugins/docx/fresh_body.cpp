// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/fresh_body.h"

#include <algorithm>
#include <map>

#include "docx/title_block.h"
#include "docx/xml.h"
#include "text/utf8.h"

namespace fashen::docx {
namespace {

using document::Block;
using document::BlockKind;

// As many as Word lets a table have.
constexpr std::size_t max_columns = 63;
// Blanks in front of at least so many bytes put a line in its place, such as a signature; fewer are
// the indent of a paragraph, which its style makes.
constexpr std::size_t placing_blanks = 15;
constexpr std::size_t text_width = 8'844;  // of the page below, in twentieths of a point
constexpr int heading_levels = 3;

// Official documents: A4, 37 mm at the top, 28 mm at the left.
constexpr const char* section =
    "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" "
    "w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>"
    "</w:sectPr>";

// Characters that XML cannot hold become blanks of the same size, so that offsets stay.
std::string printable(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  }
  for (const char* bad : {"\xef\xbf\xbe", "\xef\xbf\xbf"}) {
    for (std::size_t i = out.find(bad); i != std::string::npos; i = out.find(bad, i)) {
      out.replace(i, 3, 3, ' ');
    }
  }
  return out;
}

class Builder {
 public:
  Builder(const report::Report& report, const std::vector<base::Span>& underlined)
      : report_(report), document_(*report.document), underlined_(underlined) {}

  FreshBody build() {
    out_.xml =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:body>";
    const std::vector<Block>& blocks = document_.blocks;
    std::size_t written = 0;
    for (std::size_t i = 0; i < blocks.size();) {
      if (!blocks[i].cell) {
        written += paragraph(i, style_of(i)) ? 1 : 0;
        ++i;
        continue;
      }
      std::size_t end = i;
      while (end < blocks.size() && blocks[end].cell &&
             blocks[end].cell->table == blocks[i].cell->table) {
        ++end;
      }
      table(i, end);
      // Two tables without a paragraph between them would become one.
      out_.xml += "<w:p/>";
      i = end;
      ++written;
    }
    if (written == 0) out_.xml += "<w:p/>";
    out_.xml += std::string(section) + "</w:body></w:document>";
    return std::move(out_);
  }

 private:
  std::string style_of(std::size_t index) const {
    const Block& block = document_.blocks[index];
    if (belongs_to_title(report_, index)) return "Title";
    if (block.kind == BlockKind::heading) {
      return "Heading" + std::to_string(std::clamp(block.level, 1, heading_levels));
    }
    return block.centered ? "Centered" : "Draft";
  }

  bool paragraph(std::size_t index, const std::string& style) {
    const base::Span span = document_.blocks[index].span;
    const std::string_view text = base::slice(document_.text, span);
    const std::string_view inner = text::trim(text);
    if (inner.empty()) return false;
    const auto lead = static_cast<std::size_t>(inner.data() - text.data());
    const bool placed = style == "Draft" && lead >= placing_blanks;
    const std::size_t begin = span.begin + (placed ? 0 : lead);
    const base::Span words{begin, span.begin + lead + inner.size()};
    out_.xml +=
        "<w:p><w:pPr><w:pStyle w:val=\"" + std::string(placed ? "Placed" : style) + "\"/></w:pPr>";
    runs(words);
    out_.xml += "</w:p>";
    return true;
  }

  // Runs of a paragraph: a new one wherever underlining begins or ends.
  void runs(base::Span words) {
    const auto first =
        std::lower_bound(underlined_.begin(), underlined_.end(), words.begin,
                         [](base::Span span, std::size_t at) { return span.end <= at; });
    std::size_t at = words.begin;
    for (auto next = first; next != underlined_.end() && next->begin < words.end; ++next) {
      run({at, std::max(at, next->begin)}, false);
      at = std::min(next->end, words.end);
      run({std::max(words.begin, next->begin), at}, true);
    }
    run({at, words.end}, false);
  }

  void run(base::Span words, bool underlined) {
    if (words.empty()) return;
    out_.xml += underlined ? "<w:r><w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr>" : "<w:r>";
    out_.xml += "<w:t xml:space=\"preserve\">" +
                escape_xml(printable(base::slice(document_.text, words))) + "</w:t></w:r>";
    out_.words.push_back(words);
  }

  void table(std::size_t begin, std::size_t end) {
    std::map<std::size_t, std::map<std::size_t, std::vector<std::size_t>>> rows;
    std::size_t columns = 1;
    for (std::size_t i = begin; i < end; ++i) {
      const document::CellPosition& cell = *document_.blocks[i].cell;
      const std::size_t column = std::min(cell.column, max_columns - 1);
      rows[cell.row][column].push_back(i);
      columns = std::max(columns, column + 1);
    }
    out_.xml +=
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
        "</w:tblPr><w:tblGrid>";
    for (std::size_t width : widths(begin, end, columns)) {
      out_.xml += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
    }
    out_.xml += "</w:tblGrid>";
    for (const auto& [number, cells] : rows) {
      out_.xml += "<w:tr>";
      for (std::size_t column = 0; column < columns; ++column) {
        auto cell = cells.find(column);
        out_.xml += "<w:tc>";
        bool any = false;
        for (std::size_t i = 0; cell != cells.end() && i < cell->second.size(); ++i) {
          any = paragraph(cell->second[i], "Cell") || any;
        }
        out_.xml += any ? "</w:tc>" : "<w:p/></w:tc>";
      }
      out_.xml += "</w:tr>";
    }
    out_.xml += "</w:tbl>";
  }

  // Columns share the page by their longest paragraph, so that a column of short words stays
  // narrow and one of sentences gets room.
  std::vector<std::size_t> widths(std::size_t begin, std::size_t end, std::size_t columns) const {
    constexpr std::size_t narrowest = 5, widest = 20;  // characters
    std::vector<std::size_t> weights(columns, narrowest);
    std::size_t sum = 0;
    for (std::size_t i = begin; i < end; ++i) {
      const Block& block = document_.blocks[i];
      const std::size_t length = text::length(base::slice(document_.text, block.span));
      std::size_t& weight = weights[std::min(block.cell->column, columns - 1)];
      weight = std::max(weight, std::min(length + 1, widest));
    }
    for (std::size_t weight : weights) sum += weight;
    for (std::size_t& weight : weights) weight = text_width * weight / sum;
    return weights;
  }

  const report::Report& report_;
  const document::Document& document_;
  const std::vector<base::Span>& underlined_;
  FreshBody out_;
};

}  // namespace

FreshBody fresh_body(const report::Report& report, const std::vector<base::Span>& underlined) {
  return Builder(report, underlined).build();
}

}  // namespace fashen::docx
