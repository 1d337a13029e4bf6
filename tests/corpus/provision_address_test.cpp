// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands at an address of a statute is found under that address, and nothing else is.
#include <catch2/catch.hpp>
#include <set>

#include "corpus/alignment.h"
#include "corpus/made_statute.h"
#include "corpus/search_reader.h"
#include "support/imported_law.h"

namespace fashen::corpus {
namespace {

const char* const file = "行政法/路灯法(2021-03-01).md";

struct Imported {
  testing::ImportedLaw law;
  const Work* work = nullptr;
  const ImportedText* text = nullptr;

  explicit Imported(const MadeStatute& made) : law({{file, made.markdown}}) {
    const auto works = law.by_title("路灯法");
    REQUIRE(works.size() == 1);
    work = works[0];
    REQUIRE(work->versions.size() == 1);
    text = law.texts().text_of(*work, work->versions[0]);
    REQUIRE(text != nullptr);
  }
};

Provision article_of(std::string words) {
  Provision provision;
  provision.place.number = 1;
  provision.words = std::move(words);
  return provision;
}

}  // namespace

TEST_CASE("every address of a statute leads to its words, through import and store") {
  std::mt19937 random(271);
  for (int round = 0; round < 12; ++round) {
    const MadeStatute made = make_statute(random);
    CAPTURE(made.markdown);
    const Imported imported(made);
    for (const auto& [address, words] : made.words) {
      const auto [number, sub, paragraph, item, subitem] = address;
      CAPTURE(number, sub, paragraph, item, subitem);
      const auto article = imported.law.texts().article(*imported.text, number, sub);
      REQUIRE(article);
      REQUIRE(article->label == article_label(number, sub));
      REQUIRE(part_of(*article, paragraph, item, subitem) == words);
    }
    for (const auto& [address, above] : made.headings) {
      const auto article =
          imported.law.texts().article(*imported.text, std::get<0>(address), std::get<1>(address));
      REQUIRE(article->headings == above);
    }
  }
}

TEST_CASE("every provision of a statute has the address under which it is found again") {
  std::mt19937 random(277);
  for (int round = 0; round < 8; ++round) {
    const MadeStatute made = make_statute(random);
    const Imported imported(made);
    const auto provisions = provisions_of(imported.law.texts(), *imported.text);
    REQUIRE(provisions.size() == made.headings.size());
    std::set<std::pair<int, int>> seen;
    for (const Provision& one : provisions) {
      REQUIRE(one.place.kind == ProvisionKind::article);
      REQUIRE(seen.emplace(one.place.number, one.place.sub_number).second);
      const auto again =
          imported.law.texts().article(*imported.text, one.place.number, one.place.sub_number);
      REQUIRE(again);
      REQUIRE(again->id == one.id);
    }
    CHECK_FALSE(imported.law.texts().article(*imported.text, made.last + 1));
    CHECK_FALSE(imported.law.texts().article(*imported.text, 0));
    CHECK_FALSE(imported.law.texts().article(*imported.text, 1, 9));
    CHECK_FALSE(imported.law.texts().article(*imported.text, -1));
  }
}

TEST_CASE("the shape of a version counts what its text holds") {
  std::mt19937 random(281);
  for (int round = 0; round < 12; ++round) {
    const MadeStatute made = make_statute(random);
    CAPTURE(made.markdown);
    const Imported imported(made);
    const Version& version = imported.work->versions[0];
    CHECK(version.articles == made.last);
    REQUIRE(version.shapes.size() == made.headings.size());
    for (const ArticleShape& shape : version.shapes) {
      CAPTURE(shape.number, shape.sub_number);
      for (std::size_t i = 0; i < shape.items.size(); ++i) {
        const int paragraph = static_cast<int>(i) + 1, items = shape.items[i];
        const auto count = [&](int item) {
          return made.words.count({shape.number, shape.sub_number, paragraph, item, 0});
        };
        REQUIRE(count(0) == 1);
        REQUIRE((items == 0 || count(items) == 1));
        REQUIRE(count(items + 1) == 0);
      }
      const int beyond = static_cast<int>(shape.items.size()) + 1;
      REQUIRE(made.words.count({shape.number, shape.sub_number, beyond, 0, 0}) == 0);
    }
  }
}

TEST_CASE("an article is in the search index under its number, on its days only") {
  std::mt19937 random(283);
  const MadeStatute made = make_statute(random);
  const Imported imported(made);
  const auto index = imported.law.search_index();
  REQUIRE(index);
  const auto days = {*base::parse_date("2021-03-01"), *base::parse_date("2030-01-01")};
  for (const auto& [address, above] : made.headings) {
    const auto [number, sub, paragraph, item, subitem] = address;
    for (const base::Date day : days) {
      const auto found = (*index)->find_article("路灯法", number, sub, day);
      REQUIRE(found);
      const auto provision = imported.law.texts().provision(
          static_cast<std::uint32_t>((*index)->document(*found).key));
      REQUIRE(provision);
      REQUIRE(provision->place.number == number);
      REQUIRE(provision->place.sub_number == sub);
    }
  }
  CHECK_FALSE((*index)->find_article("路灯法", made.last + 1, 0, *base::parse_date("2022-01-01")));
  CHECK_FALSE((*index)->find_article("没有的法", 1, 0, *base::parse_date("2022-01-01")));
}

TEST_CASE("an item without its paragraph is that of the paragraph that has so many") {
  const Provision article = article_of(
      "有下列情形之一的，不予修复：\n（一）甲；\n（二）乙。\n有下列情形之一的，应当更换：\n"
      "（一）丙；\n（二）丁；\n（三）戊。");
  CHECK(part_of(article, 0, 2, 0) == "（二）乙。");
  CHECK(part_of(article, 0, 3, 0) == "（三）戊。");
  CHECK(part_of(article, 2, 1, 0) == "（一）丙；");
  CHECK_FALSE(part_of(article, 0, 4, 0));
  CHECK_FALSE(part_of(article, 1, 3, 0));
  CHECK_FALSE(part_of(article, 3, 0, 0));
}

TEST_CASE("items of older texts, subitems of every mark, and tables") {
  const Provision older = article_of("路灯分为：\n一、主干道路灯；\n二、小巷路灯。\n另行编号。");
  CHECK(part_of(older, 1, 2, 0) == "二、小巷路灯。");
  CHECK(part_of(older, 2, 0, 0) == "另行编号。");
  const Provision marked = article_of(
      "检查包括：\n（一）外观：\n1.灯罩；\n2.灯杆；\n（二）电路：\n①导线；\n②开关；\n(3)接地。");
  CHECK(part_of(marked, 1, 1, 2) == "2.灯杆；");
  CHECK(part_of(marked, 0, 2, 3) == "(3)接地。");
  CHECK(part_of(marked, 1, 1, 0) == "（一）外观：\n1.灯罩；\n2.灯杆；");
  CHECK_FALSE(part_of(marked, 1, 1, 3));
  const Provision table =
      article_of("标准如下：\n| 等级 | 间距 |\n| 甲 | 三十米 |\n新装的从其规定。");
  CHECK(part_of(table, 2, 0, 0) == "新装的从其规定。");
  CHECK(part_of(table, 1, 0, 0) == "标准如下：\n| 等级 | 间距 |\n| 甲 | 三十米 |");
}

TEST_CASE("any words and any numbers are taken apart without harm") {
  static const char* const pieces[] = {"（一）", "1.",   "①",      "\n", "\n\n", "甲", "：",
                                       "| ",     "一、", "第一条", "<",  " ",    "（"};
  std::mt19937 random(293);
  for (int round = 0; round < 400; ++round) {
    std::string words;
    for (std::size_t left = random() % 20; left > 0; --left) {
      words += pieces[random() % std::size(pieces)];
    }
    const Provision article = article_of(words);
    for (int paragraph : {0, 1, 2, -1}) {
      for (int item : {0, 1, 3}) {
        for (int subitem : {0, 1, 1000}) {
          const auto part = part_of(article, paragraph, item, subitem);
          if (part) REQUIRE(words.find(*part) != std::string::npos);
        }
      }
    }
  }
}

}  // namespace fashen::corpus
