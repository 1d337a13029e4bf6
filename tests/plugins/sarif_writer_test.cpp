// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidjson/document.h>

#include <catch2/catch.hpp>

#include "plugins/written.h"
#include "support/literal_document.h"
#include "support/literal_report.h"

namespace fashen::testing {
namespace {

rapidjson::Document parsed(const report::Report& report) {
  rapidjson::Document json;
  const std::string text = written("sarif", report);
  json.Parse(text.c_str(), text.size());
  INFO(text);
  REQUIRE_FALSE(json.HasParseError());
  return json;
}

std::string uri_of(const std::string& path) {
  const document::Document document = literal_document("甲方收费。", path);
  report::Report report = literal_report(document);
  report.findings = {finding_on(document, "收费", "a/b")};
  const auto log = parsed(report);
  return log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
      .GetString();
}

}  // namespace

TEST_CASE("a path is a URI reference, relative ones stay so") {
  CHECK(uri_of("a/b.docx") == "a/b.docx");
  CHECK(uri_of("/home/a.docx") == "file:///home/a.docx");
  CHECK(uri_of("a b%?#.docx") == "a%20b%25%3F%23.docx");
  CHECK(uri_of("C:\\x") == "C%3A%5Cx");
  CHECK(uri_of("合同") == "%E5%90%88%E5%90%8C");
}

TEST_CASE("a finding keeps its rule, level, place, words, fingerprint and basis") {
  const document::Document document = literal_document("前言\n𠀀甲方收取\n管理费。");
  report::Report report = literal_report(document);
  report.findings = {finding_on(document, "收取\n管理费", "a/b", finding::Severity::error)};
  report.findings[0].unit = "第二条";
  report.findings[0].basis = {{"甲法", "2020-05-28", "第一条", "", "in_force", ""}};
  const auto log = parsed(report);
  const auto& result = log["runs"][0]["results"][0];
  CHECK(std::string(result["ruleId"].GetString()) == "a/b");
  CHECK(std::string(result["level"].GetString()) == "error");
  CHECK(std::string(result["message"]["text"].GetString()) ==
        "此处“收取\n管理费”有疑问。\n请核对。");
  CHECK(std::string(result["partialFingerprints"]["fashen/v1"].GetString()) == "00112233445566ff");
  CHECK(std::string(result["properties"]["basis"][0].GetString()) ==
        "《甲法》（2020-05-28）第一条");
  const auto& location = result["locations"][0];
  const auto& region = location["physicalLocation"]["region"];
  CHECK(region["startLine"].GetInt() == 2);
  CHECK(region["startColumn"].GetInt() == 4);  // Code points: one for 𠀀
  CHECK(region["endLine"].GetInt() == 3);
  CHECK(region["endColumn"].GetInt() == 4);
  CHECK(std::string(region["snippet"]["text"].GetString()) == "收取\n管理费");
  CHECK(std::string(location["logicalLocations"][0]["fullyQualifiedName"].GetString()) == "第二条");
}

TEST_CASE("each level has its name, each rule stands once, in the order of its first finding") {
  const document::Document document = literal_document("收费、罚款、押金、定金");
  report::Report report = literal_report(document);
  using finding::Severity;
  report.findings = {finding_on(document, "收费", "b/x", Severity::note),
                     finding_on(document, "罚款", "a/x", Severity::warning),
                     finding_on(document, "押金", "b/x", Severity::error),
                     finding_on(document, "定金", "a/x", Severity::warning)};
  const auto log = parsed(report);
  const auto& run = log["runs"][0];
  std::string told;
  for (const auto& result : run["results"].GetArray()) {
    told += std::string(result["level"].GetString()) +
            std::to_string(result["ruleIndex"].GetUint()) + " ";
  }
  CHECK(told == "note0 warning1 error0 warning1 ");
  const auto& rules = run["tool"]["driver"]["rules"];
  REQUIRE(rules.Size() == 2);
  CHECK(std::string(rules[0]["id"].GetString()) == "b/x");
  CHECK(std::string(rules[1]["shortDescription"]["text"].GetString()) == "规则 a/x");
}

TEST_CASE("a run with a gap has not succeeded, and says where") {
  const document::Document document = literal_document("甲方");
  report::Report report = literal_report(document);
  CHECK(parsed(report)["runs"][0]["invocations"][0]["executionSuccessful"].GetBool());
  report.incomplete = {{"第五页", "图片", "没有文字层"}};
  const auto log = parsed(report);
  const auto& invocation = log["runs"][0]["invocations"][0];
  CHECK_FALSE(invocation["executionSuccessful"].GetBool());
  const auto& notes = invocation["toolExecutionNotifications"];
  REQUIRE(notes.Size() == 1);
  CHECK(std::string(notes[0]["message"]["text"].GetString()) == "第五页：图片（没有文字层）");
  CHECK(log["runs"][0]["results"].Empty());
}

TEST_CASE("whatever a finding holds, the log is JSON, and the same each time") {
  const std::string attack = "\"}]}\\\n\x01\x1b</script>\u2028𠀀";
  const document::Document document = literal_document("甲方" + attack + "收费", attack);
  report::Report report = literal_report(document);
  report.findings = {finding_on(document, "收费", attack)};
  finding::Finding& finding = report.findings[0];
  finding.title = finding.message = finding.suggestion = finding.unit = finding.fingerprint =
      attack;
  report.incomplete = {{attack, attack, attack}};
  const auto log = parsed(report);
  CHECK(std::string(log["runs"][0]["results"][0]["ruleId"].GetString()) == attack);
  CHECK(written("sarif", report) == written("sarif", report));
}

}  // namespace fashen::testing
