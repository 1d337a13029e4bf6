// SPDX-License-Identifier: GPL-3.0-or-later
// The estimate against the true similarity of the shingles.
#include <algorithm>
#include <catch2/catch.hpp>
#include <iterator>
#include <random>
#include <set>

#include "text/sketch.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

std::set<std::string> shingles(const std::string& text) {
  std::vector<std::string> characters;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = code_point_at(text, at).size;
    const std::string one = text.substr(at, size);
    if (one != " " && one != "\n") characters.push_back(one);
    at += size;
  }
  std::set<std::string> all;
  for (std::size_t i = 0; i + 8 <= characters.size(); ++i) {
    std::string shingle;
    for (std::size_t j = 0; j < 8; ++j) shingle += characters[i + j];
    all.insert(shingle);
  }
  return all;
}

double jaccard(const std::string& a, const std::string& b) {
  const std::set<std::string> x = shingles(a), y = shingles(b);
  std::vector<std::string> both;
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(x.size() + y.size() - both.size());
}

std::string words(std::mt19937& random, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) append(text, 0x4E00 + random() % 3000);
  return text;
}

}  // namespace

TEST_CASE("the estimate is near the true similarity") {
  std::mt19937 random(67);
  for (int shared = 0; shared <= 2000; shared += 250) {
    const std::string common = words(random, shared);
    const std::string a = common + words(random, 2000 - shared);
    const std::string b = common + words(random, 2000 - shared);
    CAPTURE(shared);
    CHECK(similarity(sketch(a), sketch(b)) == Approx(jaccard(a, b)).margin(0.2));
  }
}

TEST_CASE("similarity does not depend on which text comes first, and is between 0 and 1") {
  std::mt19937 random(71);
  const std::string common = words(random, 300);
  for (int round = 0; round < 20; ++round) {
    const std::string a = sketch(common + words(random, 200)),
                      b = sketch(common + words(random, 90));
    const double alike = similarity(a, b);
    CHECK(alike == similarity(b, a));
    CHECK(alike >= 0);
    CHECK(alike <= 1);
    CHECK(similarity(a, a) == 1);
  }
}

TEST_CASE("white space is not part of a text's likeness") {
  const std::string text = "出租人应当按照约定将租赁物交付承租人使用。";
  CHECK(sketch(text) == sketch("出租人 应当按照约定\n将租赁物交付承租人使用。 "));
  CHECK(sketch(text) != sketch("承租人应当按照约定将租赁物交付出租人使用。"));
}

TEST_CASE("eight characters are the least that can be compared") {
  CHECK(sketch("一二三四五六七").empty());
  CHECK(sketch("一二三四 五六七").empty());
  CHECK_FALSE(sketch("一二三四五六七八").empty());
  CHECK(similarity("", sketch("一二三四五六七八")) == 0);
  CHECK(similarity("", "") == 0);
}

}  // namespace fashen::text
