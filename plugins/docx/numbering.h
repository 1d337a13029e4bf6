// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>

#include "docx/styles.h"
#include "docx/xml.h"

namespace fashen::docx {

inline constexpr std::size_t numbering_levels = 9;

/// One level of a list definition.
struct NumberingLevel {
  int start = 1;
  std::string format = "decimal";
  std::string text;       ///< w:lvlText, such as "第%1条"
  std::string font;       ///< Of a bullet
  std::string separator;  ///< Between the number and the words
  std::string style;      ///< The paragraph style that this level numbers
  int restart = -1;       ///< w:lvlRestart; -1 where it is silent, 0 for never
  bool legal = false;     ///< Upper levels are shown in decimal
  bool defined = false;
};

/// The definitions of numbering.xml.
class Numbering {
 public:
  struct List {
    std::string key;  ///< Lists with one key count on together
    std::array<NumberingLevel, numbering_levels> levels;
    std::array<std::optional<int>, numbering_levels> start_overrides;
  };

  Numbering() = default;
  Numbering(const Xml& xml, const Styles& styles);

  /// The list of a w:numId, or nullptr.
  const List* list(int id) const;

 private:
  std::unordered_map<int, List> lists_;
};

/// Numbers the paragraphs of one story in order.
class NumberingCounter {
 public:
  explicit NumberingCounter(const Numbering& numbering) : numbering_(numbering) {}

  /// Counts a paragraph and gives its number with what separates it from the words; empty if the
  /// paragraph has none.
  std::string next(const Properties& paragraph);

 private:
  struct Counts {
    std::array<int, numbering_levels> value{};
    std::array<bool, numbering_levels> started{};
  };
  void count(const Numbering::List& list, int id, std::size_t level, Counts& counts);

  const Numbering& numbering_;
  std::unordered_map<std::string, Counts> counts_;
  std::unordered_map<int, std::array<bool, numbering_levels>> overridden_;
};

}  // namespace fashen::docx
