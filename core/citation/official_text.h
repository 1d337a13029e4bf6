// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "citation/citation.h"
#include "corpus/texts.h"
#include "document/document.h"

namespace fashen::citation {

/// Words in quotes beside a citation, compared with the official text of the provision. Blanks,
/// punctuation and full-width forms do not count.
struct Quotation {
  enum class Match {
    exact,    ///< The provision has these words
    changed,  ///< It has words much like these: `official`
    absent,   ///< It has nothing like them
  };
  base::Span span;  ///< The words, without the quotation marks
  Match match = Match::exact;
  std::string official;  ///< The words of the provision that stand nearest; empty where absent
  std::string why;       ///< In Chinese; empty for `exact`
  /// Of `absent` words: the label of the article of this version that has them, empty if none has;
  /// and whether in an older imported version the article of the number cited had them.
  std::string elsewhere;
  bool once_there = false;
};

/// The words that stand in quotes right after the citation (第九条规定：“…”) or right before it
/// (“…”（《甲法》第九条）), compared with the provision in the version that the citation was judged
/// by. Nothing without such words, or where that text was not imported.
std::optional<Quotation> compare_quotation(const Citation& citation,
                                           const document::Document& document,
                                           const corpus::Texts& texts);

/// Stable name: "exact", "changed", "absent".
const char* name(Quotation::Match match);

/// Names in `why` and `suggestion` of a repealed provision the article of the successor that says
/// the same, found by the likeness of the two texts; leaves doubtful ones alone.
void find_successor(Citation& citation, const corpus::Lookup& law, const corpus::Texts& texts,
                    base::Date as_of);

}  // namespace fashen::citation
