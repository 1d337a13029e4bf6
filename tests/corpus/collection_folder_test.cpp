// SPDX-License-Identifier: GPL-3.0-or-later
// A checkout of a law collection: which files are texts, by what their folders and names tell.
#include "corpus/collection.h"

#include <catch2/catch.hpp>

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

std::string statute(const std::string& title, const std::string& articles,
                    const std::string& note = "2021年1月22日 公布") {
  return "# " + title + "\n\n" + note + "\n\n<!-- INFO END -->\n\n" + articles;
}

Collection read(const std::map<std::string, std::string>& all) {
  base::MemoryFileSystem files;
  for (const auto& [path, text] : all) REQUIRE(files.write("laws/" + path, text));
  auto collection = read_collection(files, "laws");
  if (!collection) FAIL(collection.error().to_string());
  return std::move(*collection);
}

CollectedText collected(const std::string& articles, const char* day = "2021-01-22") {
  return collect_text("x/民法典/灯法典(" + std::string(day) + ").md", statute("灯法典", articles));
}

std::string numbers(const CollectedText& text) {
  std::string out;
  for (const StatuteArticle& one : text.statute.articles) {
    out += std::to_string(one.shape.number) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("rank and ministry come from the folder, the day from the name") {
  const Collection found =
      read({{"部门规章/财政部/灯办法(2019-05-06).md", statute("灯办法", "第一条 甲。\n")},
            {"司法解释/灯解释(2020-01-02).md", statute("最高人民法院灯解释", "第一条 甲。\n")},
            {"宪法/宪法(2018-03-11).md", statute("中华人民共和国宪法", "第一条 甲。\n")},
            {"行政法/灯决定(2020-01-03).md",
             statute("全国人民代表大会常务委员会关于灯的决定", "第一条 甲。\n")},
            {"行政法/灯法.md", statute("中华人民共和国灯法", "第一条 甲。\n")}});
  REQUIRE(found.texts.size() == 5);
  CHECK(found.complaints.empty());
  std::map<std::string, const CollectedText*> by_title;
  for (const CollectedText& text : found.texts) by_title[text.statute.title] = &text;
  CHECK(by_title.at("灯办法")->rank == Rank::department_rule);
  CHECK(by_title.at("灯办法")->folder == "财政部");
  CHECK(by_title.at("灯办法")->promulgated == day("2019-05-06"));
  CHECK(by_title.at("最高人民法院灯解释")->rank == Rank::judicial_interpretation);
  CHECK(by_title.at("中华人民共和国宪法")->rank == Rank::constitution);
  CHECK(by_title.at("全国人民代表大会常务委员会关于灯的决定")->rank == Rank::interpretation);
  CHECK(by_title.at("中华人民共和国灯法")->promulgated == day("2021-01-22"));  // from its note
}

TEST_CASE("local texts, other matter and index pages are passed over") {
  const std::string text = statute("灯条例", "第一条 甲。\n");
  CHECK(read({{"DLC/浙江/灯条例(2021-01-22).md", text},
              {"其他/灯条例(2021-01-22).md", text},
              {"行政法/_index.md", text},
              {"行政法/灯条例(2021-01-22).txt", text}})
            .texts.empty());
}

TEST_CASE("what cannot be used is complained of with its path, the rest is read") {
  const Collection found =
      read({{"行政法/无名.md", "第一条 甲。\n"},
            {"行政法/无日.md", "# 灯法\n\n第一条 甲。\n"},
            {"行政法/跳号(2021-01-22).md", statute("跳号法", "第一条 甲。\n\n第四条 乙。\n")},
            {"行政法/好(2021-01-22).md", statute("好法", "第一条 甲。\n")}});
  CHECK(found.texts.size() == 2);
  REQUIRE(found.complaints.size() == 3);
  std::string all;
  for (const std::string& one : found.complaints) all += one + "\n";
  CHECK(all.find("行政法/无名.md: 没有标题或者日期") != std::string::npos);
  CHECK(all.find("行政法/无日.md: 没有标题或者日期") != std::string::npos);
  CHECK(all.find("行政法/跳号(2021-01-22).md: 条号不连续 1 -> 4") != std::string::npos);
}

TEST_CASE("a second file of one text is a complaint, a book of a code is joined") {
  const Collection copies =
      read({{"行政法/a(2021-01-22).md", statute("灯法", "第一条 甲。\n")},
            {"行政法/b(2021-01-22).md", statute("中华人民共和国灯法", "第一条 甲。\n")}});
  CHECK(copies.texts.size() == 1);
  REQUIRE(copies.complaints.size() == 1);
  CHECK(copies.complaints[0] == "行政法/b(2021-01-22).md: 与另一文件重复");
  const Collection books =
      read({{"民法典/一(2021-01-22).md", statute("灯法典", "第三条 丙。\n")},
            {"民法典/二(2021-01-22).md", statute("灯法典", "第一条 甲。\n\n第二条 乙。\n")}});
  REQUIRE(books.texts.size() == 1);
  CHECK(numbers(books.texts[0]) == "1 2 3 ");
  CHECK(books.texts[0].whole);
  CHECK(books.texts[0].article_texts.size() == 3);
}

TEST_CASE("books are joined where their numbers belong, and never over each other") {
  CollectedText text = collected("第三条 丙。\n\n第四条 丁。\n");
  CHECK(join_part(text, collected("第一条 甲。\n\n第二条 乙。\n")));
  CHECK(join_part(text, collected("第五条 本法自2021年7月1日起施行。\n")));
  CHECK(numbers(text) == "1 2 3 4 5 ");
  CHECK(text.statute.effective == day("2021-07-01"));
  CHECK(text.article_texts[4].rfind("第五条", 0) == 0);
  CHECK_FALSE(join_part(text, collected("第四条 丁。\n\n第五条 戊。\n")));
  CHECK_FALSE(join_part(text, collected("没有条文。\n")));
  CHECK(numbers(text) == "1 2 3 4 5 ");
}

TEST_CASE("a text is whole where its numbers have no gap, also one that begins late") {
  CHECK(collected("第一条 甲。\n\n第二条 乙。\n").whole);
  CHECK(collected("第一条 甲。\n\n第一条之一 乙。\n\n第二条 丙。\n").whole);
  CHECK(collected("第三条 甲。\n\n第四条 乙。\n").whole);
  CHECK_FALSE(collected("第一条 甲。\n\n第三条 乙。\n").whole);
}

TEST_CASE("amendments have no articles of their own") {
  const std::string body = "一、第三条修改为：\n\n第三条 丙。\n";
  CHECK(collect_text("x/刑法/a(2021-01-22).md", statute("中华人民共和国刑法修正案（十一）", body))
            .statute.articles.empty());
  CHECK(collect_text("x/行政法/a(2021-01-22).md",
                     statute("全国人民代表大会常务委员会关于修改《灯法》的决定", body))
            .statute.articles.empty());
  CHECK_FALSE(collect_text("x/行政法/a(2021-01-22).md", statute("灯法修改办法", body))
                  .statute.articles.empty());
}

TEST_CASE("a folder that is not there is an error") {
  base::MemoryFileSystem files;
  const auto none = read_collection(files, "nowhere");
  if (none) {
    CHECK(none->texts.empty());
  } else {
    CHECK_FALSE(none.error().message.empty());
  }
}

}  // namespace fashen::corpus
