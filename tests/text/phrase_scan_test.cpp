// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrase_scan.h"

#include <algorithm>
#include <bit>
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "text/phrase_set.h"

using fashen::text::PhraseHit;
using fashen::text::PhraseScan;
using fashen::text::PhraseSet;

namespace {

using Phrases = std::vector<std::string_view>;

/// What a set must find, looked for place by place.
PhraseHit first_by_hand(const Phrases& phrases, std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    PhraseHit best;
    for (std::string_view phrase : phrases) {
      if (text.substr(at).starts_with(phrase) && phrase.size() > best.phrase.size()) {
        best = {at, phrase};
      }
    }
    if (best.found()) return best;
  }
  return {};
}

const std::vector<Phrases> kinds = {
    {"。"},
    {"\n", "。", "(", "）", "·"},
    {"应", "须", "可", "应当", "有义务"},
    {"人民政府", "主管部门", "行政机关", "委员会", "领导小组", "办公室", "国务院", "乡镇", "支队"},
    {"A", "Ltd", "有限公司", "株式会社", "×"}};

/// Words of the phrases, halves of them, and characters that look like them, in any order.
std::string jumble(const Phrases& phrases, std::mt19937& random, std::size_t pieces) {
  static const Phrases others = {"甲", "的", "庐", "\xE5", "\xB8\x8D", "a", " ", "，", "𠮷", "é"};
  std::string text;
  for (; pieces > 0; --pieces) {
    const std::string_view phrase = phrases[random() % phrases.size()];
    switch (random() % 6) {
      case 0: text += phrase; break;
      case 1: text += phrase.substr(0, random() % (phrase.size() + 1)); break;
      default: text += others[random() % others.size()]; break;
    }
  }
  return text;
}

}  // namespace

TEST_CASE("phrases are found wherever they stand in a text, also in its last bytes") {
  for (const Phrases& phrases : kinds) {
    const PhraseSet set(phrases);
    for (std::string_view phrase : phrases) {
      for (std::size_t before = 0; before < 80; ++before) {
        for (std::size_t behind : {0, 1, 2, 3, 5, 8, 40}) {
          const std::string text =
              std::string(before, '-') + std::string(phrase) + std::string(behind, '-');
          INFO(phrase << " behind " << before << " bytes, before " << behind);
          REQUIRE(set.find_first(text).at == before);
          REQUIRE(set.find_first(text).phrase.size() >= phrase.size());
          REQUIRE_FALSE(set.find_first(text, before + 1).phrase == phrase);
        }
      }
    }
  }
}

TEST_CASE("what is found is what a search place by place finds, whatever the bytes") {
  std::mt19937 random(7);
  for (const Phrases& phrases : kinds) {
    const PhraseSet set(phrases);
    for (std::size_t pieces = 0; pieces < 120; ++pieces) {
      const std::string text = jumble(phrases, random, pieces);
      INFO(text);
      for (std::size_t from = 0;;) {
        const PhraseHit hit = set.find_first(text, from);
        const PhraseHit wanted = first_by_hand(phrases, text, from);
        REQUIRE(hit.at == wanted.at);
        REQUIRE(hit.phrase == wanted.phrase);
        if (!hit.found()) break;
        from = hit.at + 1;
      }
    }
  }
}

TEST_CASE("a scan tells of every place at which a phrase begins, block by block") {
  std::mt19937 random(11);
  for (const Phrases& phrases : kinds) {
    const PhraseScan scan(phrases);
    const std::string text = jumble(phrases, random, 200);
    const std::size_t end = PhraseScan::end_of_scan(text);
    REQUIRE(end <= text.size());
    for (std::size_t at = 0; at < end; ++at) {
      const PhraseScan::Block block = scan.next(text, at);
      const PhraseHit wanted = first_by_hand(phrases, text, at);
      REQUIRE(block.begin >= at);
      if (wanted.at >= end) continue;
      REQUIRE(block.begin + static_cast<std::size_t>(std::countr_zero(block.places)) <= wanted.at);
      const std::size_t place = wanted.at - std::min(wanted.at, block.begin);
      if (place < PhraseScan::block) REQUIRE((block.places >> place & 1) == 1);
    }
  }
}
