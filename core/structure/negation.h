// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/span.h"

namespace fashen::structure {

/// Scope questions about a place in one sentence of folded text. All look at the clause around the
/// span only, and at no more than a fixed stretch of it, so that a sentence of a megabyte costs no
/// more than any other.

/// A negation governs the span: 不得…X, 禁止X, 取消X, 不X, X予以取消.
bool is_negated(std::string_view sentence, base::Span span);

/// The clause cancels or repeals what the span names.
bool is_repealed(std::string_view sentence, base::Span span);

/// The clause grants the addressee something by what the span names: 免收X, 减免X, 缩短X.
bool is_favourable(std::string_view sentence, base::Span span);

/// True for a lead-in that forbids what its items list: 不得有下列行为.
bool forbids_list(std::string_view lead_in);

}  // namespace fashen::structure
