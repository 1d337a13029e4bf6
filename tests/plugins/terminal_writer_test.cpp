// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "plugins/written.h"
#include "support/literal_document.h"
#include "support/literal_report.h"

namespace fashen {
namespace {

using testing::finding_on;
using testing::literal_document;
using testing::literal_report;
using testing::written;

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// The line of `text` that follows the first one with `part`.
std::string line_after(const std::string& text, const std::string& part) {
  std::size_t at = text.find('\n', text.find(part));
  return at == std::string::npos ? "" : text.substr(at + 1, text.find('\n', at + 1) - at - 1);
}

}  // namespace

TEST_CASE("carets stand under the words, in columns of the screen") {
  document::Document document = literal_document("ABC甲方收取管理费。");
  report::Report report = literal_report(document);
  report.findings = {finding_on(document, "收取管理费", "a/b")};
  std::string out = written("text", report);
  // Three narrow letters and two wide characters stand before five wide ones.
  CHECK(line_after(out, "1 | ABC") == "    | " + std::string(7, ' ') + std::string(10, '^'));
  CHECK(contains(out, "literal.txt:1:6: 警告: 规则 a/b [a/b]"));
}

TEST_CASE("a long line is cut around the words") {
  std::string filler;
  for (int i = 0; i < 200; ++i) filler += "文";
  document::Document document = literal_document(filler + "收费" + filler);
  report::Report report = literal_report(document);
  report.findings = {finding_on(document, "收费", "a/b")};
  std::string out = written("text", report);
  CHECK(contains(out, "1:201: "));
  CHECK(contains(out, "…"));
  std::string line = out.substr(out.find("1 | "));
  line.resize(line.find('\n'));
  CHECK(line.size() < 400);
  CHECK(contains(line, "收费"));
}

TEST_CASE("the elements of a contract stand under the head, before the findings") {
  document::Document document = literal_document("甲方收取管理费。");
  report::Report report = literal_report(document);
  report.facts.push_back({"price.total", "合同总价", "100,000元"});
  report.facts.push_back({"term.length", "期限", "一年\x1b[31m"});
  report.findings = {finding_on(document, "管理费", "a/b")};
  const std::string out = written("text", report);
  CHECK(contains(out, "\n  价款：合同总价 100,000元\n  期限：一年"));
  CHECK(out.find("价款：") < out.find("警告: "));
  CHECK_FALSE(contains(out, "\x1b[31m"));
}

TEST_CASE("colour is only used when asked for") {
  document::Document document = literal_document("甲方收取管理费。");
  report::Report report = literal_report(document);
  report.findings = {finding_on(document, "管理费", "a/b", finding::Severity::error)};
  CHECK_FALSE(contains(written("text", report), "\033["));
  report::WriteOptions options;
  options.color = true;
  CHECK(contains(written("text", report, options), "\033[1;31m错误\033[0m"));
}

TEST_CASE("controls in a draft cannot act on the terminal") {
  document::Document document = literal_document("甲方\033[2J\033]0;x\007收取管理费\u202E。");
  report::Report report = literal_report(document);
  report.findings = {finding_on(document, "收取管理费", "a/b")};
  report.findings[0].message = "见\033[31m此\r处";
  for (const char* format : {"text", "line"}) {
    std::string out = written(format, report);
    CAPTURE(format);
    CHECK_FALSE(contains(out, "\033"));
    CHECK_FALSE(contains(out, "\007"));
    CHECK_FALSE(contains(out, "\r"));
  }
}

TEST_CASE("the end says what was found, checked and not checked") {
  document::Document document = literal_document("甲方收取管理费。");
  report::Report report = literal_report(document);
  std::string clean = written("text", report);
  CHECK(contains(clean, "小结  错误 0 处，警告 0 处，提示 0 处"));
  CHECK(contains(clean, "没能检查什么\n  · 无\n"));
  report.incomplete = {{"第五页", "图片", "没有文字层"}};
  CHECK(contains(written("text", report), "  ! 第五页：图片（没有文字层）\n"));
}

TEST_CASE("the line format has one line a finding and one a gap") {
  document::Document document = literal_document("甲方收费。\n乙方收取管理费。");
  report::Report report = literal_report(document);
  report.findings = {finding_on(document, "收费", "a/b", finding::Severity::error),
                     finding_on(document, "管理费", "a/c", finding::Severity::note)};
  report.findings[0].message = "两行\n说明";
  report.incomplete = {{"第五页", "图片", "没有文字层"}};
  std::string out = written("line", report);
  CHECK(std::count(out.begin(), out.end(), '\n') == 3);
  CHECK(contains(out, "literal.txt:1:3: error: "));
  CHECK(contains(out, "literal.txt:2:5: note: "));
  CHECK(contains(out, "[a/c]"));
}

}  // namespace fashen
