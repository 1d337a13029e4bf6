// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity.h"

#include "text/quantity_parts.h"

namespace fashen::text {

std::vector<Quantity> quantities(std::string_view folded, base::Span range) {
  std::vector<Quantity> found;
  std::string_view text = folded.substr(0, std::min(range.end, folded.size()));
  for (std::size_t at = range.begin; at < text.size();) {
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
