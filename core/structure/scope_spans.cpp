// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/scope_spans.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "structure/phrase.h"
#include "text/phrase_cursor.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

const PhraseSet kBasisHeadings = {"依据"sv,       "法律依据"sv, "上位法"sv,   "上位法依据"sv,
                                  "法律条文"sv,   "设定依据"sv, "处罚依据"sv, "法定依据"sv,
                                  "违反条款"sv,   "处罚条款"sv, "实施依据"sv, "文件依据"sv,
                                  "上位法规定"sv, "政策依据"sv, "违法依据"sv};
const PhraseSet kBackground = {"起草说明"sv,       "填写说明"sv,     "使用说明"sv,     "制定背景"sv,
                               "起草背景"sv,       "起草过程"sv,     "政策解读"sv,     "编制说明"sv,
                               "现状分析"sv,       "填表说明"sv,     "工作背景"sv,     "基本情况"sv,
                               "背景情况"sv,       "背景和必要性"sv, "制定的必要性"sv, "起草情况"sv,
                               "必要性和可行性"sv, "目的和必要性"sv};
constexpr std::size_t kTitleReach = 120;  // bytes

/// Sorts and joins spans that touch or overlap.
std::vector<base::Span> merged(std::vector<base::Span> spans) {
  std::sort(spans.begin(), spans.end());
  std::vector<base::Span> joined;
  for (const base::Span& span : spans) {
    if (span.empty()) continue;
    if (!joined.empty() && span.begin < joined.back().end) {
      joined.back().end = std::max(joined.back().end, span.end);
    } else {
      joined.push_back(span);
    }
  }
  return joined;
}

/// Outermost pairs of “ ” and of 《 》 within one line.
void bracketed(const document::Document& document, base::Span line, text::PhraseCursor& marks,
               std::vector<base::Span>& found) {
  struct Pair {
    std::string_view opening, closing;
    std::size_t depth = 0, begin = 0;
  };
  std::array pairs = {Pair{"“"sv, "”"sv}, Pair{"《"sv, "》"sv}};
  for (PhraseHit hit = marks.first_in(line); hit.found();
       hit = marks.first_in({hit.end(), line.end})) {
    for (Pair& pair : pairs) {
      if (hit.phrase == pair.opening) {
        if (pair.depth++ == 0) pair.begin = hit.end();
      } else if (hit.phrase == pair.closing && pair.depth > 0 && --pair.depth == 0) {
        found.push_back(document::to_text(document, {pair.begin, hit.at}));
      }
    }
  }
}

}  // namespace

std::vector<base::Span> quoted_spans(const document::Document& document) {
  static const PhraseSet kMarks = {"“"sv, "”"sv, "《"sv, "》"sv};
  text::PhraseCursor marks(kMarks, document.folded.text);
  std::vector<base::Span> found;
  std::set<std::pair<std::size_t, std::size_t>> basis_columns;
  for (const document::Block& block : document.blocks) {
    const base::Span line = document::to_folded(document, block.span);
    bracketed(document, line, marks, found);
    if (!block.cell) continue;
    const std::pair column{block.cell->table, block.cell->column};
    if (block.cell->row == 0) {
      const std::string_view heading = text::trim(base::slice(document.folded.text, line));
      if (prefix_of(heading, kBasisHeadings) == heading && !heading.empty()) {
        basis_columns.insert(column);
      }
    } else if (basis_columns.contains(column)) {
      found.push_back(block.span);
    }
  }
  return merged(std::move(found));
}

std::vector<base::Span> not_operative_spans(const document::Document& document,
                                            const Outline& outline) {
  std::vector<base::Span> found = outline.contents;
  for (const document::Block& block : document.blocks) {
    if (block.kind == document::BlockKind::heading) found.push_back(block.span);
  }
  for (std::size_t index = 1; index < outline.units.size(); ++index) {
    const Unit& unit = outline.units[index];
    if (unit.heading.empty()) continue;
    if (contains_any(unit.heading, kBackground)) {
      found.push_back(unit.span);
    } else if (unit.kind != UnitKind::article) {
      found.push_back({unit.span.begin, std::max(unit.label_span.end, unit.lead.begin)});
      const std::size_t at = document.text.find('\n', unit.span.begin);
      found.back().end = std::max(found.back().end, std::min(at, unit.span.end));
    }
  }
  if (!outline.lines.empty()) {
    const Line& title = outline.lines.front();
    const std::string_view text = text_of(document, title);
    if (contains_any(text.substr(0, kTitleReach), kBackground) && !text.ends_with("。")) {
      found.push_back({0, document.text.size()});
    } else if (!text.ends_with("。") &&
               outline.innermost(document::to_text(document, title.span).begin) == 0) {
      found.push_back(document::to_text(document, title.span));
    }
  }
  return merged(std::move(found));
}

}  // namespace fashen::structure
