// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <string_view>

namespace fashen::base {

/// Half-open range of byte offsets. Unless a declaration says otherwise the offsets count into
/// `document::Document::text` (UTF-8, NFC, "\n" line ends) and stand on code-point boundaries.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return end <= begin; }
  bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

  auto operator<=>(const Span&) const = default;
};

/// The bytes of `text` under `span`; the part of the span beyond the text is cut off.
inline std::string_view slice(std::string_view text, Span span) {
  if (span.begin >= text.size() || span.empty()) return {};
  return text.substr(span.begin, span.size());
}

}  // namespace fashen::base
