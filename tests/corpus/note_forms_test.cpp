// SPDX-License-Identifier: GPL-3.0-or-later
// The note under a title (题注) in the forms in which it is printed, and the versions it tells of.
#include <catch2/catch.hpp>

#include "corpus/chronicle.h"
#include "corpus/collection.h"
#include "corpus/provisions.h"
#include "corpus/statute_markdown.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

const std::string mark = "<!-- INFO END -->\n\n";

std::string note_of(const std::string& markdown) {
  return read_note(markdown, parse_statute(markdown));
}

std::string on(const std::optional<base::Date>& date) { return date ? base::to_iso(*date) : "?"; }

/// "2003-08-27 from 2004-07-01 until 2019-04-23" for each version that a text tells of.
std::string versions_of(const CollectedText& text) {
  Work work;
  work.versions = chronicle(text);
  close_versions(work);
  std::string out;
  for (const Version& version : work.versions) {
    out += base::to_iso(version.promulgated) + " from " + on(version.effective) + " until " +
           on(version.ends) + "; ";
  }
  return out;
}

CollectedText text_of(const std::string& note, const std::string& articles,
                      const char* path = "x/法律/路灯法(2021-01-22).md") {
  return collect_text(path, "# 中华人民共和国路灯法\n\n" + note + "\n\n" + mark + articles);
}

const std::string closing_2004 = "第一条 甲。\n\n第二条 本法自2004年7月1日起施行。\n";

}  // namespace

TEST_CASE("the lines of a note, with the mark that ends it and without") {
  CHECK(note_of("# 路灯法\n\n2021年3月1日 公布\n\n" + mark + "第一条 甲。\n") ==
        "2021年3月1日 公布");
  CHECK(note_of("# 路灯法\n\n2003年8月27日 通过\n\n2021年1月22日 修订\n\n" + mark +
                "第一条 甲。\n") == "2003年8月27日 通过\n2021年1月22日 修订");
  CHECK(note_of("# 路灯法\n\n（2021年3月1日青石市人民政府令第3号公布）\n\n第一条 甲。\n") ==
        "（2021年3月1日青石市人民政府令第3号公布）");
  CHECK(note_of("# 路灯法\n\n(2003-08-27 通过 2021-01-22 修订)\n\n第一条 甲。\n") ==
        "(2003-08-27 通过 2021-01-22 修订)");
}

TEST_CASE("what only looks like a note is text") {
  // A bracket without a day, a sentence with one, and whatever stands behind the first article.
  for (const char* body :
       {"（试行）\n\n第一条 甲。\n", "本规定于2021年3月1日讨论，现予印发。\n\n第一条 甲。\n",
        "第一条 甲。\n\n（2021年3月1日以前的除外）\n"}) {
    CAPTURE(body);
    CHECK(note_of("# 路灯法\n\n" + std::string(body)).empty());
  }
  const std::string whole = "# 路灯公告\n\n2021年3月1日起，下列路灯由街道养护。\n";
  CHECK(note_of(whole) == "2021年3月1日起，下列路灯由街道养护。");
}

TEST_CASE("a note in one line of brackets tells every event in it") {
  const Statute statute = parse_statute(
      "# 路灯法\n\n（2003年8月27日第十届全国人民代表大会常务委员会第四次会议通过　"
      "根据2012年10月26日《关于修改路灯法的决定》第一次修正　2021年1月22日修订　"
      "自2021年7月15日起施行）\n\n" +
      mark + closing_2004);
  REQUIRE(statute.history.size() == 4);
  CHECK(statute.history[0].date == day("2003-08-27"));
  CHECK(statute.history[1].date == day("2012-10-26"));
  CHECK(statute.history[2].event.rfind("修订", 0) == 0);
  CHECK(statute.history[3].date == day("2021-07-15"));
}

TEST_CASE("days in Chinese, full-width and ISO figures are the same days") {
  for (const char* written :
       {"2003年8月27日通过", "２００３年８月２７日通过", "二〇〇三年八月二十七日通过",
        "二○○三年八月二十七日通过", "二零零三年八月二十七日通过", "2003-08-27 通过"}) {
    CAPTURE(written);
    const Statute statute =
        parse_statute("# 路灯法\n\n" + std::string(written) + "\n\n" + mark + "第一条 甲。\n");
    REQUIRE(statute.history.size() == 1);
    CHECK(statute.history[0].date == day("2003-08-27"));
    CHECK(statute.history[0].event == "通过");
  }
}

TEST_CASE("versions follow the note, each until the first day of the next") {
  CHECK(versions_of(text_of("2003年8月27日 常务委员会通过\n\n2021年1月22日 常务委员会修订",
                            "第一条 甲。\n\n第二条 本法自2021年7月15日起施行。\n")) ==
        "2003-08-27 from ? until 2021-07-15; 2021-01-22 from 2021-07-15 until ?; ");
  CHECK(versions_of(text_of("2003年8月27日 常务委员会通过\n\n2012年10月26日 第一次修正\n\n"
                            "2021年1月22日 第二次修正",
                            closing_2004)) ==
        "2003-08-27 from 2004-07-01 until ?; 2012-10-26 from ? until ?; "
        "2021-01-22 from ? until ?; ");
}

TEST_CASE("an entry that only says from when the text holds is no version of its own") {
  CHECK(versions_of(text_of("2021年1月22日 常务委员会通过，2021年7月15日起施行",
                            "第一条 甲。\n")) == "2021-01-22 from 2021-07-15 until ?; ");
  CHECK(versions_of(text_of("2021年1月22日 常务委员会通过\n\n2021年7月15日 施行",
                            "第一条 甲。\n")) == "2021-01-22 from 2021-07-15 until ?; ");
}

TEST_CASE("a first day that a note or a closing article leaves open stays open") {
  CHECK(versions_of(text_of("2021年1月22日 常务委员会通过", "第一条 甲。\n")) ==
        "2021-01-22 from ? until ?; ");
  // A closing day years before the text cannot be its own.
  CHECK(versions_of(text_of("2021年1月22日 常务委员会修订", closing_2004)) ==
        "2021-01-22 from ? until ?; ");
  CHECK(versions_of(text_of("2021年1月22日 常务委员会通过",
                            "第一条 甲。\n\n第二条 本法自公布之日起施行。\n")) ==
        "2021-01-22 from 2021-01-22 until ?; ");
}

TEST_CASE("what a note names that is later than the text is left to the later text") {
  CHECK(versions_of(text_of("2003年8月27日 通过\n\n2021年1月22日 修正\n\n2024年6月28日 修正",
                            closing_2004)) ==
        "2003-08-27 from 2004-07-01 until ?; 2021-01-22 from ? until ?; ");
}

TEST_CASE("the order that promulgated a text is its number") {
  const auto of = [](const std::string& note) {
    return chronicle(text_of(note, "第一条 甲。\n", "x/行政法规/路灯条例(2021-01-22).md"))
        .back()
        .number;
  };
  CHECK(of("2021年1月22日 中华人民共和国国务院令第725号公布") == "国务院令第725号");
  CHECK(of("2021年1月20日 国务院常务会议通过\n\n2021年1月22日 国务院令第725号公布") ==
        "国务院令第725号");
  CHECK(of("2021年1月22日 国务院公布").empty());
}

TEST_CASE("who made a text, by rank, note and folder") {
  struct Row {
    const char* title;
    const char* path;
    const char* note;
    const char* issuer;
  };
  for (const Row& row :
       {Row{"中华人民共和国路灯法", "x/法律/a(2021-01-22).md",
            "2021年1月22日 第十三届全国人民代表大会常务委员会第二十五次会议通过",
            "全国人民代表大会常务委员会"},
        Row{"中华人民共和国路灯法", "x/法律/a(2021-01-22).md",
            "2021年1月22日 第十三届全国人民代表大会第四次会议通过", "全国人民代表大会"},
        Row{"路灯条例", "x/行政法规/a(2021-01-22).md", "2021年1月22日 公布", "国务院"},
        Row{"军用路灯条例", "x/行政法规/a(2021-01-22).md",
            "2021年1月22日 国务院、中央军事委员会公布", "国务院、中央军事委员会"},
        Row{"路灯办法", "x/部门规章/财政部/a(2021-01-22).md", "2021年1月22日 公布", "财政部"},
        Row{"最高人民法院、最高人民检察院关于路灯的解释", "x/司法解释/a(2021-01-22).md",
            "2021年1月22日 公布", "最高人民法院、最高人民检察院"},
        Row{"关于路灯案件的规定", "x/司法解释/a(2021-01-22).md",
            "2021年1月22日 最高人民法院审判委员会通过", "最高人民法院"}}) {
    CAPTURE(row.title, row.note);
    CHECK(issuer_of(collect_text(row.path, "# " + std::string(row.title) + "\n\n" + row.note +
                                               "\n\n" + mark + "第一条 甲。\n")) == row.issuer);
  }
}

TEST_CASE("a repeal closes the last version") {
  Work work;
  work.versions = chronicle(
      text_of("2021年1月22日 通过", "第一条 甲。\n\n第二条 本法自2021年7月15日起施行。\n"));
  work.repealed_on = day("2025-01-01");
  close_versions(work);
  CHECK(work.versions.back().ends == day("2025-01-01"));
  CHECK(version_on(work, day("2024-12-31")) == &work.versions.back());
  CHECK(version_on(work, day("2025-01-01")) == nullptr);
}

}  // namespace fashen::corpus
