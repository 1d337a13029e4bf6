// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "corpus/lookup.h"
#include "corpus/penal_card.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// A lookup that also knows what statutes lay down as penalties. Imported texts go before the
/// catalogue's tables, which hold no words.
class PenalSource {
 public:
  virtual ~PenalSource() = default;

  /// The penal provisions of a version, in the order of the text; an article that is not among
  /// them lays down none. nullptr where the version's text was not read. Owned by the lookup.
  virtual const std::vector<PenalCard>* penal_cards(const Work& work,
                                                    const Version& version) const = 0;
};

/// The same for any lookup; nullptr where it knows of none.
const std::vector<PenalCard>* penal_cards_of(const Lookup& law, const Work& work,
                                             const Version& version);

/// What a citation names: 0 takes all articles, paragraphs or items.
struct PenalPlace {
  int article = 0, article_sub = 0, paragraph = 0, item = 0;
};

/// The cards of a place, each with the fines that count for its item.
std::vector<PenalCard> cards_at(const std::vector<PenalCard>& cards, const PenalPlace& place);

}  // namespace fashen::corpus
