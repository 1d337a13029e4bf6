// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrase_cursor.h"

namespace fashen::text {

PhraseHit PhraseCursor::first_in(base::Span piece) {
  const bool known = searched_from_ <= piece.begin && piece.begin <= ahead_.at;
  if (!known) {
    ahead_ = phrases_.find_first(text_, piece.begin);
    searched_from_ = piece.begin;
  }
  if (!ahead_.found() || ahead_.at >= piece.end) return {};
  if (ahead_.end() <= piece.end) return ahead_;
  // A shorter one may fit.
  return phrases_.find_first(text_.substr(0, piece.end), piece.begin);
}

}  // namespace fashen::text
