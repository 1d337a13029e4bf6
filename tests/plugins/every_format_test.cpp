// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <sstream>

#include "plugins/docx_sample.h"
#include "plugins/written.h"
#include "report/comparison.h"
#include "report/document_writer.h"
#include "report/dossier_writer.h"
#include "support/literal_document.h"
#include "support/literal_report.h"

// What holds of every format: nothing that was found, suppressed or not checked is left out.
namespace fashen::testing {
namespace {

const char* const formats[] = {"text", "line", "json", "html", "sarif", "docx"};

bool has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

/// The text of a result, for formats that are packages that of the parts with words.
std::string words_of(const std::string& format, const std::string& bytes) {
  if (format != "docx") return bytes;
  std::string all = part_of(bytes, "word/document.xml");
  auto package = docx::Package::open("out.docx", bytes, {});
  REQUIRE(package);
  if (package->has("word/comments.xml")) all += part_of(bytes, "word/comments.xml");
  return all;
}

report::Report full_report(const document::Document& document) {
  report::Report report = literal_report(document);
  for (const char* words : {"收费", "押金", "罚款"}) {
    report.findings.push_back(finding_on(document, words, std::string("rule/") + words));
    report.findings.back().message = std::string("问题是") + words;
  }
  finding::Suppressed suppressed;
  suppressed.finding = finding_on(document, "定金", "rule/suppressed");
  suppressed.reason = "双方已确认";
  report.suppressed = {suppressed};
  report.incomplete = {{"", "图片", "没有文字层"}, {"第五页", "公式", "没有读取"}};
  return report;
}

report::DossierReport full_dossier() {
  report::DossierReport report;
  report.path = "卷宗";
  report.checklist = "decision";
  report.checklist_title = "重大行政决策";
  report.matter = "停车规划<草案>";
  report.as_of = *base::parse_date("2026-11-23");
  report.papers = {{"草案.docx", "决策草案", "标题有草案", "2026年6月1日", "县住建局", ""},
                   {"扫描.png", "", "", "", "", "不能读取图片"}};
  report.steps = {
      {"risk", "风险评估", "missing", "缺", "涉及群众利益", {}, {}, "", {"评估报告"}, {}}};
  report::DefectRow defect;
  defect.rule = "decision/risk";
  defect.title = "没有风险评估";
  defect.message = "卷宗中没有风险评估报告。";
  defect.suggestion = "补充评估报告。";
  defect.places = {{"草案.docx", "实行单行"}};
  report.defects = {defect};
  report.incomplete = {{"扫描.png", "读取材料", "没有文字层"}};
  return report;
}

}  // namespace

TEST_CASE("every format says each finding, each gap and that something was suppressed") {
  const document::Document document = literal_document("甲方收费、收取押金、定金和罚款。");
  const report::Report report = full_report(document);
  for (const std::string format : formats) {
    CAPTURE(format);
    const std::string words = words_of(format, written(format, report));
    for (const char* part :
         {"问题是收费", "问题是押金", "问题是罚款", "图片", "没有文字层", "公式"}) {
      CAPTURE(part);
      CHECK(has(words, part));
    }
    CHECK_FALSE(has(words, "问题是定金"));
    if (format != "sarif") CHECK((has(words, "没有列出") || has(words, "双方已确认")));
  }
}

TEST_CASE("every format says that nothing was found, and is the same each time") {
  const document::Document document = literal_document("甲方付款。");
  const report::Report report = literal_report(document);
  for (const std::string format : formats) {
    CAPTURE(format);
    const std::string bytes = written(format, report);
    CHECK(bytes == written(format, report));
    CHECK((format == "line") == bytes.empty());
  }
}

TEST_CASE("every format writes a document without a word in it") {
  for (const char* text : {"", "\n", "\n\n\n"}) {
    const document::Document document = literal_document(text);
    report::Report report = literal_report(document);
    report.facts.clear();
    report.incomplete = {{"literal.txt", "文件", "没有读到文字"}};
    for (const std::string format : formats) {
      CAPTURE(format);
      CHECK(has(words_of(format, written(format, report)), "没有读到文字"));
    }
  }
}

TEST_CASE("the formats that can compare say the change, the fact, the findings and the gaps") {
  const document::Document before = literal_document("第一条 总价100元。\n", "旧.txt");
  const document::Document after = literal_document("第一条 总价120元<b>。\n", "新.txt");
  report::Report report = literal_report(after);
  report.incomplete = {{"旧.txt", "图片", "没有文字层"}};
  report::Comparison comparison;
  comparison.before = &before;
  report::ComparedClause clause{
      "changed", "第一条", {0, before.text.size()}, {0, after.text.size()}, {}};
  const base::Span old_price{before.text.find("100"), before.text.find("100") + 3};
  const base::Span new_price{after.text.find("120"), after.text.find("120") + 3};
  clause.edits = {{text::EditKind::same, {0, old_price.begin}, {0, new_price.begin}},
                  {text::EditKind::changed, old_price, new_price},
                  {text::EditKind::changed,
                   {old_price.end, before.text.size()},
                   {new_price.end, after.text.size()}}};
  comparison.clauses = {clause};
  comparison.facts = {{"price.total", "合同总价", "", "100元", "120元"}};
  comparison.fresh = {finding_on(after, "120", "rule/fresh")};
  comparison.gone = {finding_on(before, "100", "rule/gone")};
  comparison.fresh[0].message = "新出现的问题";
  comparison.gone[0].message = "消失了的问题";
  for (const std::string format : {"text", "html", "json", "docx"}) {
    CAPTURE(format);
    const auto* writer = writer_of<report::ComparisonWriter>(format);
    REQUIRE(writer != nullptr);
    std::ostringstream out, again;
    REQUIRE(writer->write_comparison(report, comparison, {}, out));
    REQUIRE(writer->write_comparison(report, comparison, {}, again));
    CHECK(out.str() == again.str());
    const std::string words = words_of(format, out.str());
    for (const char* part : {"100", "120", "合同总价", "新出现的问题", "没有文字层"}) {
      CAPTURE(part);
      CHECK(has(words, part));
    }
    if (format == "html" || format == "docx") CHECK_FALSE(has(words, "元<b>"));
    if (format != "docx") CHECK(has(words, "消失了的问题"));
  }
  for (const std::string format : {"line", "sarif"}) {
    CHECK(writer_of<report::ComparisonWriter>(format) == nullptr);
  }
}

TEST_CASE("the formats with a form for dossiers say its steps, defects, papers and gaps") {
  const report::DossierReport report = full_dossier();
  for (const std::string format : {"text", "html", "json", "docx"}) {
    CAPTURE(format);
    const auto* writer = writer_of<report::DossierWriter>(format);
    REQUIRE(writer != nullptr);
    std::ostringstream out, again;
    REQUIRE(writer->write_dossier(report, {}, out));
    REQUIRE(writer->write_dossier(report, {}, again));
    CHECK(out.str() == again.str());
    const std::string words = words_of(format, out.str());
    for (const char* part : {"风险评估", "评估报告", "卷宗中没有风险评估报告", "草案.docx",
                             "扫描.png", "不能读取图片", "没有文字层", "实行单行"}) {
      CAPTURE(part);
      CHECK(has(words, part));
    }
    if (format == "html" || format == "docx") CHECK_FALSE(has(words, "<草案>"));
  }
  for (const std::string format : {"line", "sarif"}) {
    CHECK(writer_of<report::DossierWriter>(format) == nullptr);
  }
}

TEST_CASE("only Word has letters, other formats have no writer of papers") {
  for (const std::string format : {"text", "html", "json"}) {
    CHECK(writer_of<report::DocumentWriter>(format) == nullptr);
  }
  std::ostringstream out;
  const auto* word = writer_of<report::DocumentWriter>("docx");
  REQUIRE(word != nullptr);
  REQUIRE(word->write_document(report::notice_document(full_dossier()), out));
  const document::Document notice = must_read(out.str());
  CHECK(has(notice.text, "补正通知"));
  CHECK(has(notice.text, "卷宗中没有风险评估报告"));
}

TEST_CASE("the names of result files end as their formats do") {
  std::string endings;
  for (const std::string format : formats) {
    endings += writer_of<report::Writer>(format)->extension() + " ";
  }
  CHECK(endings == ".txt .line.txt .json .html .sarif .审查.docx ");
}

}  // namespace fashen::testing
