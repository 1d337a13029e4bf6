// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity.h"

#include "text/phrase_set.h"
#include "text/quantity_parts.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

/// True for characters with which quantities and labels may begin.
bool may_begin(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || c == ' ' || c == 'R';
  switch (c) {
    case U'第':
    case U'〔':
    case U'人':
    case U'￥':
    case U'¥':
    case U'年':
    case U'月':
    case U'日':
    case U'每': return true;
    default: return is_numeral_sign(c);
  }
}

/// Those characters; nearly all of a text is others.
const PhraseSet& beginnings() {
  static const std::vector<std::string> characters = [] {
    std::vector<std::string> all;
    for (char32_t c = 1; c <= 0xFFFF; ++c) {
      if (may_begin(c)) append(all.emplace_back(), c);
    }
    return all;
  }();
  static const PhraseSet set(std::vector<std::string_view>(characters.begin(), characters.end()));
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
