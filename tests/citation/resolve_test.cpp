// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "citation/citation.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"

namespace fashen::citation {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

corpus::Version version(const char* promulgated, const char* effective, int articles) {
  corpus::Version made;
  made.promulgated = day(promulgated);
  made.effective = day(effective);
  made.articles = articles;
  return made;
}

/// Laws whose facts are invented: one in force in two versions, one repealed, one to come.
struct Law {
  testing::MemoryLookup lookup;
  Law() {
    corpus::Work& lamps = lookup.add("中华人民共和国灯具法", "灯具法");
    lamps.versions = {version("2009-01-01", "2009-03-01", 60),
                      version("2021-01-22", "2021-07-01", 86)};
    lamps.versions[0].ends = day("2021-07-01");
    lamps.versions[1].shapes = {{5, 0, {0, 3}}, {6, 0, {0}}};
    corpus::Work& kites = lookup.add("中华人民共和国风筝法", "风筝法");
    kites.versions = {version("1999-03-15", "1999-10-01", 100)};
    kites.repealed_on = day("2021-01-01");
    kites.successor = "中华人民共和国灯具法";
    corpus::Work& umbrellas = lookup.add("中华人民共和国雨伞法", "雨伞法");
    umbrellas.rank = corpus::Rank::law;
    umbrellas.versions = {version("2026-03-12", "2026-08-15", 50)};
  }

  std::vector<Citation> read(const std::string& text, const char* as_of) {
    auto document = testing::literal_document(text);
    auto structure = structure::analyze(document, structure::DocumentKind::normative);
    auto citations = extract(document, structure, lookup);
    resolve(citations, document, structure, lookup, day(as_of));
    return citations;
  }
};

}  // namespace

TEST_CASE("a citation gets its verdict as of the date") {
  Law law;
  auto [text, as_of, status] = GENERATE(table<std::string, std::string, Status>({
      {"依照《中华人民共和国灯具法》第五条的规定处理。", "2026-01-01", Status::in_force},
      {"依照《灯具法》第五条第二款第（三）项的规定处理。", "2026-01-01", Status::in_force},
      {"依照《灯具法》第八十六条的规定处理。", "2026-01-01", Status::in_force},
      {"依照《灯具法》第八十七条的规定处理。", "2026-01-01", Status::no_such_article},
      {"依照《灯具法》第七十条的规定处理。", "2020-01-01", Status::no_such_article},
      {"依照《灯具法》第五条第三款的规定处理。", "2026-01-01", Status::no_such_article},
      {"依照《灯具法》第五条第二款第（四）项的规定处理。", "2026-01-01", Status::no_such_article},
      {"根据《中华人民共和国风筝法》，制定本办法。", "2022-01-01", Status::repealed},
      {"根据《中华人民共和国风筝法》，制定本办法。", "2020-01-01", Status::in_force},
      {"依照《雨伞法》第三条的规定处理。", "2026-05-01", Status::not_yet_in_force},
      {"依照《雨伞法》第三条的规定处理。", "2026-08-15", Status::in_force},
      {"依照《中华人民共和国无此名法》第三条的规定处理。", "2026-01-01", Status::unknown},
  }));
  CAPTURE(text, as_of);
  auto citations = law.read(text, as_of.c_str());
  REQUIRE(citations.size() == 1);
  CHECK(name(citations[0].status) == std::string(name(status)));
  CHECK((citations[0].status == Status::in_force || !citations[0].why.empty()));
}

TEST_CASE("a work whose first text may not be known is not said to be yet to come") {
  Law law;
  auto status_on = [&](const char* as_of) {
    return law.read("依照《风车条例》第三条的规定处理。", as_of).at(0).status;
  };
  corpus::Work& mills = law.lookup.add("风车条例");
  mills.rank = corpus::Rank::administrative_regulation;
  mills.versions = {version("2019-04-01", "2019-07-01", 20)};

  SECTION("before anything of that name was passed, an older work may be meant") {
    CHECK(status_on("1994-01-01") == Status::unknown);
    CHECK(status_on("2019-03-31") == Status::unknown);
    CHECK(status_on("2019-04-01") == Status::not_yet_in_force);
    CHECK(status_on("2019-07-01") == Status::in_force);
  }
  SECTION("of a department's rule only the latest text may be collected") {
    mills.rank = corpus::Rank::department_rule;
    CHECK(status_on("2019-05-01") == Status::unknown);
  }
  SECTION("the first text known bears another number than the work began with") {
    mills.number = "国务院令第100号";
    mills.versions[0].number = "国务院令第700号";
    CHECK(status_on("2019-05-01") == Status::unknown);
    mills.versions[0].number = mills.number;
    CHECK(status_on("2019-05-01") == Status::not_yet_in_force);
  }
  SECTION("its first day was not read in it") {
    mills.versions[0].evidence = corpus::evidence::recalled;
    CHECK(status_on("2019-05-01") == Status::unknown);
  }
  SECTION("an older text has no known first day") {
    corpus::Version older;
    older.promulgated = day("1990-01-01");
    mills.versions.insert(mills.versions.begin(), older);
    CHECK(status_on("2019-05-01") == Status::unknown);
  }
}

TEST_CASE("a written citation is parsed and resolved") {
  Law law;
  auto parsed = parse_citation("灯具法@2021-01-22 第五条第二款", law.lookup, day("2026-01-01"));
  REQUIRE(parsed);
  CHECK(parsed->status == Status::in_force);
  CHECK(parsed->article == 5);
  CHECK(parsed->paragraph == 2);
  REQUIRE(parsed->at != nullptr);
  CHECK(parsed->at->promulgated == day("2021-01-22"));
  CHECK_FALSE(parse_citation("", law.lookup, day("2026-01-01")));
  CHECK_FALSE(parse_citation("灯具法@昨天 第五条", law.lookup, day("2026-01-01")));
}

TEST_CASE("a document number that is another instrument's is told") {
  Law law;
  law.lookup.add("灯具管理条例").number = "国务院令第999号";
  law.lookup.add("风筝管理条例").number = "国务院令第998号";
  const auto wrong =
      law.read("根据《灯具管理条例》（国务院令第998号），制定本办法。", "2026-01-01");
  REQUIRE(wrong.size() == 1);
  CHECK(wrong[0].why.find("是《风筝管理条例》的文号") != std::string::npos);
  const auto right =
      law.read("根据《灯具管理条例》（国务院令第999号），制定本办法。", "2026-01-01");
  CHECK(right.at(0).why.find("文号") == std::string::npos);
  const auto unknown =
      law.read("根据《灯具管理条例》（国务院令第1号），制定本办法。", "2026-01-01");
  CHECK(unknown.at(0).why.find("文号") == std::string::npos);
}

}  // namespace fashen::citation
