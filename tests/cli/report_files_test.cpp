// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_files.h"

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "cli/document_review.h"
#include "support/literal_document.h"
#include "support/literal_report.h"
#include "support/shipped_plugins.h"

namespace fashen::cli {
using testing::shipped_plugins;

TEST_CASE("a format is the one asked for, else that of the file to be written, else text") {
  CHECK(format_of("", "") == "text");
  CHECK(format_of("json", "表.html") == "json");
  for (const auto& [file, format] : std::map<std::string, std::string>{{"表.html", "html"},
                                                                       {"表.HTML", "html"},
                                                                       {"表.docx", "docx"},
                                                                       {"表.审查.json", "json"},
                                                                       {"表.txt", "text"},
                                                                       {"表", "text"},
                                                                       {"夹.d/表", "text"},
                                                                       {"表.pdf", "pdf"}}) {
    CAPTURE(file);
    CHECK(format_of("", file) == format);
  }
}

TEST_CASE("formats are found in the order asked for, each once, and an unknown one is named") {
  const auto formats = find_formats({"line", "json", "line", "docx"}, shipped_plugins());
  REQUIRE(formats);
  REQUIRE(formats->size() == 3);
  CHECK((*formats)[0].name == "line");
  CHECK((*formats)[1].name == "json");
  CHECK((*formats)[2].name == "docx");
  const auto wrong = find_formats({"json", "pdf"}, shipped_plugins());
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().message.starts_with("没有“pdf”格式；可用的格式: docx、"));
  CHECK(find_formats({}, shipped_plugins())->empty());
}

TEST_CASE("a report goes to one file of its name and format, and nowhere else") {
  const document::Document document = testing::literal_document("第一条 甲方付款。\n");
  const report::Report report = testing::literal_report(document);
  base::MemoryFileSystem files;
  const auto formats =
      find_formats({"json", "html", "text", "line", "sarif", "docx"}, shipped_plugins());
  REQUIRE(formats);
  std::set<std::string> paths;
  for (const Format& format : *formats) {
    const auto path = write_file(report, format, {}, files, "out", "深/合同.终稿");
    REQUIRE(path);
    CHECK(path->starts_with("out/深/合同.终稿.审查."));
    CHECK(files.is_file(*path));
    paths.insert(*path);
  }
  CHECK(paths.size() == formats->size());
  CHECK(files.list("out")->size() == formats->size());
}

TEST_CASE("the digest by which a batch sees a change is of the document and of its settings") {
  base::MemoryFileSystem files;
  const std::string bare = reviewed_digest(files, "a.txt", "甲");
  CHECK(bare == reviewed_digest(files, "b.txt", "甲"));
  CHECK(bare != reviewed_digest(files, "a.txt", "乙"));
  REQUIRE(files.write("a.txt.fashen.toml", "[[suppress]]\n"));
  const std::string settled = reviewed_digest(files, "a.txt", "甲");
  CHECK(settled != bare);
  CHECK(reviewed_digest(files, "b.txt", "甲") == bare);
  REQUIRE(files.write("a.txt.fashen.toml", "# 注\n[[suppress]]\n"));
  CHECK(reviewed_digest(files, "a.txt", "甲") != settled);
}

TEST_CASE("a document that could not be reviewed is a failure and a gap, with the reason") {
  const finding::DocumentRecord record = make_failed_record("in/甲.docx", "甲", "文件已加密");
  CHECK(record.state == finding::DocumentState::failed);
  CHECK(record.path == "in/甲.docx");
  CHECK(record.name == "甲");
  CHECK(record.failure == "文件已加密");
  REQUIRE(record.incomplete.size() == 1);
  CHECK(record.incomplete[0].reason == "文件已加密");
  CHECK(record.findings.empty());
}

}  // namespace fashen::cli
