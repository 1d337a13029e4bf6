// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "document/document.h"
#include "text/quantity.h"

namespace fashen::rule {

/// The quantities that a document states, read off it when they are first asked for: of most
/// documents no rule does. Not for concurrent use. The document must outlive it.
class StatedQuantities {
 public:
  /// Of no document: there are none.
  StatedQuantities() : known_(std::in_place) {}
  explicit StatedQuantities(const document::Document& document) : document_(&document) {}

  /// Spans in Document::text, in order.
  const std::vector<text::Quantity>& all() const;

 private:
  const document::Document* document_ = nullptr;
  mutable std::optional<std::vector<text::Quantity>> known_;
};

}  // namespace fashen::rule
