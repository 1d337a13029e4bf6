// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace fashen::text {

/// Sentences of `range`: they end after 。！？ or a line end, never inside 《》 “” （） 〔〕 (an
/// unclosed bracket holds for one line only). Spans leave out white space at both ends. Offsets
/// are those of `text`, which may be folded or not.
std::vector<base::Span> sentences(std::string_view text, base::Span range);

/// Clauses of a sentence: they end after ，；：。 outside the same brackets.
std::vector<base::Span> clauses(std::string_view text, base::Span sentence);

}  // namespace fashen::text
