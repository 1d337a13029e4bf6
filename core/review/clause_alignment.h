// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/outline.h"

namespace fashen::review {

/// A stretch of a document that is compared as one: a top-level clause, or what stands before,
/// between and after the clauses.
struct Stretch {
  base::Span span;
  std::string label;  ///< "第三条 付款方式"; empty outside the clauses
};

/// Cuts a document into stretches that cover it from end to end.
std::vector<Stretch> stretches_of(const document::Document& document,
                                  const structure::Outline& outline);

/// A pair of indices; one of them is missing for what stands on one side only.
struct Aligned {
  std::optional<std::size_t> before, after;
  bool moved = false;  ///< The two stand in another order than their neighbours
};

/// Which stretches of two documents are versions of each other, in the order of the later one; what
/// was removed stands where it would be. Quadratic in the number of stretches, linear in their
/// size.
std::vector<Aligned> align(const document::Document& before, const std::vector<Stretch>& earlier,
                           const document::Document& after, const std::vector<Stretch>& later);

}  // namespace fashen::review
