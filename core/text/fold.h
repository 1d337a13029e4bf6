// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "text/offset_map.h"

namespace fashen::text {

/// The form in which text is compared. Folded: full-width letters, digits, %, ., -, / to ASCII;
/// ()[] and all their kinds to （） and 〔〕 (【】 too); : ; ? ! to full width; ASCII comma to ，
/// unless digits stand on both sides; 〈〉＜＞ to 《》 kinds stay apart (〈〉 and 《》 are both
/// kept); 「」『』 to “” ‘’; every middle dot to ·; 〇 and ○ between numerals to 零; every kind of
/// space to one ASCII space; Traditional to Simplified for characters outside GB 2312. Line ends
/// stay. No fold makes an ASCII regular-expression operator out of another character.
struct Folded {
  std::string text;
  OffsetMap to_text;  ///< From folded offsets to offsets of the text that was folded.
};

/// Folds valid UTF-8. Linear.
Folded fold(std::string_view text);

/// Folds only the literal characters of a regular expression, leaving its ASCII syntax alone.
std::string fold_pattern(std::string_view pattern);

/// A title as an index key: folded, without spaces, quotes, 《》, and a leading 中华人民共和国.
std::string title_key(std::string_view title);

}  // namespace fashen::text
