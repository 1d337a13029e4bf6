// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"
#include "support/literal_report.h"

namespace fashen::report {
namespace {

using testing::literal_document;
using testing::literal_report;

std::string all(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line + "\n";
  return out;
}

}  // namespace

TEST_CASE("the coverage tells silence from soundness, in this order") {
  const document::Document document = literal_document("甲方付款。\n乙方交货。");
  Report report = literal_report(document);
  report.coverage.citations = 5;
  report.coverage.citations_resolved = 3;
  CHECK(all(coverage_lines(report)) ==
        "文种按“行政规范性文件”审查；时点 2026-11-23（今天）\n"
        "正文 12 字，运行规则 30 条，另有 12 条不适用于本文种\n"
        "识别引用 5 处，其中 3 处查明效力，2 处未能查明\n"
        "法规目录资料截至 2026-10-31，其后至审查时点的立改废未能核对\n");
  report.as_of_reason.clear();
  report.coverage.law_known_until.clear();
  CHECK(all(coverage_lines(report)).find("时点 2026-11-23\n") != std::string::npos);
  CHECK(all(coverage_lines(report)).find("法规目录") == std::string::npos);
}

TEST_CASE("tracked changes and suppressed findings are part of the account") {
  document::Document document = literal_document("甲方付款。");
  document.revisions.resize(2);
  Report report = literal_report(document);
  report.suppressed.resize(3);
  report.suppressed[2].scope = finding::SuppressionScope::baseline;
  const std::string text = all(coverage_lines(report));
  CHECK(text.find("文件含修订 2 处，按全部接受后的文字审查\n") != std::string::npos);
  CHECK(text.find("另有 3 处意见没有列出: 单条意见 2 处、基线中已有 1 处\n") != std::string::npos);
}

TEST_CASE("facts of a contract stand together by what they are about") {
  const document::Document document = literal_document("合同");
  Report report = literal_report(document);
  report.facts = {{"title", "标题", "买卖合同"},        {"price.total", "合同总价", "100,000元"},
                  {"price.unit", "单价", "10元"},       {"tax.rate", "税率", "6%"},
                  {"date.signing", "签订日期", "昨日"}, {"term.end", "终止", "明日"}};
  CHECK(all(sheet_lines(report)) ==
        "价款：合同总价 100,000元；单价 10元\n税：税率 6%\n期限：签订日期 昨日；终止 明日\n");
  CHECK(fact_group(report.facts[0]).empty());
  CHECK(fact_group({"nothing.known", "", ""}).empty());
  report.facts.resize(1);
  CHECK(sheet_lines(report).empty());
}

TEST_CASE("a long value on the sheet is cut at a character, a short one is not") {
  const document::Document document = literal_document("合同");
  Report report = literal_report(document);
  std::string value;
  for (int i = 0; i < 48; ++i) value += "甲";
  report.facts = {{"subject.name", "标的", value}};
  CHECK(all(sheet_lines(report)) == "标的：标的 " + value + "\n");
  report.facts[0].value += "乙";
  CHECK(all(sheet_lines(report)) == "标的：标的 " + value + "…\n");
}

TEST_CASE("inside a report the place of a gap is told without the file's own path") {
  const document::Document document = literal_document("甲方付款。", "合同/a.docx");
  const Report report = literal_report(document);
  auto [where, told] = GENERATE(table<std::string, std::string>({
      {"合同/a.docx", "图片（没有文字层）"},
      {"合同/a.docx#word/media/1.png", "word/media/1.png：图片（没有文字层）"},
      {"合同/a.docx: 第 3 页", "第 3 页：图片（没有文字层）"},
      {"合同/a.docx:7", "7：图片（没有文字层）"},
      {"合同/a.docx2", "合同/a.docx2：图片（没有文字层）"},
      {"《甲法》", "《甲法》：图片（没有文字层）"},
      {"合同/a.docx:", "图片（没有文字层）"},
      {"", "图片（没有文字层）"},
  }));
  CAPTURE(where);
  CHECK(statement(report, {where, "图片", "没有文字层"}) == told);
}

TEST_CASE("an excerpt is trimmed, on one line, and never cuts a character") {
  const document::Document document = literal_document(" 甲\t乙\n丙丁 ");
  const Report report = literal_report(document);
  const base::Span whole{0, document.text.size()};
  CHECK(excerpt(report, whole, 99) == "甲 乙 丙丁");
  CHECK(excerpt(report, whole, 6) == "甲 乙 丙丁");
  CHECK(excerpt(report, whole, 5) == "甲 乙 丙…");
  CHECK(excerpt(report, whole, 0) == "…");
  CHECK(excerpt(report, {0, 0}, 5).empty());
}

}  // namespace fashen::report
