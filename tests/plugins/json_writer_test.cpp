// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidjson/document.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <catch2/catch.hpp>
#include <sstream>

#include "base/file_system.h"
#include "plugins/written.h"
#include "report/comparison.h"
#include "report/dossier_writer.h"
#include "support/literal_document.h"
#include "support/literal_report.h"
#include "support/places.h"

// The JSON reports against their published schemas, tests/report/*.schema.json.
namespace fashen {
namespace {

using testing::finding_on;
using testing::literal_document;
using testing::literal_report;
using testing::written;

/// Why `json` breaks the schema, as "keyword at pointer"; empty if it keeps it.
std::string breach(const std::string& json, const std::string& of = "report") {
  auto text = base::RealFileSystem().read(
      testing::source_dir() + "/tests/report/" + of + ".schema.json", 1 << 20);
  REQUIRE(text);
  rapidjson::Document form, document;
  REQUIRE_FALSE(form.Parse(text->c_str()).HasParseError());
  if (document.Parse(json.c_str()).HasParseError()) return "not JSON";
  rapidjson::SchemaDocument schema(form);
  rapidjson::SchemaValidator validator(schema);
  if (document.Accept(validator)) return {};
  rapidjson::StringBuffer pointer;
  validator.GetInvalidDocumentPointer().StringifyUriFragment(pointer);
  return std::string(validator.GetInvalidSchemaKeyword()) + " at " + pointer.GetString();
}

report::Report full_report(const document::Document& document) {
  report::Report report = literal_report(document);
  finding::Finding finding = finding_on(document, "收取管理费", "normative/sets-fee");
  finding.basis = {{}};
  finding.basis[0].title = "优化营商环境条例";
  finding.basis[0].provision = "第二十五条";
  finding.related = {{finding.span, "同一处"}};
  finding.fix = finding::Fix{finding.span, "依法收费"};
  report.findings = {finding, finding_on(document, "甲\"方", "a/b", finding::Severity::error)};
  report.suppressed = {{finding, finding::SuppressionScope::rule, "本所惯例"}};
  report.incomplete = {{"正文第五页", "图片", "没有文字层"}};
  report.citations = {{finding.span, "《某法》", "某法", "第一条", "in_force", "现行有效", ""}};
  report.outline = {{finding.span, 1, "article", "第一条", ""}};
  return report;
}

report::DossierReport full_dossier() {
  finding::Basis basis;
  basis.title = "重大行政决策程序暂行条例";
  basis.version = "2019-04-20";
  basis.provision = "第十五条第一款";
  basis.status = "in_force";
  report::DossierReport report;
  report.path = "停车设施规划";
  report.checklist = "decision";
  report.checklist_title = "重大行政决策程序";
  report.matter = "停车设施\"规划\"";
  report.as_of = *base::parse_date("2026-11-23");
  report.papers = {{"公告.docx", "征求意见公告", "标题", "2026年9月1日", "青石县住建局", ""},
                   {"扫描.pdf", "", "", "", "", "没有文字层"}};
  report.steps = {{"participation",
                   "公众参与",
                   "defective",
                   "不合要求",
                   "",
                   {"公告.docx"},
                   {"2026年9月1日"},
                   "10日",
                   {"期限不足"},
                   {basis}},
                  {"risk", "风险评估", "missing", "缺", "可能有风险", {}, {}, "", {}, {}}};
  report::DefectRow defect;
  defect.rule = "decision/comment-period";
  defect.title = "公开征求意见期限不足";
  defect.message = "公开征求意见10日，少于30日。";
  defect.places = {{"公告.docx", "9月1日至9月10日"}, {"公告.docx", ""}};
  defect.basis = {basis};
  report.defects = {defect};
  report.incomplete = {{"扫描.pdf", "文件", "没有文字层"}};
  report.law_known_until = "2026-09-30";
  return report;
}

std::string json_of(const report::DossierReport& report) {
  const auto* writer = testing::writer_of<report::DossierWriter>("json");
  REQUIRE(writer != nullptr);
  std::ostringstream out;
  REQUIRE(writer->write_dossier(report, {}, out));
  return out.str();
}

}  // namespace

TEST_CASE("a JSON report of a dossier keeps its schema") {
  CHECK(breach(json_of(full_dossier()), "dossier").empty());
  report::DossierReport bare;
  bare.path = "空";
  bare.checklist = "decision";
  bare.as_of = *base::parse_date("2026-11-23");
  CHECK(breach(json_of(bare), "dossier").empty());
}

TEST_CASE("the schema of dossiers refuses what is not of its form") {
  const std::string whole = json_of(full_dossier());
  struct Change {
    const char* from;
    const char* to;
    const char* breach;
  };
  for (const Change& one :
       {Change{"\"defective\"", "\"bad\"", "enum at #/steps/0/state"},
        Change{"\"warning\"", "\"fatal\"", "enum at #/findings/0/severity"},
        Change{"\"as_of\": \"2026-11-23\"", "\"as_of\": \"today\"", "pattern at #/as_of"},
        Change{"\"matter\"", "\"subject\"", "additionalProperties at #/subject"},
        Change{"\"quote\": \"\"", "\"quote\": 3", "type at #/findings/0/places/1/quote"},
        Change{"\"decision/comment-period\"", "\"comment period\"", "pattern at #/findings/0/rule"},
        Change{"\"schema\": 1", "\"schema\": 2", "enum at #/schema"}}) {
    CAPTURE(one.from);
    std::string changed = whole;
    const std::size_t at = changed.find(one.from);
    REQUIRE(at != std::string::npos);
    changed.replace(at, std::string(one.from).size(), one.to);
    const std::string found = breach(changed, "dossier");
    CHECK(found == one.breach);
  }
}

TEST_CASE("a JSON report keeps its schema") {
  document::Document document = literal_document("第一条 甲\"方收取管理费。");
  CHECK(breach(written("json", full_report(document))).empty());
  CHECK(breach(written("json", literal_report(document))).empty());
}

TEST_CASE("a JSON comparison keeps the schema") {
  const document::Document before = literal_document("第一条 收取服务费。");
  const document::Document after = literal_document("第一条 甲\"方收取管理费。");
  const report::Report report = full_report(after);
  report::Comparison comparison;
  comparison.before = &before;
  comparison.clauses = {{"changed",
                         "第一条",
                         {0, before.text.size()},
                         {0, after.text.size()},
                         {{text::EditKind::changed, {0, 9}, {0, 9}}}}};
  comparison.facts = {{"price.total", "合同总价", "", "", "100元"}};
  comparison.fresh = comparison.open = comparison.gone = report.findings;
  const auto* writer = testing::writer_of<report::ComparisonWriter>("json");
  REQUIRE(writer != nullptr);
  std::ostringstream out;
  REQUIRE(writer->write_comparison(report, comparison, {}, out));
  CHECK(breach(out.str()).empty());
}

TEST_CASE("the schema refuses what no report may be") {
  document::Document document = literal_document("第一条 甲\"方收取管理费。");
  std::string json = written("json", full_report(document));
  auto without = [&](const std::string& part, const std::string& instead) {
    std::string changed = json;
    auto at = changed.find(part);
    REQUIRE(at != std::string::npos);
    return breach(changed.replace(at, part.size(), instead));
  };
  CHECK(without("\"schema\": 1", "\"schema\": 2") == "enum at #/schema");
  CHECK(without("\"severity\": \"warning\"", "\"severity\": \"fatal\"") ==
        "enum at #/findings/0/severity");
  CHECK(without("\"rule\": \"normative/sets-fee\"", "\"rule\": \"sets fee\"") ==
        "pattern at #/findings/0/rule");
  CHECK(without("\"summary\"", "\"sumary\"") == "additionalProperties at #/sumary");
}

TEST_CASE("a JSON report quotes the words of its document and is the same each time") {
  document::Document document = literal_document("第一条 甲\"方收取管理费。");
  std::string json = written("json", full_report(document));
  CHECK(json == written("json", full_report(document)));
  rapidjson::Document read;
  read.Parse(json.c_str());
  const auto& finding = read["findings"][0];
  CHECK(std::string(finding["text"].GetString()) == "收取管理费");
  const auto& place = finding["place"];
  CHECK(document.text.substr(place["begin_byte"].GetUint64(),
                             place["end_byte"].GetUint64() - place["begin_byte"].GetUint64()) ==
        "收取管理费");
  CHECK(place["line"].GetUint64() == 1);
  CHECK(place["column"].GetUint64() == 8);
  CHECK(std::string(finding["fix"]["replacement"].GetString()) == "依法收费");
  CHECK(read["findings"][1]["fix"].IsNull());
}

}  // namespace fashen
