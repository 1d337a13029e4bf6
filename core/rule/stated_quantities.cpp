// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/stated_quantities.h"

namespace fashen::rule {

const std::vector<text::Quantity>& StatedQuantities::all() const {
  if (known_) return *known_;
  const std::string& folded = document_->folded.text;
  known_ = text::quantities(folded, {0, folded.size()});
  for (text::Quantity& quantity : *known_) {
    quantity.span = document::to_text(*document_, quantity.span);
  }
  return *known_;
}

}  // namespace fashen::rule
