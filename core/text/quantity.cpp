// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity.h"

#include "text/quantity_parts.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

/// False where neither a quantity nor a label begins, which is nearly everywhere.
bool may_begin(std::string_view text, std::size_t at) {
  auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return (first >= '0' && first <= '9') || first == ' ' || first == 'R';
  switch (char32_t c = code_point_at(text, at).value) {
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

}  // namespace

std::vector<Quantity> quantities(std::string_view folded, base::Span range) {
  std::vector<Quantity> found;
  std::string_view text = folded.substr(0, std::min(range.end, folded.size()));
  for (std::size_t at = range.begin; at < text.size();) {
    if (!may_begin(text, at)) {
      at += code_point_at(text, at).size;
      continue;
    }
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
