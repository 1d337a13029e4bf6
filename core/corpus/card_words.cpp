// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/card_words.h"

#include "corpus/card.h"
#include "corpus/library.h"

namespace fashen::corpus {

bool differs_from_card(const Lookup& law, const Work& work, const Version& version, int article,
                       int sub_number) {
  const CardSource* cards = cards_of(law);
  const Texts* texts = texts_of(law);
  const ImportedText* text = cards && texts ? texts->text_of(work, version) : nullptr;
  if (!text) return false;
  const auto card = cards->card_of(work, version.promulgated, article, sub_number);
  if (!card || card->digest.empty()) return false;
  const auto words = texts->article(*text, article, sub_number);
  return words && article_digest(words->words) != card->digest;
}

}  // namespace fashen::corpus
