// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/related_report.h"

#include <catch2/catch.hpp>

namespace fashen::report {
namespace {

RelatedReport sample() {
  RelatedReport report;
  report.path = "文件夹/草案.docx";
  report.as_of = *base::parse_date("2026-01-05");
  report.basis = {"灯具法"};
  RelatedRow row;
  row.title = "灯具法";
  row.version = "2022-03-01";
  row.provision = "第二条";
  row.rank_label = "法律";
  row.reason_label = "制定依据";
  row.copied = 0.625;
  const std::string same = "经营者", ours = "可以", theirs = "应当";
  const std::size_t first = same.size(), last = same.size() + ours.size();
  row.draft = {same + ours, {{{0, first}, "same"}, {{first, last}, "changed"}}};
  row.upper = {same + theirs, {{{0, first}, "same"}, {{first, last}, "changed"}}};
  row.departures = {{"weakened", "要求放松", ours, theirs}};
  RelatedArticle article{"第三条", {}, row.draft.text, 0.625, {row}};
  report.articles = {article, {"第四条", {}, "公园开放。", 0, {}}};
  report.characters = 8;
  report.copied = 5;
  return report;
}

TEST_CASE("a draft beside the law above it is told in one line") {
  const RelatedReport report = sample();
  CHECK(headline(report) == "草案.docx");
  CHECK(tally(report) == "2 条，1 条有对应的上位法规定；与上位法不同 1 处；重复率 63%");
  CHECK(cited(report.articles[0].provisions[0]) == "《灯具法》（2022-03-01）第二条");
  CHECK(statement(report.articles[0].provisions[0].departures[0]) ==
        "要求放松：上位法“应当”，本文件“可以”");
}

TEST_CASE("the table for Word marks the words that differ, in both columns") {
  const RelatedDocument made = related_document(sample());
  std::vector<std::string> marked;
  for (const MarkedText::Mark& mark : made.marks) {
    marked.emplace_back(base::slice(made.document.text, mark.span));
  }
  CHECK(marked == std::vector<std::string>{"可以", "应当"});
  CHECK(made.document.text.find("重复率 63%") != std::string::npos);
  CHECK(made.document.text.find("第四条。") != std::string::npos);
  CHECK(made.document.title == "上位法比对表");
}

TEST_CASE("a draft without articles, without words and without gaps has a table of its own") {
  RelatedReport nothing;
  nothing.path = "空.txt";
  CHECK(tally(nothing) == "0 条，0 条有对应的上位法规定；与上位法不同 0 处");
  const RelatedDocument made = related_document(nothing);
  CHECK(made.marks.empty());
  CHECK(made.document.blocks.front().centered);
}

TEST_CASE("shares are whole per cent, rounded, and never more than all") {
  CHECK(percent(0) == "0%");
  CHECK(percent(0.004) == "0%");
  CHECK(percent(0.005) == "1%");
  CHECK(percent(0.345) == "35%");
  CHECK(percent(0.994) == "99%");
  CHECK(percent(1) == "100%");
}

TEST_CASE("a row says what is the same, and departures in their order") {
  RelatedReport report = sample();
  report.articles[0].provisions[0].departures.push_back({"term", "期限不同", "六十日", "三十日"});
  report.articles[0].provisions.push_back(report.articles[0].provisions[0]);
  CHECK(tally(report) == "2 条，1 条有对应的上位法规定；与上位法不同 4 处；重复率 63%");
  const std::string text = related_document(report).document.text;
  const std::size_t weak = text.find("要求放松"), term = text.find("期限不同");
  CHECK(weak != std::string::npos);
  CHECK(term != std::string::npos);
  CHECK(weak < term);
  report.incomplete.push_back({"《乙法》", "逐条比对", "没有导入"});
  CHECK(related_document(report).document.text.find("没有导入") != std::string::npos);
}

TEST_CASE("marks of the table lie within its words, in order, and do not overlap") {
  RelatedReport report = sample();
  for (int i = 0; i < 5; ++i) report.articles.push_back(report.articles[0]);
  const RelatedDocument made = related_document(report);
  REQUIRE(made.marks.size() == 12);
  std::size_t at = 0;
  for (const MarkedText::Mark& mark : made.marks) {
    CHECK(mark.span.begin >= at);
    CHECK(mark.kind == "changed");
    at = mark.span.end;
  }
  CHECK(at <= made.document.text.size());
}

}  // namespace
}  // namespace fashen::report
