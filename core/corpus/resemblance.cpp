// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/resemblance.h"

#include <algorithm>

#include "text/utf8.h"

namespace fashen::corpus {

CharacterPairs character_pairs(std::string_view text) {
  CharacterPairs pairs;
  char32_t last = 0;
  for (std::size_t i = 0; i < text.size();) {
    const text::CodePoint c = text::code_point_at(text, i);
    i += c.size;
    if (!text::is_han(c.value)) continue;
    if (last != 0) pairs.push_back((static_cast<std::uint64_t>(last) << 32) | c.value);
    last = c.value;
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

double resemblance(const CharacterPairs& a, const CharacterPairs& b) {
  if (a.empty() || b.empty()) return 0;
  std::size_t common = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) {
      ++common, ++i, ++j;
    } else if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return static_cast<double>(common) / static_cast<double>(a.size() + b.size() - common);
}

}  // namespace fashen::corpus
