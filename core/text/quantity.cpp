// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity.h"

#include "text/phrase_set.h"
#include "text/quantity_parts.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

/// Words and signs with which quantities and labels begin; nearly all of a text is others.
const PhraseSet& beginnings() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> all = {" ", "RMB",    "第", "〔", "人民币", "￥",
                                    "¥", "年利率", "月", "日", "每日",   "年化利率"};
    all.insert(all.end(), foreign_marks.begin(), foreign_marks.end());
    for (char digit = '0'; digit <= '9'; ++digit) all.emplace_back(1, digit);
    for (char32_t c = 0x80; c <= 0xFFFF; ++c) {
      if (is_numeral_sign(c)) append(all.emplace_back(), c);
    }
    return all;
  }();
  static const PhraseSet set(std::vector<std::string_view>(words.begin(), words.end()));
  return set;
}

}  // namespace

std::vector<Quantity> quantities(std::string_view folded, base::Span range) {
  std::vector<Quantity> found;
  std::string_view text = folded.substr(0, std::min(range.end, folded.size()));
  const PhraseSet& begins = beginnings();
  for (std::size_t at = range.begin; (at = begins.find_first(text, at).at) < text.size();) {
    std::optional<Quantity> quantity = quantity_at(text, at);
    if (quantity) {
      at = quantity->span.end;
      found.push_back(*quantity);
    } else {
      at = skip_label_or_number(text, at);
    }
  }
  return found;
}

}  // namespace fashen::text
