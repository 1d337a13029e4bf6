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
