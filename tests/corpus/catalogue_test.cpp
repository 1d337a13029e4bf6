// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/catalogue.h"

#include <catch2/catch.hpp>

#include "corpus/chronicle.h"
#include "corpus/renumbering.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

CollectedText text_of(const std::string& title, const char* promulgated, const std::string& note,
                      const std::vector<std::string>& articles, Rank rank = Rank::law) {
  std::string markdown = "# " + title + "\n\n" + note + "\n\n<!-- INFO END -->\n\n";
  for (const std::string& article : articles) markdown += article + "\n\n";
  CollectedText text;
  text.rank = rank;
  text.statute = parse_statute(markdown);
  text.promulgated = day(promulgated);
  for (const StatuteArticle& article : text.statute.articles) {
    text.article_texts.emplace_back(base::slice(markdown, article.span));
  }
  return text;
}

Table csv(const std::string& text) { return *parse_csv("t.csv", text); }

TEST_CASE("a note tells the versions before the text, and the closing day is the first one's") {
  const auto versions = chronicle(
      text_of("甲法", "2019-04-23", "2003年8月27日 常务委员会通过\n\n2019年4月23日 常务委员会修正",
              {"第一条 本法自2004年7月1日起施行。"}));
  REQUIRE(versions.size() == 2);
  CHECK(*versions[0].effective == day("2004-07-01"));
  CHECK(versions[0].evidence == evidence::text);
  CHECK(versions[1].promulgated == day("2019-04-23"));
  CHECK_FALSE(versions[1].effective);
  CHECK(versions[1].articles == 1);
}

TEST_CASE("a revised text names its own day") {
  const auto versions = chronicle(text_of("甲法", "2021-01-22",
                                          "1996年3月17日 会议通过\n\n2021年1月22日 常务委员会修订",
                                          {"第一条 本法自2021年7月15日起施行。"}));
  REQUIRE(versions.size() == 2);
  CHECK_FALSE(versions[0].effective);
  CHECK(*versions[1].effective == day("2021-07-15"));
}

TEST_CASE("an amended regulation is taken to begin with promulgation, a law is not") {
  const std::string note = "2000年1月1日 国务院令第200号公布\n\n2011年1月8日 《决定》修订";
  const auto regulation =
      chronicle(text_of("甲条例", "2011-01-08", note, {"第一条 本条例自公布之日起施行。"},
                        Rank::administrative_regulation));
  REQUIRE(regulation.size() == 2);
  CHECK(regulation[0].number == "国务院令第200号");
  CHECK(*regulation[0].effective == day("2000-01-01"));
  CHECK(regulation[1].evidence == evidence::promulgation);
  CHECK_FALSE(chronicle(text_of("甲法", "2011-01-08", note, {"第一条 甲。"}))[1].effective);
}

TEST_CASE("adoption and promulgation are one version") {
  const auto versions = chronicle(text_of("最高人民法院关于甲的解释", "2023-12-04",
                                          "2023年5月23日 审判委员会通过\n\n2023年12月5日 施行",
                                          {"第一条 甲。"}, Rank::judicial_interpretation));
  REQUIRE(versions.size() == 1);
  CHECK(*versions[0].effective == day("2023-12-05"));
  CHECK(versions[0].evidence == evidence::note);
}

TEST_CASE("two texts of a work make one work with ordered versions and ends") {
  Catalogue catalogue;
  catalogue.add(text_of("中华人民共和国甲法", "2021-01-22", "2021年1月22日 会议通过",
                        {"第一条 本法自2021年7月15日起施行。"}));
  catalogue.add(text_of("甲法", "2000-01-01", "2000年1月1日 会议通过",
                        {"第一条 本法自2000年2月1日起施行。"}));
  const auto works = catalogue.finish();
  REQUIRE(works.size() == 1);
  CHECK(works[0].id == "甲法");
  CHECK(works[0].title == "中华人民共和国甲法");
  REQUIRE(works[0].versions.size() == 2);
  CHECK(*works[0].versions[0].ends == day("2021-07-15"));
  CHECK_FALSE(works[0].versions[1].ends);
}

TEST_CASE("repeals need a source, and a later text contradicts them") {
  Catalogue catalogue;
  catalogue.add(text_of("新法", "2020-05-28", "2020年5月28日 会议通过",
                        {"第一条 本法自2021年1月1日起施行。"}));
  catalogue.add_repeals(
      csv("kind,title,doc_no,repealed_on,replaced_by,verification\n"
          "repealed,中华人民共和国旧法,主席令第1号,2021-01-01,新法,corpus\n"
          "repealed,传闻条例,,2021-01-01,,unverified (memory)\n"
          "repealed,过期条例,,2021-01-01,,corpus (expired flag); date unverified (memory)\n"
          "repealed,新法,,2019-01-01,别的法,corpus\n"));
  const auto works = catalogue.finish();
  REQUIRE(works.size() == 3);
  const auto find = [&](std::string_view id) {
    return std::find_if(works.begin(), works.end(), [&](const Work& w) { return w.id == id; });
  };
  CHECK(*find("旧法")->repealed_on == day("2021-01-01"));
  CHECK(find("旧法")->successor == "新法");
  CHECK(find("旧法")->rank == Rank::law);
  CHECK(find("过期条例")->expired);
  CHECK_FALSE(find("过期条例")->repealed_on);
  CHECK_FALSE(find("新法")->expired);
  CHECK(catalogue.complaints().size() == 2);
}

TEST_CASE("instruments newer than the collection, and an unread first day stays unknown") {
  Catalogue catalogue;
  catalogue.add(text_of("甲条例", "2010-01-01", "2010年1月1日 国务院令第9号公布",
                        {"第一条 本条例自2010年2月1日起施行。"}, Rank::administrative_regulation));
  const std::string header = "title,rank,promulgated,effective,order_number,articles,source\n";
  catalogue.add_recent(csv(header + "甲条例,行政法规,2026-02-01,,,,index\n"
                                    "乙法,法律,2026-03-12,2026-08-15,,1242,text\n"
                                    "关于修改《乙法》的决定,决定,2026-03-12,,,,index\n"));
  const auto works = catalogue.finish();
  REQUIRE(works.size() == 2);
  const Work& law = works[0].id == "乙法" ? works[0] : works[1];
  const Work& regulation = works[0].id == "乙法" ? works[1] : works[0];
  CHECK(law.versions[0].articles == 1242);
  CHECK(law.versions[0].evidence == evidence::published);
  REQUIRE(regulation.versions.size() == 2);
  CHECK(unsure_on(regulation, day("2026-02-01")));
}

TEST_CASE("reviewed days are put in, but the text wins") {
  Catalogue catalogue;
  catalogue.add(text_of("甲法", "2019-04-23", "2003年8月27日 通过\n\n2019年4月23日 修正",
                        {"第一条 本法自2004年7月1日起施行。"}));
  catalogue.add(
      text_of("乙法", "2019-04-23", "2019年4月23日 通过", {"第一条 本法自2020年1月1日起施行。"}));
  const auto table = parse_tsv("e.tsv",
                               "work\tpromulgated\teffective\tevidence\n"
                               "甲法\t2019-04-23\t2019-04-23\tmetadata\n"
                               "乙法\t2019-04-23\t2019-05-01\tmetadata\n"
                               "丙法\t2019-04-23\t2019-05-01\tmetadata\n",
                               {"work", "promulgated", "effective", "evidence"});
  REQUIRE(table);
  catalogue.correct_effective(*table);
  CHECK(catalogue.complaints().size() == 2);
  const auto works = catalogue.finish();
  for (const Work& work : works) {
    const Version& last = work.versions.back();
    CHECK(base::to_iso(*last.effective) == (work.id == "甲法" ? "2019-04-23" : "2020-01-01"));
  }
}

TEST_CASE("what was counted in part of a text is forgotten") {
  Catalogue catalogue;
  catalogue.add(text_of("甲法", "2020-12-26", "2020年12月26日 通过", {"第一条 甲。"}));
  catalogue.forget_partial(
      *parse_tsv("p.tsv", "work\tpromulgated\n甲法\t2020-12-26\n", {"work", "promulgated"}));
  const auto works = catalogue.finish();
  CHECK(works[0].versions[0].articles == 0);
  CHECK(works[0].versions[0].shapes.empty());
}

TEST_CASE("moved articles are found by their words, both ways and without rivals") {
  const std::string a = "行政机关实施检查时应当出示执法证件并且制作检查笔录";
  const std::string b = "当事人逾期不履行决定的可以加处罚款或者申请强制执行";
  const std::string c = "本条是新增加的内容规定信息公开和监督的具体办法步骤";
  const auto from = text_of("甲法", "2000-01-01", "", {"第一条 " + a, "第二条 " + b});
  const auto to =
      text_of("甲法", "2020-01-01", "", {"第一条 " + a, "第二条 " + c, "第三条 " + b + "。"});
  const auto moved = compare_versions(from, to);
  REQUIRE(moved.size() == 1);
  CHECK(moved[0].from_article == 2);
  CHECK(moved[0].to_article == 3);
  const auto twice = text_of("甲法", "2021-01-01", "", {"第五条 " + b, "第六条 " + b});
  CHECK(compare_versions(from, twice).empty());
}

TEST_CASE("renumberings of a table fill what no two texts tell") {
  Work work;
  work.title = "甲法";
  work.versions.resize(2);
  work.versions[0].promulgated = day("2017-09-01");
  work.versions[1].promulgated = day("2021-01-22");
  work.renumberings = {{day("2017-09-01"), day("2021-01-22"), 2, 4, evidence::text}};
  std::vector<Work> works = {work};
  Catalogue::add_renumberings(csv("kind,title,replaced_by,old_article,new_article,verification\n"
                                  "renumbered,甲法,甲法(2021-01-22),2,5,corpus\n"
                                  "renumbered,甲法,甲法(2021-01-22),1,63;64,old number unverified\n"
                                  "renumbered,乙法,乙法(2021-01-22),1,2,corpus\n"
                                  "renumbered,甲法,没有日期,1,2,corpus\n"),
                              works);
  REQUIRE(works[0].renumberings.size() == 3);
  CHECK(works[0].renumberings[0].to_article == 63);
  CHECK(works[0].renumberings[0].evidence == evidence::recalled);
  CHECK(works[0].renumberings[1].to_article == 64);
  CHECK(works[0].renumberings[2].to_article == 4);
}

}  // namespace
}  // namespace fashen::corpus
