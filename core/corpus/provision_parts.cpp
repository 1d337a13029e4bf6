// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <string_view>

#include "corpus/statute_lines.h"
#include "corpus/texts.h"

namespace fashen::corpus {
namespace {

enum class Level { paragraph, item, subitem, other };

/// What a line of an article is, as the parser of statutes counts it.
Level level_of(std::string_view line, bool first) {
  if (first) return Level::paragraph;
  if (line.front() == '|' || line.front() == '<') return Level::other;
  const auto label = line_label(line);
  switch (label ? label->label.style : structure::NumberStyle::none) {
    case structure::NumberStyle::paren_chinese:
    case structure::NumberStyle::comma_chinese: return Level::item;
    case structure::NumberStyle::dot_arabic:
    case structure::NumberStyle::paren_arabic:
    case structure::NumberStyle::circled:
    case structure::NumberStyle::decimal: return Level::subitem;
    default: return Level::paragraph;
  }
}

/// The lines from the `number`th one of `level` to the next that stands as high or higher.
std::string_view nth(std::string_view words, Level level, int number) {
  int seen = 0;
  bool first = level == Level::paragraph;
  std::size_t begin = std::string_view::npos;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find('\n', at), words.size());
    const Level found = level_of(words.substr(at, end - at), first);
    first = false;
    if (begin != std::string_view::npos && found <= level) {
      return words.substr(begin, at - 1 - begin);
    }
    if (found == level && ++seen == number) begin = at;
    at = end + 1;
  }
  return begin == std::string_view::npos ? std::string_view() : words.substr(begin);
}

}  // namespace

std::optional<std::string> part_of(const Provision& article, int paragraph, int item, int subitem) {
  std::string_view words = article.words;
  if (paragraph > 0) words = nth(words, Level::paragraph, paragraph);
  if (item > 0) words = nth(words, Level::item, item);
  if (subitem > 0) words = nth(words, Level::subitem, subitem);
  if (words.empty()) return std::nullopt;
  return std::string(words);
}

}  // namespace fashen::corpus
