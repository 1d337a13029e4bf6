// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/span.h"
#include "rule/metadata.h"
#include "rule/rule.h"

namespace fashen::rule {

/// A piece of the document that patterns run over, one at a time. Both spans are in the folded
/// text.
struct ScopePiece {
  base::Span folded;
  base::Span lead_in;  ///< Of a list item: the words that lead the list in; empty otherwise
};

/// True if one of the offsets, ascending, lies in the span.
bool begins_in(const std::vector<std::size_t>& literals, base::Span folded);

/// The pieces of a scope, in document order, none empty. With `literals`, offsets in order, only
/// those that hold one of them.
std::vector<ScopePiece> pieces(const Subject& subject, Scope scope,
                               const std::vector<std::size_t>* literals = nullptr);

}  // namespace fashen::rule
