// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrase_cursor.h"

#include <catch2/catch.hpp>
#include <string>

using fashen::base::Span;
using fashen::text::PhraseCursor;
using fashen::text::PhraseSet;

TEST_CASE("a cursor finds in a piece what a search of that piece alone finds") {
  const PhraseSet set = {"不得", "应当", "不得不", "当", "A"};
  const std::string text = "甲应当乙，丙不得不丁。戊己庚辛\n壬癸，应当不得A";
  for (std::size_t begin = 0; begin <= text.size(); ++begin) {
    PhraseCursor cursor(set, text);
    for (std::size_t end = begin; end <= text.size(); ++end) {
      const auto alone = set.find_first(std::string_view(text).substr(0, end), begin);
      const auto found = cursor.first_in({begin, end});
      CHECK(found.at == alone.at);
      CHECK(found.phrase == alone.phrase);
    }
  }
}

TEST_CASE("a cursor may be asked about the pieces in any order") {
  const PhraseSet set = {"不得", "应当"};
  const std::string text = "甲应当乙，丙不得丁，应当戊";
  PhraseCursor cursor(set, text);
  const std::size_t second = text.find("不得"), third = text.rfind("应当");
  CHECK(cursor.first_in({second, text.size()}).at == second);
  CHECK(cursor.first_in({second + 1, text.size()}).at == third);
  CHECK(cursor.first_in({0, second}).at == text.find("应当"));
  CHECK_FALSE(cursor.first_in({0, 3}).found());
  CHECK_FALSE(cursor.first_in({text.size(), text.size()}).found());
  CHECK_FALSE(PhraseCursor(set, "").first_in({0, 0}).found());
}
