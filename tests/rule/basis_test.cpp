// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/basis.h"

#include <catch2/catch.hpp>

#include "rule/nearest.h"
#include "support/memory_lookup.h"

namespace fashen::rule {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

corpus::Version version(const char* promulgated, const char* effective, int articles) {
  corpus::Version made;
  made.promulgated = day(promulgated);
  made.effective = day(effective);
  made.articles = articles;
  return made;
}

testing::MemoryLookup two_versions() {
  testing::MemoryLookup law;
  corpus::Work& work = law.add("中华人民共和国行政处罚法", "行政处罚法");
  work.versions.push_back(version("2017-09-01", "2018-01-01", 64));
  work.versions.back().ends = day("2021-07-15");
  work.versions.push_back(version("2021-01-22", "2021-07-15", 86));
  return law;
}

finding::Basis resolved(const char* written, const char* as_of) {
  auto law = two_versions();
  return resolve_basis(*parse_basis(written), law, day(as_of));
}

}  // namespace

TEST_CASE("a basis has a title, perhaps a version, perhaps a provision") {
  auto full = parse_basis("  行政处罚法@2021-01-22 第十六条第一款 ");
  REQUIRE(full);
  CHECK(full->title == "行政处罚法");
  CHECK(base::to_iso(*full->version) == "2021-01-22");
  CHECK(full->provision == "第十六条第一款");
  auto bare = parse_basis("行政处罚法");
  REQUIRE(bare);
  CHECK_FALSE(bare->version);
  CHECK(bare->provision.empty());
}

TEST_CASE("a basis without title or with a version that is no day is refused") {
  for (const char* written : {"", "   ", "@2021-01-22 第一条", "行政处罚法@2021", "行政处罚法@",
                              "行政处罚法@2021-02-30 第一条"}) {
    CAPTURE(written);
    auto basis = parse_basis(written);
    REQUIRE_FALSE(basis);
    CHECK(basis.error().code == base::ErrorCode::malformed);
  }
}

TEST_CASE("a provision is shown in one form, however it was written") {
  CHECK(resolved("行政处罚法@2021-01-22 第五十九条第一款第三项", "2022-01-01").provision ==
        "第五十九条第一款第（三）项");
  CHECK(resolved("行政处罚法@2021-01-22 第59条第1款第（三）项", "2022-01-01").provision ==
        "第五十九条第一款第（三）项");
  CHECK(resolved("没有的法 第二条第四项", "2022-01-01").provision == "第二条第（四）项");
  // What is not all one provision stays as it was written.
  CHECK(resolved("行政处罚法 第二条、第三条", "2022-01-01").provision == "第二条、第三条");
  CHECK(resolved("行政处罚法", "2022-01-01").provision.empty());
}

TEST_CASE("a basis is shown with its full title and status on the day") {
  finding::Basis basis = resolved("行政处罚法@2021-01-22 第八十六条", "2026-01-01");
  CHECK(basis.title == "中华人民共和国行政处罚法");
  CHECK(basis.version == "2021-01-22");
  CHECK(basis.status == "in_force");
  CHECK(basis.note.empty());
}

TEST_CASE("what keeps a basis from being relied on is noted") {
  auto note = [](const char* written, const char* as_of) { return resolved(written, as_of).note; };
  CHECK(note("行政处罚法@2021-01-22 第十六条", "2020-05-06").find("2017-09-01") !=
        std::string::npos);
  CHECK(note("行政处罚法@2017-09-01 第十六条", "2026-01-01").find("2021-01-22") !=
        std::string::npos);
  CHECK_FALSE(note("行政处罚法@2021-01-22 第十六条", "2010-01-01").empty());
  CHECK_FALSE(note("行政处罚法@2021-01-22 第八十七条", "2026-01-01").empty());
  CHECK(note("没有的法 第一条", "2026-01-01").find("未收录") != std::string::npos);
}

TEST_CASE("a word is taken for the nearest known one, if it is near enough") {
  CHECK(nearest("severty", {"scope", "severity", "suggest"}) == "severity");
  CHECK(nearest("zzz", {"scope", "severity"}).empty());
  CHECK(nearest(std::string(5000, 's'), {"scope"}).empty());
  CHECK(nearest("scope", {}).empty());
  CHECK(did_you_mean("scop", {"scope"}).find("scope") != std::string::npos);
  CHECK(did_you_mean("zzz", {"scope"}).empty());
}

}  // namespace fashen::rule
