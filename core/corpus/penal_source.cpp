// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/penal_source.h"

#include <algorithm>

namespace fashen::corpus {

const std::vector<PenalCard>* penal_cards_of(const Lookup& law, const Work& work,
                                             const Version& version) {
  const auto* source = dynamic_cast<const PenalSource*>(&law);
  return source ? source->penal_cards(work, version) : nullptr;
}

std::vector<PenalCard> cards_at(const std::vector<PenalCard>& cards, const PenalPlace& place) {
  std::vector<PenalCard> found;
  for (const PenalCard& card : cards) {
    const bool same_article =
        card.article == place.article && card.article_sub == place.article_sub;
    if (place.article > 0 && !same_article) continue;
    if (place.paragraph > 0 && card.paragraph != place.paragraph) continue;
    PenalCard& one = found.emplace_back(card);
    if (place.item == 0) continue;
    std::erase_if(one.fines,
                  [&](const Fine& fine) { return fine.item != 0 && fine.item != place.item; });
  }
  return found;
}

}  // namespace fashen::corpus
