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

std::size_t occurrences(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t i = text.find(part); i != std::string::npos; i = text.find(part, i + 1)) ++count;
  return count;
}

bool contains(const std::string& text, const std::string& part) {
  return occurrences(text, part) > 0;
}

/// The text between the marks of a page, tags and numbers taken away.
std::string marked(const std::string& page) {
  std::string out;
  for (std::size_t at = page.find("<mark "); at != std::string::npos;
       at = page.find("<mark ", at + 1)) {
    std::size_t begin = page.find('>', at) + 1;
    out += page.substr(begin, page.find("</mark>", begin) - begin) + ";";
  }
  return out;
}

}  // namespace

TEST_CASE("the words of findings are marked, overlapping ones in pieces") {
  document::Document document = literal_document("甲方应当收取管理费五百元。");
  report::Report report = literal_report(document);
  report.findings = {finding_on(document, "应当收取管理费", "a/b"),
                     finding_on(document, "管理费五百元", "a/c", finding::Severity::error)};
  std::string page = written("html", report);
  CHECK(marked(page) == "应当收取;管理费;五百元;");
  CHECK(contains(page, "data-first=\"0\" data-last=\"1\""));
  CHECK(contains(page, "data-first=\"1\" data-last=\"2\""));
}

TEST_CASE("no byte of a draft, a name or a message acts as markup") {
  const std::string attack = "<script>alert(1)</script>\" onload='x' </mark></style>&amp;";
  document::Document document = literal_document("甲方" + attack + "收费。", attack + ".txt");
  report::Report report = literal_report(document);
  report.facts = {{"title", "标题", attack}, {"party", attack, attack}};
  report.kind_reasons = {attack};
  report.findings = {finding_on(document, "收费", "a/b")};
  finding::Finding& finding = report.findings[0];
  finding.title = finding.message = finding.suggestion = finding.unit = attack;
  finding.basis = {{}};
  finding.basis[0].title = finding.basis[0].gist = finding.basis[0].verdict = attack;
  finding.related = {{finding.span, attack}};
  finding.fix = finding::Fix{finding.span, attack};
  report.incomplete = {{attack, attack, attack}};
  report.citations = {{finding.span, attack, attack, attack, "in_force", attack, attack}};
  report.outline = {{finding.span, 1, "article", attack, attack}};
  std::string page = written("html", report);
  CHECK(occurrences(page, "<script") == 1);  // its own
  CHECK_FALSE(contains(page, "alert(1)</script>"));
  CHECK_FALSE(contains(page, "onload='"));
  CHECK(occurrences(page, "<mark ") == occurrences(page, "</mark>"));
}

TEST_CASE("a page asks for nothing from elsewhere, and says so to the browser") {
  document::Document document = literal_document("甲方收费。");
  std::string page = written("html", literal_report(document));
  CHECK(contains(page, "Content-Security-Policy"));
  CHECK(contains(page, "default-src 'none'"));
  CHECK(contains(page, "sha256-"));
  for (const char* part : {"http://", "https://", "src=", "@import", "url("}) {
    CAPTURE(part);
    CHECK_FALSE(contains(page, part));
  }
}

TEST_CASE("what could not be checked is open at the head of the page") {
  document::Document document = literal_document("甲方收费。");
  report::Report report = literal_report(document);
  CHECK(contains(written("html", report), "没有未能检查的内容。"));
  report.incomplete = {{"第五页", "图片", "没有文字层"}};
  std::string page = written("html", report);
  CHECK(contains(page, "id=\"coverage\" open"));
  CHECK(contains(page, "第五页：图片（没有文字层）"));
}

TEST_CASE("a page is the same each time, and its tags are balanced") {
  document::Document document = literal_document("第一条 甲方收费。\n\n第二条 乙方收取管理费。");
  report::Report report = literal_report(document);
  report.findings = {finding_on(document, "收费", "a/b"), finding_on(document, "管理费", "a/c")};
  std::string page = written("html", report);
  CHECK(page == written("html", report));
  for (const char* tag : {"article", "li", "details", "section", "dl", "table", "mark"}) {
    CAPTURE(tag);
    CHECK(occurrences(page, std::string("<") + tag + ">") +
              occurrences(page, std::string("<") + tag + " ") ==
          occurrences(page, std::string("</") + tag + ">"));
  }
}

}  // namespace fashen
