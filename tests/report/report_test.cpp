// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <catch2/catch.hpp>

#include "report/json.h"
#include "report/summary.h"
#include "support/literal_document.h"
#include "support/literal_report.h"

namespace fashen::report {
namespace {

using testing::finding_on;
using testing::literal_document;
using testing::literal_report;

bool holds(const std::vector<std::string>& lines, const std::string& words) {
  for (const std::string& line : lines) {
    if (line.find(words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("findings are counted by severity and told in one line") {
  document::Document document = literal_document("甲方付款。乙方交货。");
  Report report = literal_report(document);
  report.findings = {finding_on(document, "付款", "a/b", finding::Severity::error),
                     finding_on(document, "交货", "a/c", finding::Severity::note)};
  CHECK(count(report, finding::Severity::error) == 1);
  CHECK(count(report, finding::Severity::warning) == 0);
  CHECK(tally(report) == "错误 1 处，警告 0 处，提示 1 处");
}

TEST_CASE("what was not checked is sorted and said once") {
  std::vector<finding::Incomplete> entries = {{"b", "x", ""}, {"a", "x", ""}, {"b", "x", ""}};
  order(entries);
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].where == "a");
  CHECK(statement({"a.docx", "公式", "没有读取"}) == "a.docx：公式（没有读取）");
  CHECK(statement({"", "", "没有读取"}) == "没有读取");
}

TEST_CASE("the coverage says up to when the law is known, and what lies beyond") {
  document::Document document = literal_document("甲方付款。");
  Report report = literal_report(document);
  report.coverage.law_known_until = "2026-09-30";
  report.as_of = *base::parse_date("2026-09-30");
  CHECK(holds(coverage_lines(report), "法规目录资料截至 2026-09-30"));
  CHECK_FALSE(holds(coverage_lines(report), "未能核对"));
  report.as_of = *base::parse_date("2026-10-01");
  CHECK(holds(coverage_lines(report), "其后至审查时点的立改废未能核对"));
}

TEST_CASE("an excerpt is one line, cut at a character") {
  document::Document document = literal_document("甲方应当\n按期付款。");
  Report report = literal_report(document);
  CHECK(excerpt(report, {0, document.text.size()}, 3) == "甲方应…");
  CHECK(excerpt(report, {0, document.text.size()}, 99) == "甲方应当 按期付款。");
}

TEST_CASE("the headline is the title, else the file's name") {
  document::Document document = literal_document("甲方付款。", "drafts/合同.docx");
  Report report = literal_report(document);
  report.facts = {{"title", "标题", "买卖合同"}};
  CHECK(headline(report) == "买卖合同");
  CHECK(*fact(report, "title") == "买卖合同");
  report.facts.clear();
  CHECK(headline(report) == "合同.docx");
  CHECK(fact(report, "title") == nullptr);
}

TEST_CASE("JSON keeps the order of keys and escapes what it must") {
  Json json;
  json.begin_object().field("b", "甲\"\n\x01").field("a", 3).field("c", true);
  json.key("d").begin_array().value(std::int64_t{-1}).null().value(std::string_view()).end_array();
  json.end_object();
  std::string text = json.str();
  CHECK(text.find("\"b\": \"甲\\\"\\n\\u0001\"") != std::string::npos);
  CHECK(text.find("\"b\"") < text.find("\"a\""));
  CHECK(text.find("null") != std::string::npos);
  CHECK(text.back() == '\n');
}

}  // namespace fashen::report
