// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict on a citation whose work is known: every status, each edge of it, and its reason.
#include "citation/verdict.h"

#include <catch2/catch.hpp>

#include "support/memory_lookup.h"

namespace fashen::citation {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

corpus::Version version(const char* promulgated, const char* effective, int articles) {
  corpus::Version made;
  made.promulgated = day(promulgated);
  if (*effective != '\0') made.effective = day(effective);
  made.articles = articles;
  made.evidence = corpus::evidence::text;
  return made;
}

/// 灯具法 of 2009 with 60 articles and of 2021 with 86.
corpus::Work lamps() {
  corpus::Work work;
  work.id = "灯具法";
  work.title = "中华人民共和国灯具法";
  work.rank = corpus::Rank::law;
  work.versions = {version("2009-01-01", "2009-03-01", 60),
                   version("2021-01-22", "2021-07-01", 86)};
  work.versions[0].ends = day("2021-07-01");
  work.versions[1].shapes = {{5, 0, {0, 3}}, {5, 1, {0}}, {6, 0, {0}}, {7, 0, {2, 0, 5}}};
  return work;
}

struct Place {
  int article = 0, article_sub = 0, article_to = 0, paragraph = 0, item = 0, item_to = 0;
};

Citation judged(const corpus::Work& work, const Place& place, const char* as_of) {
  Citation citation;
  citation.work = &work;
  citation.article = place.article;
  citation.article_sub = place.article_sub;
  citation.article_to = place.article_to;
  citation.paragraph = place.paragraph;
  citation.item = place.item;
  citation.item_to = place.item_to;
  judge(citation, testing::MemoryLookup(), day(as_of));
  return citation;
}

std::string status(const corpus::Work& work, const Place& place, const char* as_of = "2026-01-01") {
  return name(judged(work, place, as_of).status);
}

std::string why(const corpus::Work& work, const Place& place, const char* as_of = "2026-01-01") {
  return judged(work, place, as_of).why;
}

}  // namespace

TEST_CASE("a version is in force from its first day to the day before the next one's") {
  const corpus::Work work = lamps();
  for (const auto& [as_of, promulgated] :
       std::vector<std::pair<const char*, const char*>>{{"2009-03-01", "2009-01-01"},
                                                        {"2021-06-30", "2009-01-01"},
                                                        {"2021-07-01", "2021-01-22"},
                                                        {"2099-12-31", "2021-01-22"}}) {
    CAPTURE(as_of);
    const Citation citation = judged(work, {5}, as_of);
    CHECK(citation.status == Status::in_force);
    REQUIRE(citation.at != nullptr);
    CHECK(citation.at->promulgated == day(promulgated));
  }
  CHECK(judged(work, {}, "2009-02-28").at == nullptr);
  CHECK(status(work, {}, "2009-02-28") == "not_yet_in_force");
  CHECK(why(work, {}, "2009-02-28").find("2009年3月1日起施行") != std::string::npos);
}

TEST_CASE("the last article is there, the one after it is not, also as the end of a range") {
  const corpus::Work work = lamps();
  CHECK(status(work, {86}) == "in_force");
  CHECK(status(work, {87}) == "no_such_article");
  CHECK(status(work, {85, 0, 86}) == "in_force");
  CHECK(status(work, {85, 0, 87}) == "no_such_article");
  CHECK(why(work, {87}) == "《中华人民共和国灯具法》（2021-01-22版本）共86条，没有第八十七条");
  CHECK(why(work, {61}, "2015-01-01").find("2009-01-01版本）共60条") != std::string::npos);
}

TEST_CASE("paragraphs and items are counted in the article that is cited") {
  const corpus::Work work = lamps();
  CHECK(status(work, {5, 0, 0, 2, 3}) == "in_force");
  CHECK(status(work, {5, 0, 0, 3}) == "no_such_article");
  CHECK(status(work, {5, 0, 0, 2, 4}) == "no_such_article");
  CHECK(status(work, {5, 0, 0, 2, 1, 3}) == "in_force");
  CHECK(status(work, {5, 0, 0, 2, 1, 4}) == "no_such_article");
  CHECK(status(work, {5, 0, 0, 1, 1}) == "no_such_article");
  CHECK(why(work, {5, 0, 0, 1, 1}).find("没有分项") != std::string::npos);
  CHECK(why(work, {5, 0, 0, 3}).find("共2款，没有第3款") != std::string::npos);
}

TEST_CASE("an item without its paragraph may be in any paragraph") {
  const corpus::Work work = lamps();
  CHECK(status(work, {7, 0, 0, 0, 5}) == "in_force");
  CHECK(status(work, {7, 0, 0, 0, 6}) == "no_such_article");
  CHECK(status(work, {7, 0, 0, 1, 3}) == "no_such_article");
  CHECK(why(work, {7, 0, 0, 1, 3}).find("只有2项") != std::string::npos);
}

TEST_CASE("an inserted article is claimed missing only where the articles are known one by one") {
  corpus::Work work = lamps();
  CHECK(status(work, {5, 1}) == "in_force");
  CHECK(status(work, {5, 2}) == "no_such_article");
  CHECK(why(work, {5, 2}).find("没有第五条之二") != std::string::npos);
  CHECK(status(work, {5, 1}, "2015-01-01") == "in_force");  // that version has no shapes
  work.versions[1].shapes.clear();
  CHECK(status(work, {5, 2}) == "in_force");
}

TEST_CASE("what is not known of a version is no fault of the citation") {
  corpus::Work work = lamps();
  work.versions[1].articles = 0;
  CHECK(status(work, {500}) == "in_force");
  CHECK(status(work, {40, 0, 0, 9, 9}) == "in_force");  // an article without a shape
  work.versions[1].shapes = {{5, 0, {}}};
  CHECK(status(work, {5, 0, 0, 7, 7}) == "in_force");
}

TEST_CASE("a repeal counts from its day, and tells by what and what is in its place") {
  corpus::Work work = lamps();
  work.repealed_on = day("2024-05-01");
  work.repealed_by = "中华人民共和国照明法";
  work.successor = "中华人民共和国照明法";
  CHECK(status(work, {5}, "2024-04-30") == "in_force");
  const Citation gone = judged(work, {5}, "2024-05-01");
  CHECK(gone.status == Status::repealed);
  CHECK(gone.why ==
        "《中华人民共和国灯具法》已于2024年5月1日失效（由《中华人民共和国照明法》废止），"
        "现行相应规定为《中华人民共和国照明法》");
  CHECK(gone.suggestion == "《中华人民共和国照明法》");
  CHECK(status(work, {999}, "2024-05-01") == "repealed");  // the repeal says it all
}

TEST_CASE(
    "a work without force on an unknown day is repealed on any, without a day in the reason") {
  corpus::Work work = lamps();
  work.expired = true;
  const Citation gone = judged(work, {5}, "2026-01-01");
  CHECK(gone.status == Status::repealed);
  CHECK(gone.why == "《中华人民共和国灯具法》已失效");
  CHECK(gone.suggestion.empty());
}

TEST_CASE("a repeal to come is none yet, also of a work marked as without force") {
  corpus::Work work = lamps();
  work.repealed_on = day("2027-01-01");
  work.expired = true;
  CHECK(status(work, {5}) == "in_force");
  CHECK(status(work, {5}, "2027-01-01") == "repealed");
}

TEST_CASE("a later text with an unknown first day makes the verdict unknown, with the reason") {
  corpus::Work work = lamps();
  work.versions.push_back(version("2025-06-01", "", 90));
  const Citation open = judged(work, {87}, "2026-01-01");
  CHECK(open.status == Status::unknown);
  CHECK(open.at == nullptr);
  CHECK(open.why.find("施行日期未收录") != std::string::npos);
  CHECK(status(work, {87}, "2025-05-31") == "no_such_article");
}

TEST_CASE("before the first known text of a work that is older nothing is claimed") {
  corpus::Work work = lamps();
  work.versions.erase(work.versions.begin());
  work.versions[0].evidence = corpus::evidence::promulgation;
  CHECK(status(work, {5}, "2021-03-01") == "unknown");
  CHECK(why(work, {5}, "2021-03-01").find("未收录") != std::string::npos);
  work.versions[0].evidence = corpus::evidence::text;
  CHECK(status(work, {5}, "2021-03-01") == "not_yet_in_force");
  CHECK(status(work, {5}, "2021-01-21") == "unknown");
}

TEST_CASE("a work without any version is unknown") {
  corpus::Work work = lamps();
  work.versions.clear();
  CHECK(status(work, {5}) == "unknown");
  CHECK_FALSE(why(work, {5}).empty());
}

TEST_CASE("judging again on another day leaves nothing of the first verdict") {
  corpus::Work work = lamps();
  work.repealed_on = day("2024-05-01");
  work.successor = "中华人民共和国照明法";
  Citation citation = judged(work, {5}, "2026-01-01");
  REQUIRE(citation.status == Status::repealed);
  judge(citation, testing::MemoryLookup(), day("2023-01-01"));
  CHECK(citation.status == Status::in_force);
  CHECK(citation.why.empty());
  CHECK(citation.suggestion.empty());
  REQUIRE(citation.at != nullptr);
  judge(citation, testing::MemoryLookup(), day("2026-01-01"));
  CHECK(citation.at == nullptr);
}

}  // namespace fashen::citation
