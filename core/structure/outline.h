// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/line.h"

namespace fashen::structure {

/// Units of legislation (Akoma Ntoso: part, chapter, section, article, paragraph, item, subitem,
/// annex) and of other documents (numbered levels: 一、 (一) 1. (1) ①, 1.1, 1.1.1).
enum class UnitKind {
  root,
  part,       ///< 编
  chapter,    ///< 章
  section,    ///< 节
  article,    ///< 条
  paragraph,  ///< 款: an unnumbered paragraph of an article, the items under it included
  item,       ///< 项
  subitem,    ///< 目
  clause,     ///< A numbered level outside articles; `depth` tells which
  annex,      ///< 附件
};

/// How a unit's number is written: 第一条, 第1条, 一、, （一）, 1., （1）, ①, 1.1.
enum class NumberStyle {
  none,
  article_chinese,
  article_arabic,
  comma_chinese,
  paren_chinese,
  dot_arabic,
  paren_arabic,
  circled,
  decimal,
};

struct Unit {
  UnitKind kind = UnitKind::root;
  NumberStyle style = NumberStyle::none;
  int number =
      0;  ///< 3 for 第三条 and （三）; a paragraph's place in its article; last part of 1.2.3
  int sub_number = 0;   ///< 1 for 第三条之一
  int depth = 0;        ///< Of a clause: 1 is the highest level used in its part of the document
  std::string label;    ///< As written: "第三条", "（二）", "1.2"; empty for a paragraph
  std::string heading;  ///< Text of a heading on the label's line; empty where the line is content
  base::Span span;      ///< All of it, children included
  base::Span label_span;  ///< Empty where there is no label
  base::Span lead;  ///< Own text before the first child (the lead-in of a list), label excluded
  std::size_t parent = 0;  ///< Index in Outline::units; the root is its own parent
  std::vector<std::size_t> children;
};

/// The tree, units in document order; `units[0]` is the root and spans the whole text.
struct Outline {
  std::vector<Unit> units;
  std::vector<Line> lines;              ///< What it was read off, in folded text.
  std::vector<base::Span> contents;     ///< Lines of a table of contents
  std::vector<base::Span> annex_notes;  ///< Lines that list annexes (附件：1.…), not annexes
  std::vector<base::Span> signatures;   ///< Blocks of 落款 or signing lines, in order

  /// Index of the innermost unit that holds `offset`.
  std::size_t innermost(std::size_t offset) const;
  /// Index of the nearest unit of `kind` at or above `unit`; 0 if there is none.
  std::size_t enclosing(std::size_t unit, UnitKind kind) const;
  /// "第三条第二款第（一）项", "二、（三）": how a person would cite the unit; empty for the root.
  std::string path_label(std::size_t unit) const;
  /// Indices of all units of a kind, in order.
  std::vector<std::size_t> of_kind(UnitKind kind) const;
};

/// Reads the outline off the document's blocks. Lines that a hard wrap has split are joined to the
/// unit they continue. Numbers in running text (依照第三条) are not units.
Outline read_outline(const document::Document& document);

/// Stable name for JSON and Lua: "article", "clause"…
const char* name(UnitKind kind);

}  // namespace fashen::structure
