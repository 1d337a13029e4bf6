// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>

#include "plugins/docx_sample.h"
#include "plugins/literal_batch.h"
#include "support/document_record.h"

// The workbook of a batch, read as the parts that Excel reads.
namespace fashen::testing {
namespace {

std::string sheet(const std::string& book, int number) {
  return part_of(book, "xl/worksheets/sheet" + std::to_string(number) + ".xml");
}

/// The words in the cells of a sheet, with "|" after each row.
std::string cells(const std::string& xml) {
  std::string out;
  for (std::size_t at = 0; at < xml.size();) {
    const std::size_t text = std::min(xml.find("<t", at), xml.size());
    const std::size_t number = std::min(xml.find("<v>", at), xml.size());
    const std::size_t row = std::min(xml.find("</row>", at), xml.size());
    const std::size_t first = std::min({text, number, row});
    if (first == xml.size()) break;
    if (first == row) {
      out += "|";
      at = row + 6;
      continue;
    }
    const std::size_t begin = xml.find('>', first) + 1;
    out += xml.substr(begin, xml.find('<', begin) - begin) + ";";
    at = begin;
  }
  return out;
}

bool has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

LiteralBatch one_with(const std::string& words) {
  LiteralBatch batch;
  finding::DocumentRecord record = sample_record("甲");
  record.findings[0].message = record.findings[0].text = record.findings[0].suggestion = words;
  record.incomplete[0].what = words;
  batch.documents = {{record, "", ""}};
  return batch;
}

}  // namespace

TEST_CASE("the first sheet has a row a document, with its facts as columns") {
  const std::string rows = cells(sheet(summary("xlsx", sample_batch()), 1));
  CHECK(has(rows, "文件;文种;状态;错误;警告;提示;未能检查;重复于;合同编号;金额;|"));
  CHECK(has(rows, "甲;合同;已审查;1;0;0;1;"));
  CHECK(has(rows, "A-甲;1000 元;|"));
  CHECK(has(rows, "甲（相近）;"));
  CHECK(has(rows, "丙/坏.docx;"));
  CHECK(has(rows, "未能审查: 审查进程崩溃;0;0;0;1;"));
  CHECK(std::count(rows.begin(), rows.end(), '|') == 4);
}

TEST_CASE("findings, gaps, totals and contradictions have their sheets") {
  const std::string book = summary("xlsx", sample_batch());
  CHECK(has(cells(sheet(book, 2)),
            "甲;第二条;2;错误;contract/sample;第一行\n第二行;四个汉字;删除;"
            "《某法》第一条\n《某法》第二条;|"));
  CHECK(has(cells(sheet(book, 3)), "丙/坏.docx;丙/坏.docx;整份文件未审查;审查进程崩溃;|"));
  CHECK(has(cells(sheet(book, 4)), "合同;2;2;0;0;|"));
  CHECK(has(cells(sheet(book, 4)), "未能审查;1;0;0;0;|"));
  CHECK(has(cells(sheet(book, 5)), "contract/sample;样例;2;2;|"));
  CHECK(has(cells(sheet(book, 6)), "合同编号 A-1 用于多份不同的文件;甲\n乙;|"));
}

TEST_CASE("a batch of nothing is a workbook with heads alone") {
  const std::string book = summary("xlsx", LiteralBatch());
  for (int number = 1; number <= 6; ++number) {
    CAPTURE(number);
    const std::string rows = cells(sheet(book, number));
    CHECK(std::count(rows.begin(), rows.end(), '|') == 1);
  }
}

TEST_CASE("words of a document are words in a cell, never a formula, a link or markup") {
  for (const char* words : {"=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@x", "'=1",
                            "http://example.invalid/", "</t></is></c><c><f>1+1</f></c>", "&amp;"}) {
    CAPTURE(words);
    const std::string book = summary("xlsx", one_with(words));
    const std::string xml = sheet(book, 2);
    CHECK_FALSE(has(xml, "<f>"));
    CHECK_FALSE(has(xml, "<hyperlink"));
    std::string escaped;
    for (const char* at = words; *at != 0; ++at) {
      escaped += *at == '&'   ? "&amp;"
                 : *at == '<' ? "&lt;"
                 : *at == '>' ? "&gt;"
                              : std::string(1, *at);
    }
    CHECK(has(cells(xml), ";" + escaped + ";"));
  }
}

TEST_CASE("control characters, which XML has no place for, are left out") {
  const std::string xml = sheet(summary("xlsx", one_with("甲\x01\x1b[31m\x0b乙\t丙\n丁")), 2);
  CHECK(has(cells(xml), ";甲[31m乙\t丙\n丁;"));
}

TEST_CASE("more than a cell can hold is cut, at a character") {
  std::string words;
  for (int i = 0; i < 40'000; ++i) words += i % 2 == 0 ? "甲" : "𠀀";
  const std::string rows = cells(sheet(summary("xlsx", one_with(words)), 2));
  const std::size_t begin = rows.find("甲𠀀甲"), end = rows.find(';', begin);
  REQUIRE(begin != std::string::npos);
  const std::string kept = rows.substr(begin, end - begin);
  CHECK(words.starts_with(kept));
  CHECK(kept.size() > 30'000);
  CHECK((kept.ends_with("甲") || kept.ends_with("𠀀")));
}

TEST_CASE("the name of a document leads to the report that people open first") {
  LiteralBatch batch = sample_batch();
  batch.documents[0].record.reports = {"甲.审查.docx", "甲 甲.审查.html", "甲.审查.json"};
  batch.documents[1].record.reports = {"乙.审查.json"};
  const std::string book = summary("xlsx", batch);
  const std::string links = part_of(book, "xl/worksheets/_rels/sheet1.xml.rels");
  CHECK(has(links, "TargetMode=\"External\""));
  CHECK(has(links, ".html\""));
  CHECK_FALSE(has(links, ".json\""));
  CHECK_FALSE(has(links, ".docx\""));
}

TEST_CASE("a summary that cannot be written is an error that names the file") {
  for (const char* format : {"xlsx", "jsonl", "sarif", "html"}) {
    CAPTURE(format);
    auto written = write_summary(format, sample_batch(), "/no/such/folder/x");
    REQUIRE_FALSE(written);
    CHECK(written.error().code == base::ErrorCode::io);
    CHECK(written.error().where == "/no/such/folder/x");
  }
}

TEST_CASE("a batch that cannot be read ends every summary with its own error") {
  struct Broken final : report::Batch {
    report::BatchHead words;
    const report::BatchHead& head() const override { return words; }
    base::Result<void> each_document(const Visit&) const override {
      return base::Error(base::ErrorCode::malformed, "台账已损坏", "ledger.sqlite");
    }
  };
  for (const char* format : {"xlsx", "jsonl", "sarif", "html"}) {
    CAPTURE(format);
    auto written = write_summary(format, Broken(), "/dev/null");
    REQUIRE_FALSE(written);
    CHECK(written.error().message == "台账已损坏");
  }
}

}  // namespace fashen::testing
