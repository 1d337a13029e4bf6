// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/card_texts.h"

#include <cstdlib>
#include <utility>

#include "corpus/name_key.h"
#include "corpus/statute_lines.h"

namespace fashen::corpus {
namespace {

std::string key_of(const std::string& title) {
  const std::string key = name_key(title);
  return std::string(without_court(key));
}

// The text promulgated that day, else the one whose day of adoption or approval lies near it.
const CollectedText* text_of(const std::vector<CollectedText>& texts, base::Date version) {
  constexpr int same_text_days = 75;
  const CollectedText* best = nullptr;
  int distance = same_text_days + 1;
  for (const CollectedText& text : texts) {
    if (!text.promulgated.ok()) continue;
    const int days = std::abs(base::days_between(text.promulgated, version));
    if (days >= distance) continue;
    best = &text;
    distance = days;
  }
  return best;
}

}  // namespace

void CardTexts::add(std::vector<CollectedText> texts) {
  for (CollectedText& text : texts) {
    by_name_[key_of(text.statute.title)].push_back(std::move(text));
  }
}

std::optional<std::string> CardTexts::words_of(const Card& card) const {
  const auto named = by_name_.find(key_of(card.title));
  if (named == by_name_.end()) return std::nullopt;
  const CollectedText* text = text_of(named->second, card.version);
  if (!text) return std::nullopt;
  for (std::size_t i = 0; i < text->statute.articles.size(); ++i) {
    const ArticleShape& shape = text->statute.articles[i].shape;
    if (shape.number != card.article || shape.sub_number != card.sub_number) continue;
    std::string words = text->article_texts[i];
    words.erase(0, words.find_first_not_of("# "));
    const auto label = line_label(words);
    return label ? words.substr(label->content) : words;
  }
  return std::nullopt;
}

}  // namespace fashen::corpus
