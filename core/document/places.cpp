// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/places.h"

namespace fashen::document {

Places::Places(const Document& document)
    : origin_(document.origin.get()), lines_(origin_ ? origin_->text : document.text) {}

text::Position Places::at(std::size_t offset) const {
  return lines_.at(origin_ ? origin_->map.to_source({offset, offset + 1}).begin : offset);
}

text::Position Places::end(std::size_t offset) const {
  if (!origin_ || offset == 0) return lines_.at(offset);
  return lines_.at(origin_->map.to_source({offset - 1, offset}).end);
}

}  // namespace fashen::document
