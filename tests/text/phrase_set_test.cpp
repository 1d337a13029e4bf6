// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrase_set.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "text/utf8.h"

using fashen::text::PhraseSet;

TEST_CASE("the longest phrase at a place wins") {
  const PhraseSet set = {"人民", "人民政府", "政府", "A", "×"};
  CHECK(set.prefix_of("人民政府办公室") == "人民政府");
  CHECK(set.prefix_of("人民公社") == "人民");
  CHECK(set.prefix_of("民政府").empty());
  CHECK(set.suffix_of("县人民政府") == "人民政府");
  CHECK(set.suffix_of("县政府") == "政府");
  CHECK(set.suffix_of("政府的").empty());
  CHECK(set.prefix_of("").empty());
  CHECK(set.suffix_of("").empty());
}

TEST_CASE("first and last places") {
  const PhraseSet set = {"应当", "不得", "不"};
  const std::string text = "甲应当乙，不得丙，应当丁";
  CHECK(set.find_first(text).at == text.find("应当"));
  CHECK(set.find_first(text, text.find("乙")).phrase == "不得");
  CHECK(set.find_last(text).at == text.rfind("应当"));
  CHECK_FALSE(set.find_first("天地玄黄").found());
  CHECK_FALSE(set.find_first(text, text.size()).found());
  CHECK_FALSE(set.find_first(text, text.size() + 10).found());
  CHECK(set.within(text));
  CHECK_FALSE(set.within(""));
}

TEST_CASE("characters that share their low bits are told apart") {
  // 不 is U+4E0D; U+5E0D and U+6E0D end in the same twelve bits.
  const PhraseSet set = {"不"};
  CHECK_FALSE(set.find_first("\xE5\xB8\x8D\xE6\xB8\x8D").found());
  CHECK(set.find_first("\xE5\xB8\x8D不").at == 3);
}

TEST_CASE("whole words") {
  const PhraseSet set = {"甲方", "甲"};
  CHECK(set.contains("甲方"));
  CHECK(set.contains("甲"));
  CHECK_FALSE(set.contains("甲方的"));
  CHECK_FALSE(set.contains(""));
}

TEST_CASE("texts cut inside a character do no harm") {
  const PhraseSet set = {"应当"};
  const std::string cut = std::string("甲应当").substr(0, 8);
  CHECK_FALSE(set.find_first(cut).found());
  CHECK_FALSE(set.find_first("\xF0\x9F").found());
  CHECK(set.find_first("\x94应当").at == 1);
  CHECK(set.find_first("\xE7应当").at == 1);
  CHECK(set.find_first("\xF0\x9F应当").at == 2);
}

TEST_CASE("first places of all phrases, also of those that others begin with") {
  const PhraseSet set = {"人民", "政府", "人民政府", "天", "人民"};
  const std::string text = "县人民政府和人民";
  const std::size_t none = std::string::npos;
  CHECK(set.first_places(text) == std::vector<std::size_t>{3, 9, 3, none, 3});
  CHECK(set.first_places(text, 6) == std::vector<std::size_t>{18, 9, none, none, 18});
  CHECK(set.first_places("") == std::vector<std::size_t>(5, none));
}

TEST_CASE("every place of many phrases, in one pass") {
  std::vector<std::string> words = {"丙", "丙丁", "A", "AB", "丁\xF0\xA0\x80\x80"};
  for (char32_t c = 0x4E00; words.size() < 80; ++c) {
    words.push_back("戊");
    fashen::text::append(words.back(), c);
  }
  const PhraseSet set(std::vector<std::string_view>(words.begin(), words.end()));
  std::vector<fashen::text::PhrasePlace> found;
  for (const std::string text : {"甲丙丁戊一乙丙", "AB丁\xF0\xA0\x80\x80", "丙", "", "丁丙\xE4"}) {
    std::vector<std::pair<std::size_t, std::size_t>> expected, given;
    for (std::size_t at = 0; at < text.size(); ++at) {
      for (std::size_t i = 0; i < words.size(); ++i) {
        if (std::string_view(text).substr(at).starts_with(words[i])) expected.push_back({at, i});
      }
    }
    set.find_all(text, found);
    for (const auto& place : found) given.push_back({place.at, place.order});
    std::sort(given.begin(), given.end());
    CHECK(given == expected);
  }
}
