// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding/finding.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"
#include "support/literal_report.h"

namespace fashen::finding {
namespace {

using testing::finding_on;
using testing::literal_document;

std::string fingerprint(const std::string& text, const std::string& words,
                        const std::string& rule = "a/b") {
  document::Document document = literal_document(text);
  std::vector<Finding> findings = {finding_on(document, words, rule)};
  assign_fingerprints(findings, document);
  return findings.front().fingerprint;
}

}  // namespace

TEST_CASE("findings have one order: place, then rule, then message") {
  auto make = [](std::size_t begin, const char* rule, const char* message) {
    Finding finding;
    finding.span = {begin, begin + 1};
    finding.rule = rule;
    finding.message = message;
    return finding;
  };
  std::vector<Finding> findings = {make(5, "a", "x"), make(1, "b", "y"), make(1, "b", "x"),
                                   make(1, "a", "z")};
  sort(findings);
  CHECK(findings[0].rule == "a");
  CHECK(findings[1].message == "x");
  CHECK(findings[2].message == "y");
  CHECK(findings[3].span.begin == 5);
}

TEST_CASE("a fingerprint survives what happens elsewhere, and a new number in front") {
  std::string original = fingerprint("第一条 县局可以收取押金。", "收取押金");
  CHECK(original.size() == 16);
  CHECK(fingerprint("前言。\n第二条 县局可以收取押金。\n附则。", "收取押金") == original);
  CHECK(fingerprint("（三）县局可以收取押金。", "收取押金") == original);
  CHECK(fingerprint("第一条 县局可以收取押金。另有规定的除外。", "收取押金") == original);
}

TEST_CASE("a fingerprint changes with the rule, the words and their sentence") {
  std::string original = fingerprint("第一条 县局可以收取押金。", "收取押金");
  CHECK(fingerprint("第一条 县局可以收取押金。", "收取押金", "a/c") != original);
  CHECK(fingerprint("第一条 县局可以收取押金。", "押金") != original);
  CHECK(fingerprint("第一条 乡镇可以收取押金。", "收取押金") != original);
}

TEST_CASE("equal findings in equal sentences are told apart by their order") {
  document::Document document = literal_document("可以收取押金。\n可以收取押金。");
  std::vector<Finding> findings = {finding_on(document, "押金", "a/b"),
                                   finding_on(document, "押金", "a/b")};
  std::size_t second = document.text.rfind("押金");
  findings[1].span = {second, second + 6};
  assign_fingerprints(findings, document);
  CHECK(findings[0].fingerprint != findings[1].fingerprint);
}

TEST_CASE("a basis is written as people cite") {
  Basis basis{"中华人民共和国行政处罚法", "2021-01-22", "第十六条", "", "in_force", ""};
  CHECK(basis.label() == "《中华人民共和国行政处罚法》（2021-01-22）第十六条");
  basis.version = "";
  basis.provision = "";
  CHECK(basis.label() == "《中华人民共和国行政处罚法》");
}

TEST_CASE("names of levels go out and come back") {
  for (auto severity : {Severity::note, Severity::warning, Severity::error}) {
    CHECK(parse_severity(name(severity)) == severity);
    CHECK_FALSE(std::string(display_name(severity)).empty());
  }
  for (auto confidence : {Confidence::hint, Confidence::likely, Confidence::certain}) {
    CHECK(parse_confidence(name(confidence)) == confidence);
  }
  CHECK_FALSE(parse_severity("fatal"));
  CHECK_FALSE(parse_confidence(""));
}

}  // namespace fashen::finding
