// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of phrases against looking for each phrase by itself.
#include <catch2/catch.hpp>
#include <random>

#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

std::string random_words(std::mt19937& random, std::size_t longest) {
  static const char* const letters[] = {"人", "民", "政", "府", "不", "得", "应", "a", "é", "𠮷"};
  std::string words;
  for (std::size_t left = random() % (longest + 1); left > 0; --left) {
    words += letters[random() % std::size(letters)];
  }
  return words;
}

std::vector<std::string> random_phrases(std::mt19937& random) {
  std::vector<std::string> phrases;
  for (std::size_t left = 1 + random() % 12; left > 0; --left) {
    std::string phrase = random_words(random, 4);
    if (!phrase.empty()) phrases.push_back(std::move(phrase));
  }
  return phrases;
}

}  // namespace

TEST_CASE("what a list finds is what its phrases are found as, longest at a place") {
  std::mt19937 random(197);
  for (int round = 0; round < 300; ++round) {
    const std::vector<std::string> phrases = random_phrases(random);
    const PhraseSet set{std::vector<std::string_view>(phrases.begin(), phrases.end())};
    const std::string text = random_words(random, 25);
    CAPTURE(phrases, text);
    std::string_view head, tail;
    std::size_t first = std::string::npos, last = std::string::npos;
    for (const std::string& phrase : phrases) {
      if (text.starts_with(phrase) && phrase.size() > head.size()) head = phrase;
      if (text.ends_with(phrase) && phrase.size() > tail.size()) tail = phrase;
      first = std::min(first, text.find(phrase));
      const std::size_t at = text.rfind(phrase);
      if (at != std::string::npos && (last == std::string::npos || at > last)) last = at;
      REQUIRE(set.contains(phrase));
    }
    REQUIRE(set.prefix_of(text) == head);
    REQUIRE(set.suffix_of(text) == tail);
    REQUIRE(set.find_first(text).at == first);
    REQUIRE(set.find_last(text).at == last);
    REQUIRE(set.within(text) == (first != std::string::npos));
    if (first != std::string::npos) {
      const PhraseHit hit = set.find_first(text);
      REQUIRE(text.substr(hit.at).starts_with(hit.phrase));
      REQUIRE(hit.end() == hit.at + hit.phrase.size());
      for (const std::string& phrase : phrases) {
        if (text.substr(hit.at).starts_with(phrase)) REQUIRE(phrase.size() <= hit.phrase.size());
      }
    }
  }
}

TEST_CASE("searching on from behind each hit walks through all places") {
  std::mt19937 random(199);
  for (int round = 0; round < 200; ++round) {
    const std::vector<std::string> phrases = random_phrases(random);
    if (phrases.empty()) continue;
    const PhraseSet set{std::vector<std::string_view>(phrases.begin(), phrases.end())};
    const std::string text = random_words(random, 40);
    std::size_t from = 0;
    for (PhraseHit hit = set.find_first(text); hit.found(); hit = set.find_first(text, hit.end())) {
      for (const std::string& phrase : phrases) {
        const std::size_t between = text.find(phrase, from);
        REQUIRE((between == std::string::npos || between >= hit.at));
      }
      from = hit.end();
    }
    for (const std::string& phrase : phrases) REQUIRE(text.find(phrase, from) == std::string::npos);
  }
}

TEST_CASE("a list of nothing finds nothing") {
  const PhraseSet none = {};
  CHECK_FALSE(none.within("人民政府"));
  CHECK(none.prefix_of("人民").empty());
  CHECK(none.suffix_of("人民").empty());
  CHECK_FALSE(none.contains(""));
}

}  // namespace fashen::structure
