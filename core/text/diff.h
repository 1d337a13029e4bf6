// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace fashen::text {

enum class EditKind {
  same,
  changed,      ///< Words were removed (`before`), added (`after`) or replaced (both)
  punctuation,  ///< The same, where neither side has anything but punctuation and blanks
};

/// A piece of two texts: the edits of a diff cover both from end to end, in order, and no two
/// neighbours are of the kind `same`.
struct Edit {
  EditKind kind = EditKind::same;
  base::Span before;  ///< In the first text; a point where words were only added
  base::Span after;   ///< In the second text; a point where words were only removed
};

/// The difference of two texts in words: a Han character, a run of letters and digits, a run of
/// blanks, and any other character are one word each. A lone coincidence between two changes
/// belongs to the change (应当 -> 不应 is one replacement), so that the result can be read.
/// Both texts are valid UTF-8; linear in the size of texts that are much alike.
std::vector<Edit> diff(std::string_view before, std::string_view after);

/// The share of the words (blanks and punctuation left out) of the longer text that the edits
/// leave as they were: 1 for texts that are the same but for punctuation, 0 for nothing in common
/// or no words at all.
double likeness(const std::vector<Edit>& edits, std::string_view before, std::string_view after);

/// True if the words hold nothing but punctuation, symbols and blanks.
bool only_punctuation(std::string_view words);

}  // namespace fashen::text
