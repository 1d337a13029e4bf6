// SPDX-License-Identifier: GPL-3.0-or-later
// Which article of a new text is an article of the old one: found by words, told only where sure.
#include <algorithm>
#include <catch2/catch.hpp>

#include "corpus/alignment.h"
#include "corpus/library.h"
#include "corpus/made_statute.h"
#include "corpus/renumbering.h"
#include "support/imported_law.h"
#include "text/numeral.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

/// Articles about things that have next to nothing in common.
std::vector<std::string> stock() {
  return {"为了保障夜间通行安全，规范路灯建设养护，制定本法。",
          "街道办事处负责巡查本辖区内的灯杆、灯罩和电缆沟。",
          "养护企业应当建立值守制度，接到报修电话后两小时到场。",
          "禁止在变压器、配电箱附近堆放易燃物或者拴系牲畜。",
          "新建住宅小区的庭院照明由开发商出资，与主体同步验收。",
          "盗窃照明器材的，由公安机关依照治安管理规定处理。",
          "财政部门按照节能等级给予改造补助，专款专用，接受审计。",
          "因台风、暴雨造成大面积熄灭的，启动应急抢修预案。"};
}

std::string statute(const std::string& passed, const std::vector<std::string>& articles) {
  std::string text =
      "# 中华人民共和国路灯法\n\n" + passed + " 常务委员会通过\n\n<!-- INFO END -->\n\n";
  for (std::size_t i = 0; i < articles.size(); ++i) {
    text += article_label(static_cast<int>(i) + 1) + " " + articles[i] + "\n\n";
  }
  return text;
}

CollectedText text_of(const char* promulgated, const std::vector<std::string>& articles) {
  return collect_text("x/法律/路灯法(" + std::string(promulgated) + ").md",
                      statute("2021年1月22日", articles));
}

std::string moves(const std::vector<Renumbering>& all) {
  std::string out;
  for (const Renumbering& one : all) {
    out += std::to_string(one.from_article) + ">" + std::to_string(one.to_article) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("whatever the order of the new text, each article is found where it went") {
  std::mt19937 random(313);
  const auto articles = stock();
  for (int round = 0; round < 20; ++round) {
    std::vector<std::size_t> order(articles.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::shuffle(order.begin(), order.end(), random);
    std::vector<std::string> after;
    std::string expected;
    for (const std::size_t from : order) after.push_back(articles[from] + "另行公布。");
    for (std::size_t from = 0; from < order.size(); ++from) {
      const auto to = std::find(order.begin(), order.end(), from) - order.begin();
      if (static_cast<std::size_t>(to) == from) continue;
      expected += std::to_string(from + 1) + ">" + std::to_string(to + 1) + " ";
    }
    REQUIRE(moves(compare_versions(text_of("2010-01-01", articles),
                                   text_of("2021-01-22", after))) == expected);
  }
}

TEST_CASE("what has a rival, changed much or went away is not said to have moved") {
  const auto articles = stock();
  const std::vector<std::string> two{articles[0], articles[1]};
  // The same words twice: either could be meant.
  CHECK(moves(compare_versions(
                  text_of("2010-01-01", two),
                  text_of("2021-01-22", {articles[0], articles[2], articles[1], articles[1]})))
            .empty());
  CHECK(moves(compare_versions(text_of("2010-01-01", two),
                               text_of("2021-01-22", {articles[3], articles[0]}))) == "1>2 ");
  CHECK(moves(compare_versions(
                  text_of("2010-01-01", two),
                  text_of("2021-01-22", {articles[0], articles[4],
                                         "街道办事处负责审批本辖区的户外广告和临时摊位。"})))
            .empty());
  CHECK(compare_versions(text_of("2010-01-01", {}), text_of("2021-01-22", two)).empty());
}

TEST_CASE("articles 之一 move too, and are no others than those of their own number") {
  const auto a = stock();
  const auto text = [](const char* promulgated, const std::string& articles) {
    return collect_text(
        "x/法律/路灯法(" + std::string(promulgated) + ").md",
        "# 中华人民共和国路灯法\n\n2010年1月1日 通过\n\n<!-- INFO END -->\n\n" + articles);
  };
  const auto before =
      text("2010-01-01", "第一条 " + a[0] + "\n\n第一条之一 " + a[1] + "\n\n第二条 " + a[2] + "\n");
  const auto after =
      text("2021-01-22", "第一条 " + a[0] + "\n\n第二条 " + a[1] + "\n\n第二条之一 " + a[2] + "\n");
  const auto moved = compare_versions(before, after);
  REQUIRE(moves(moved) == "1>2 2>2 ");
  CHECK(moved[0].from_sub == 1);
  CHECK(moved[0].to_sub == 0);
  CHECK(moved[1].from_sub == 0);
  CHECK(moved[1].to_sub == 1);
  CHECK(compare_versions(before, text("2021-01-22", "第一条 " + a[0] + "\n\n第一条之一 " + a[1] +
                                                        "\n\n第二条 " + a[2] + "\n"))
            .empty());
}

TEST_CASE("renumberings of a work go from each text to its next") {
  const auto a = stock();
  Work work;
  work.id = "路灯法";
  work.title = "中华人民共和国路灯法";
  std::vector<Work> works{work};
  find_renumberings(
      {text_of("2021-01-22", {a[2], a[3], a[0], a[1]}), text_of("2000-01-01", {a[0], a[1]}),
       text_of("2010-01-01", {a[2], a[0], a[1]})},
      works);
  const auto& found = works[0].renumberings;
  CHECK(moves(found) == "1>2 2>3 2>3 3>4 ");
  REQUIRE(found.size() == 4);
  CHECK(found[0].from == day("2000-01-01"));
  CHECK(found[1].to == day("2010-01-01"));
  CHECK(found[2].from == day("2010-01-01"));
  CHECK(found[3].to == day("2021-01-22"));
  CHECK(found[3].evidence == evidence::text);
}

TEST_CASE("an import tells the articles that moved between the texts of a work") {
  const auto a = stock();
  const testing::ImportedLaw law(
      {{"行政法/路灯法(2010-01-01).md", statute("2010年1月1日", {a[0], a[1], a[2]})},
       {"行政法/路灯法(2021-01-22).md", statute("2010年1月1日", {a[0], a[3], a[1], a[2]})}});
  const auto works = law.by_title("路灯法");
  REQUIRE(works.size() == 1);
  CHECK(moves(works[0]->renumberings) == "2>3 3>4 ");
}

TEST_CASE("a merged work takes renumberings only into versions that nobody knew of") {
  Work known, own;
  known.title = own.title = "中华人民共和国路灯法";
  Version first, second, third;
  first.promulgated = day("2000-01-01");
  second.promulgated = day("2010-01-01");
  third.promulgated = day("2021-01-22");
  first.articles = second.articles = third.articles = 9;
  known.versions = {first, second};
  known.renumberings = {{first.promulgated, second.promulgated, 1, 2, evidence::published}};
  own.versions = {second, third};
  own.renumberings = {{first.promulgated, second.promulgated, 1, 3, evidence::text},
                      {second.promulgated, third.promulgated, 2, 5, evidence::text}};
  const Work both = merge(known, own);
  CHECK(moves(both.renumberings) == "1>2 2>5 ");
  REQUIRE(both.versions.size() == 3);
  CHECK(moves(merge(known, known).renumberings) == "1>2 ");
}

TEST_CASE("rows of two texts hold each provision once, whatever was done to the text") {
  std::mt19937 random(317);
  const auto provisions = [&](std::size_t count) {
    std::vector<Provision> made;
    const auto words = stock();
    for (std::size_t i = 0; i < count; ++i) {
      Provision one;
      one.place.number = static_cast<int>(i) + 1;
      one.words = words[random() % words.size()];
      if (random() % 3 == 0) one.words += words[random() % words.size()];
      made.push_back(std::move(one));
    }
    return made;
  };
  for (int round = 0; round < 60; ++round) {
    const auto before = provisions(random() % 9), after = provisions(random() % 9);
    std::vector<int> old_rows(before.size()), new_rows(after.size());
    std::size_t next = 0;
    for (const AlignedProvisions& row : align(before, after)) {
      REQUIRE((row.before || row.after));
      if (row.before) ++old_rows[*row.before];
      if (row.after) {
        ++new_rows[*row.after];
        REQUIRE(*row.after == next++);
      }
      REQUIRE((row.before && row.after) == (row.score > 0));
      REQUIRE(row.score <= 1);
    }
    REQUIRE(std::all_of(old_rows.begin(), old_rows.end(), [](int n) { return n == 1; }));
    REQUIRE(std::all_of(new_rows.begin(), new_rows.end(), [](int n) { return n == 1; }));
  }
}

TEST_CASE("how sure a correspondence is shows in the distance to the next") {
  const auto a = stock();
  std::vector<Provision> candidates(3);
  candidates[0].words = a[0];
  candidates[1].words = a[1] + "另行公布。";
  candidates[2].words = a[2];
  Provision wanted;
  wanted.words = a[1];
  const auto sure = corresponding(wanted, candidates);
  REQUIRE(sure);
  CHECK(sure->index == 1);
  CHECK(sure->score - sure->next > 0.5);
  candidates[2].words = a[1] + "另行公告。";
  const auto doubtful = corresponding(wanted, candidates);
  REQUIRE(doubtful);
  CHECK(doubtful->score - doubtful->next < 0.15);
  CHECK_FALSE(corresponding(Provision(), candidates));
}

}  // namespace fashen::corpus
