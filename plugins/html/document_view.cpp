// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/document_view.h"

#include <algorithm>

#include "html/escape.h"
#include "html/table_view.h"
#include "report/summary.h"
#include "text/utf8.h"

namespace fashen::html {
namespace {

using document::Block;
using document::BlockKind;

// Blocks a section: browsers lay out only the sections near the window.
constexpr std::size_t section_blocks = 60;

const char* element(const Block& block) {
  static constexpr const char* headings[] = {"h2", "h3", "h4", "h5", "h6"};
  if (block.kind != BlockKind::heading) return "p";
  return headings[std::clamp(block.level, 1, 5) - 1];
}

/// What stands in front of a block that is not part of the running text.
const char* margin_label(BlockKind kind) {
  switch (kind) {
    case BlockKind::text_box: return "文本框";
    case BlockKind::footnote: return "脚注";
    case BlockKind::endnote: return "尾注";
    case BlockKind::header: return "页眉";
    case BlockKind::footer: return "页脚";
    default: return nullptr;
  }
}

class DocumentRenderer {
 public:
  explicit DocumentRenderer(const report::Report& report)
      : report_(report),
        marks_(report),
        title_(report::headline(report)),
        indented_(report.document->media_type.rfind("text/", 0) != 0) {}

  DocumentView render() {
    const std::vector<Block>& blocks = report_.document->blocks;
    out_.reserve(report_.document->text.size() * 2);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      if (!table_.open() && i >= section_end_) {
        out_ += section_end_ == 0 ? "<section>\n" : "</section><section>\n";
        section_end_ = i + section_blocks;
      }
      write(blocks[i], i);
    }
    table_.leave(out_);
    if (section_end_ > 0) out_ += "</section>";
    return {std::move(out_), marks_.runs()};
  }

 private:
  void write(const Block& block, std::size_t index) {
    if (block.cell) {
      table_.enter(block, out_);
    } else {
      table_.leave(out_);
    }
    const report::OutlineRow* unit = unit_at(block);
    out_.append("<").append(element(block)).append(" class=\"").append(classes(block, unit, index));
    out_ += "\">";
    anchors(block);
    if (const char* label = margin_label(block.kind))
      append_element(out_, "small", "margin", label);
    const std::size_t label_end = unit ? label_of(*unit, block) : block.span.begin;
    if (label_end > block.span.begin) {
      out_ += "<b>";
      marks_.write({block.span.begin, label_end}, block.generated, out_);
      out_ += "</b>";
    }
    marks_.write({label_end, block.span.end}, block.generated, out_);
    out_.append("</").append(element(block)).append(">\n");
  }

  std::string classes(const Block& block, const report::OutlineRow* unit, std::size_t index) {
    const std::string_view text = text::trim(base::slice(report_.document->text, block.span));
    if (text.empty()) return "empty";
    std::string out;
    if (!titled_ && index < 40 && text == title_) {
      titled_ = true;
      out = "title ";
    }
    if (unit && !block.cell) out += "unit-" + escaped(unit->kind) + " ";
    if (block.centered) out += "centered ";
    if (block.bold) out += "bold ";
    if (margin_label(block.kind)) out += "aside ";
    if (indented_ && !block.cell && !block.centered && element(block)[0] == 'p') out += "indented ";
    return out;
  }

  /// The innermost unit that begins in the block, if its label stands at the block's start.
  const report::OutlineRow* unit_at(const Block& block) {
    const auto& rows = report_.outline;
    while (next_unit_ < rows.size() && rows[next_unit_].span.begin < block.span.begin) ++next_unit_;
    const report::OutlineRow* found = nullptr;
    for (std::size_t i = next_unit_; i < rows.size() && rows[i].span.begin < block.span.end; ++i) {
      if (!rows[i].label.empty()) found = &rows[i];
      if (found) break;
    }
    return found;
  }

  /// Where the unit's label ends if the block begins with it, else the block's start.
  std::size_t label_of(const report::OutlineRow& unit, const Block& block) const {
    const std::string_view text = base::slice(report_.document->text, block.span);
    const std::string_view words = text::trim(text);
    if (words.substr(0, unit.label.size()) != unit.label) return block.span.begin;
    const auto skipped = static_cast<std::size_t>(words.data() - text.data());
    return block.span.begin + skipped + unit.label.size();
  }

  void anchors(const Block& block) {
    const auto& rows = report_.outline;
    for (; next_anchor_ < rows.size() && rows[next_anchor_].span.begin < block.span.end;
         ++next_anchor_) {
      if (!in_navigation(rows[next_anchor_])) continue;
      out_.append("<i id=\"u").append(std::to_string(next_anchor_)).append("\"></i>");
    }
  }

  const report::Report& report_;
  Marks marks_;
  TableView table_;
  const std::string title_;
  const bool indented_;
  bool titled_ = false;
  std::size_t next_unit_ = 0;
  std::size_t next_anchor_ = 0;
  std::size_t section_end_ = 0;
  std::string out_;
};

}  // namespace

DocumentView render_document(const report::Report& report) {
  return DocumentRenderer(report).render();
}

bool in_navigation(const report::OutlineRow& row) {
  for (const char* kind : {"part", "chapter", "section", "article", "annex"}) {
    if (row.kind == kind) return true;
  }
  return row.kind == "clause" && row.depth <= 2;
}

}  // namespace fashen::html
