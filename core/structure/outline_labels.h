// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "structure/outline.h"

namespace fashen::structure {

/// A numbered label at the start of a line.
struct Label {
  UnitKind kind = UnitKind::clause;  ///< part, chapter, section, article, annex; clause for others
  NumberStyle style = NumberStyle::none;
  int series = 0;  ///< Labels of one series look alike; distinguishes 1. from 1、 and 编 from 分编
  int number = 0;           ///< 0 for an annex without one
  int sub_number = 0;       ///< 1 for 第三条之一
  std::size_t size = 0;     ///< Bytes of the label as a person would cite it
  std::size_t content = 0;  ///< Where the rest of the line begins
  bool weak = false;        ///< A bare number (1 总则): a label only beside 1.1
};

/// Reads the label a folded line begins with. Nothing for running text that merely begins with a
/// number: 第三条规定的…, （一）至（三）项, 一、二审, 1.5倍, 2026.3.1.
std::optional<Label> parse_label(std::string_view line);

/// A number in Chinese or Arabic figures at `offset`, and how many bytes it takes.
struct LabelNumber {
  int value = 0;
  std::size_t size = 0;
  bool chinese = false;
};
std::optional<LabelNumber> label_number(std::string_view folded, std::size_t offset);

/// True if the line ends with dots or white space and a page number, as a line of contents does.
bool ends_with_page_number(std::string_view line);

}  // namespace fashen::structure
