// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/provision_parts.h"

#include <algorithm>
#include <string>

#include "corpus/statute_lines.h"
#include "corpus/texts.h"

namespace fashen::corpus {
namespace {

/// The lines from the `number`th one of `level` to the next that stands as high or higher.
std::string_view nth(std::string_view words, PartLevel level, int number) {
  int seen = 0;
  bool first = level == PartLevel::paragraph;
  std::size_t begin = std::string_view::npos;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find('\n', at), words.size());
    const PartLevel found = part_level(words.substr(at, end - at), first);
    first = false;
    if (begin != std::string_view::npos && found <= level) {
      return words.substr(begin, at - 1 - begin);
    }
    if (found == level && ++seen == number) begin = at;
    at = end + 1;
  }
  return begin == std::string_view::npos ? std::string_view() : words.substr(begin);
}

/// The item of the first paragraph that has so many: each paragraph counts its own from one.
std::string_view nth_item(std::string_view words, int number) {
  for (int paragraph = 1;; ++paragraph) {
    const std::string_view of_paragraph = nth(words, PartLevel::paragraph, paragraph);
    if (of_paragraph.empty()) return {};
    const std::string_view item = nth(of_paragraph, PartLevel::item, number);
    if (!item.empty()) return item;
  }
}

}  // namespace

PartLevel part_level(std::string_view line, bool first) {
  if (first) return PartLevel::paragraph;
  if (line.empty()) return PartLevel::other;
  if (line.front() == '|' || line.front() == '<') return PartLevel::other;
  const auto label = line_label(line);
  switch (label ? label->label.style : structure::NumberStyle::none) {
    case structure::NumberStyle::paren_chinese:
    case structure::NumberStyle::comma_chinese: return PartLevel::item;
    case structure::NumberStyle::dot_arabic:
    case structure::NumberStyle::paren_arabic:
    case structure::NumberStyle::circled:
    case structure::NumberStyle::decimal: return PartLevel::subitem;
    default: return PartLevel::paragraph;
  }
}

std::optional<std::string> part_of(const Provision& article, int paragraph, int item, int subitem) {
  std::string_view words = article.words;
  if (paragraph > 0) words = nth(words, PartLevel::paragraph, paragraph);
  if (item > 0) words = paragraph > 0 ? nth(words, PartLevel::item, item) : nth_item(words, item);
  if (subitem > 0) words = nth(words, PartLevel::subitem, subitem);
  if (words.empty()) return std::nullopt;
  return std::string(words);
}

}  // namespace fashen::corpus
