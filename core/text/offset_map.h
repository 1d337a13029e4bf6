// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "base/span.h"

namespace fashen::text {

/// Where each byte of a derived text came from. Made while the text is derived, one `add` a piece,
/// and never by searching afterwards. A piece copied unchanged maps byte by byte; a piece that was
/// rewritten maps as a whole. Immutable after building; const calls may run concurrently.
class OffsetMap {
 public:
  /// Appends a piece of `derived` bytes made from `source` bytes that follow the last piece.
  /// Pieces with `derived == 0` are source bytes left out, with `source == 0` bytes put in.
  void add(std::size_t derived, std::size_t source, bool verbatim);

  /// The source span that the derived span stands for: whole pieces where it touches rewritten
  /// ones. An empty span maps to an empty span.
  base::Span to_source(base::Span derived) const;

  /// The derived span that holds all that was made from the source span.
  base::Span to_derived(base::Span source) const;

  /// The map that goes through `this` first and `outer` next (derived -> source -> outer source).
  OffsetMap then(const OffsetMap& outer) const;

  /// True if every byte was copied, so that both coordinates are the same.
  bool identity() const;

  std::size_t derived_size() const { return derived_size_; }
  std::size_t source_size() const { return source_size_; }

 private:
  struct Piece {
    std::size_t derived;
    std::size_t source;
    bool verbatim;  ///< Lasts until the next piece; a verbatim piece has equal sizes.
  };
  std::vector<Piece> pieces_;
  std::size_t derived_size_ = 0;
  std::size_t source_size_ = 0;
};

}  // namespace fashen::text
