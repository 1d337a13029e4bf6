// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "corpus/card.h"
#include "corpus/collection.h"

namespace fashen::corpus {

/// The texts of a law collection, by work, for checking cards against them.
class CardTexts {
 public:
  void add(std::vector<CollectedText> texts);

  /// The words of a card's article in the text of its version, without the label; nothing where the
  /// collection has no such text or the text no such article.
  std::optional<std::string> words_of(const Card& card) const;

 private:
  std::map<std::string, std::vector<CollectedText>> by_name_;
};

}  // namespace fashen::corpus
