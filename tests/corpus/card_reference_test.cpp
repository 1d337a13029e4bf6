// SPDX-License-Identifier: GPL-3.0-or-later
// Proves the shipped cards against the articles they were written from, where they are present.
#include <catch2/catch.hpp>

#include "corpus/card_check.h"
#include "corpus/card_texts.h"
#include "corpus/reference_collection.h"

namespace fashen::corpus {
namespace {

CardTexts reference_texts() {
  CardTexts texts;
  std::vector<CollectedText> all;
  for (const auto& [name, sources] : reference().sources()) {
    for (const Source& source : sources) all.push_back(source.text);
  }
  texts.add(std::move(all));
  return texts;
}

}  // namespace

TEST_CASE("every card was checked against the words of its article") {
  for (const Card& card : shipped().cards) {
    CAPTURE(card.title, base::to_iso(card.version), label(card));
    CHECK_FALSE(card.digest.empty());
  }
  CHECK(shipped().cards.size() > 500);
}

TEST_CASE("cards say nothing but what their articles say, in other words") {
  if (skipped()) return;
  const CardTexts texts = reference_texts();
  for (const Card& card : shipped().cards) {
    CAPTURE(card.title, base::to_iso(card.version), label(card));
    const auto words = texts.words_of(card);
    REQUIRE(words);
    for (const std::string& fault : faults_of(card, *words)) FAIL_CHECK(fault);
  }
}

}  // namespace fashen::corpus
