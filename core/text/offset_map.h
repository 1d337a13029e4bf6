// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/span.h"

namespace fashen::text {

/// Where each byte of a derived text came from. Made while the text is derived, one `add` a piece,
/// and never by searching afterwards. A piece copied unchanged maps byte by byte; a piece that was
/// rewritten maps as a whole. Pieces of equal sizes in a row are kept as one run, so that a map is
/// small where a text is uniform. Immutable after building; const calls may run concurrently.
class OffsetMap {
 public:
  /// Appends a piece of `derived` bytes made from `source` bytes that follow the last piece.
  /// Pieces with `derived == 0` are source bytes left out, with `source == 0` bytes put in.
  void add(std::size_t derived, std::size_t source, bool verbatim);

  /// The source span that the derived span stands for: whole pieces where it touches rewritten
  /// ones, without what was left out at its ends. An empty span maps to an empty span; what lies
  /// beyond the derived text is cut off.
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
  /// Pieces that follow each other and have the same two sizes; copied bytes are pieces of 1 and 1.
  /// A run lasts until the next begins.
  struct Run {
    std::size_t derived;
    std::size_t source;
    std::uint32_t derived_step;
    std::uint32_t source_step;
  };
  using Side = std::size_t Run::*;
  using Step = std::uint32_t Run::*;

  void add_run(std::size_t count, std::size_t derived_step, std::size_t source_step);
  std::size_t count(std::size_t run) const;
  base::Span map(base::Span span, Side from, Step from_step, std::size_t from_size, Side to,
                 Step to_step, std::size_t to_size) const;

  std::vector<Run> runs_;
  std::size_t derived_size_ = 0;
  std::size_t source_size_ = 0;
};

}  // namespace fashen::text
