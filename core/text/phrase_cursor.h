// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/span.h"
#include "text/phrase_set.h"

namespace fashen::text {

/// Looks for phrases in the pieces of a text (its lines, say) from front to back. It goes on from
/// piece to piece, so that those without a phrase, which most are, cost no search of their own. The
/// set and the text must outlive it. Not for concurrent use.
class PhraseCursor {
 public:
  PhraseCursor(const PhraseSet& phrases, std::string_view text) : phrases_(phrases), text_(text) {}

  /// The first phrase that stands within the piece, and the longest one there, as if the text ended
  /// with the piece. Pieces are best asked about in order: one that begins before the last one
  /// costs a new search.
  PhraseHit first_in(base::Span piece);

 private:
  const PhraseSet& phrases_;
  std::string_view text_;
  std::size_t searched_from_ = std::string_view::npos;
  PhraseHit ahead_;  ///< The first one from there on
};

}  // namespace fashen::text
