// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace fashen::corpus {

/// A point in which a draft says something else than the provision it takes over.
struct Departure {
  enum class Kind {
    weakened,      ///< A duty or prohibition became a choice or was hedged
    strengthened,  ///< A choice became a duty or prohibition, a hedge fell away
    reversed,      ///< A duty became a prohibition, or the other way round
    amount,        ///< Another sum of money
    term,          ///< Another period
    ratio,         ///< Another percentage or rate
    number,        ///< Another number
    bound,         ///< 以上 for 以下, 不超过 for 不少于
    subject,       ///< Someone else acts
  };
  Kind kind = Kind::weakened;
  base::Span draft, upper;  ///< The words, each in its own text
};

/// A stretch of a text beside another text.
struct ComparedStretch {
  enum class Kind {
    own,      ///< Of a sentence that the other text has nothing like
    same,     ///< As in the like sentence of the other text
    changed,  ///< Not as in the like sentence of the other text
  };
  base::Span span;
  Kind kind = Kind::own;
};

/// A draft's words beside those of an upper provision.
struct WordComparison {
  std::vector<ComparedStretch> draft, upper;  ///< Cover both texts from end to end
  std::vector<Departure> departures;          ///< In the order of the draft
};

/// Pairs each sentence of the draft with the sentence of the provision that is most like it, and
/// compares the pairs word by word. Sentences that are not much alike are not compared: what
/// departs from nothing is no departure. At most the first 120 sentences of either are looked at.
WordComparison compare_words(std::string_view draft, std::string_view upper);

/// Stable name ("weakened"), and for people ("要求放松").
const char* name(Departure::Kind kind);
const char* display_name(Departure::Kind kind);
const char* name(ComparedStretch::Kind kind);

}  // namespace fashen::corpus
