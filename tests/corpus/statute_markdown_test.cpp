// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/statute_markdown.h"

#include <catch2/catch.hpp>

#include "corpus/shape.h"

namespace fashen::corpus {
namespace {

std::string shape_of(const Statute& statute) {
  std::vector<ArticleShape> shapes;
  for (const StatuteArticle& article : statute.articles) shapes.push_back(article.shape);
  return shapes_to_text(shapes);
}

const std::string head =
    "# 中华人民共和国样例法\n\n1996年3月17日 第八届某会议通过\n\n"
    "2021年1月22日 第十三届某会议修订\n\n<!-- INFO END -->\n\n";

TEST_CASE("title, note, articles, paragraphs and items of a statute") {
  const Statute statute =
      parse_statute(head +
                    "## 第一章 总则\n\n第一条 甲。\n\n乙。\n\n"
                    "第二条 有下列情形之一：\n\n（一）丙；\n\n（二）丁。\n\n"
                    "戊。\n\n## 第二章 附则\n\n第三条 本法自2021年7月15日起施行。");
  CHECK(statute.title == "中华人民共和国样例法");
  REQUIRE(statute.history.size() == 2);
  CHECK(base::to_iso(statute.history[0].date) == "1996-03-17");
  CHECK(statute.history[1].event == "第十三届某会议修订");
  CHECK(shape_of(statute) == "1=0,0;2=2,0;3=0");
  CHECK(base::to_iso(*statute.effective) == "2021-07-15");
  CHECK(statute.doubts.empty());
}

TEST_CASE("an inserted article has a sub-number") {
  const Statute statute = parse_statute(head +
                                        "第一百二十条 甲。\n\n第一百二十条之一 乙。\n\n"
                                        "第一百二十条之二 丙。\n\n第一百二十一条 丁。");
  CHECK(shape_of(statute) == "120=0;120_1=0;120_2=0;121=0");
}

TEST_CASE("a line that only speaks of an article is a paragraph") {
  const Statute statute = parse_statute(head +
                                        "第八条 甲。\n\n第三条规定的事项，适用本条。\n\n"
                                        "第九条 乙。");
  CHECK(shape_of(statute) == "8=0,0;9=0");
}

TEST_CASE("a gap in the numbers is a doubt") {
  const Statute statute = parse_statute(head + "第一条 甲。\n\n第三条 乙。");
  CHECK(shape_of(statute) == "1=0;3=0");
  REQUIRE(statute.doubts.size() == 1);
  CHECK(statute.doubts[0] == "1 -> 3");
}

TEST_CASE("subitems, tables and annexes are neither paragraphs nor items") {
  const Statute statute = parse_statute(head +
                                        "第一条 甲：\n\n（一）乙：\n\n1．丙；\n\n2．丁。\n\n"
                                        "| 表 | 格 |\n\n附件：名单\n\n不属于条文。");
  CHECK(shape_of(statute) == "1=1");
}

TEST_CASE("the closing day may be written in several ways") {
  const auto effective = [](const std::string& words) {
    return parse_statute(head + "第一条 " + words).effective;
  };
  CHECK(base::to_iso(*effective("本条例自2002年2月1日起施行。")) == "2002-02-01");
  CHECK(base::to_iso(*effective("本办法自一九八八年三月一日起实施。")) == "1988-03-01");
  CHECK(base::to_iso(*effective(
            "本法由大会通过，自1984年10月1日起施行。本法自1985年1月1日施行。")) == "1985-01-01");
  CHECK_FALSE(effective("《某条例》自2002年2月1日起施行。"));
  CHECK_FALSE(effective("本法自2002年2月30日起施行。"));
}

TEST_CASE("from the day of promulgation is not a date") {
  const Statute statute = parse_statute(head + "第一条 本条例自公布之日起施行。");
  CHECK_FALSE(statute.effective);
  CHECK(statute.effective_at_once);
}

TEST_CASE("front matter is skipped but for the issuer") {
  const Statute statute = parse_statute(
      "---\ntitle: \"别的标题\"\nissuing_authority: \"全国人民代表大会\"\n---\n\n# 样例法\n\n"
      "2026-03-12 公布\n\n## 第一编　总则\n第一条 甲。\n");
  CHECK(statute.title == "样例法");
  CHECK(statute.issuer == "全国人民代表大会");
  REQUIRE(statute.history.size() == 1);
  CHECK(base::to_iso(statute.history[0].date) == "2026-03-12");
  CHECK(shape_of(statute) == "1=0");
}

TEST_CASE("the note may hold several events in a line, and impossible days") {
  const Statute statute = parse_statute(
      "# 甲\n\n2016年12月8日甲院会议通过、2016年12月9日乙院会议通过 2016年13月1日无\n\n"
      "<!-- INFO END -->\n");
  REQUIRE(statute.history.size() == 2);
  CHECK(statute.history[0].event == "甲院会议通过、");
}

TEST_CASE("spans of articles give their words back") {
  const std::string text = head + "第一条 甲。\n\n乙。\n\n## 第二章\n\n第二条 丙。";
  const Statute statute = parse_statute(text);
  REQUIRE(statute.articles.size() == 2);
  CHECK(base::slice(text, statute.articles[0].span) == "第一条 甲。\n\n乙。\n\n");
  CHECK(base::slice(text, statute.articles[1].span) == "第二条 丙。");
}

TEST_CASE("anything at all can be read") {
  for (const std::string text :
       {"", "#", "---\n", "第", "第条", "（", "<!-- INFO END -->", "# \n#"}) {
    CHECK(parse_statute(text).articles.empty());
  }
  const std::string long_line(1 << 20, '#');
  CHECK(parse_statute(long_line).title.empty());
}

}  // namespace
}  // namespace fashen::corpus
