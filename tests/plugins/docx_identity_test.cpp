// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "plugins/docx_sample.h"
#include "support/literal_report.h"

using namespace fashen;
using namespace fashen::testing;

namespace {

const char* const commented = "corpus/samples/规范性文件-电动自行车停放充电管理办法-有问题.docx";
const char* const uncommented = "corpus/samples/服务合同-档案馆物业管理-有问题.docx";

// What is left when everything that a comment needs is taken out again: a cut run is whole again
// only as text, so tags go too.
std::string words_only(const std::string& xml) {
  std::string out;
  bool inside = false;
  for (char c : xml) {
    if (c == '<') inside = true;
    if (!inside) out += c;
    if (c == '>') inside = false;
  }
  return out;
}

std::vector<std::string> changed_parts(const std::string& before, const std::string& after) {
  auto old_package = docx::Package::open("before", before, {});
  auto new_package = docx::Package::open("after", after, {});
  REQUIRE(old_package);
  REQUIRE(new_package);
  std::vector<std::string> out;
  for (const auto& entry : new_package->entries()) {
    auto was = old_package->has(entry.name) ? old_package->read(entry.name) : std::string();
    if (!was || *was != *new_package->read(entry.name)) out.push_back(entry.name);
  }
  return out;
}

std::string each_sentence_commented(const std::string& bytes) {
  const document::Document document = must_read(bytes);
  report::Report report = literal_report(document);
  report.source_bytes = &bytes;
  for (std::size_t at = 0; at + 30 < document.text.size(); at += 24) {
    std::size_t begin = at, end = at + 15;
    while ((document.text[begin] & 0xc0) == 0x80) ++begin;
    while ((document.text[end] & 0xc0) == 0x80) ++end;
    finding::Finding finding;
    finding.rule = "test/sweep";
    finding.title = "扫过";
    finding.span = {begin, end};
    report.findings.push_back(finding);
  }
  auto out = write_docx(report);
  REQUIRE(out);
  return *out;
}

}  // namespace

TEST_CASE("comments change their own parts and the main part alone") {
  const std::string bytes = source_file(commented);
  const std::string out = with_findings(bytes, {"集中充电设施"});
  CHECK(changed_parts(bytes, out) ==
        std::vector<std::string>{"word/comments.xml", "word/document.xml"});
  const std::string contract = source_file(uncommented);
  CHECK(changed_parts(contract, with_findings(contract, {"甲方"})) ==
        std::vector<std::string>{"[Content_Types].xml", "word/_rels/document.xml.rels",
                                 "word/document.xml", "word/comments.xml"});
}

TEST_CASE("comments that were there stay first and as they were") {
  const std::string bytes = source_file(commented);
  const std::string before = part_of(bytes, "word/comments.xml");
  const std::string after = part_of(with_findings(bytes, {"集中充电设施"}), "word/comments.xml");
  const std::size_t end = before.rfind("</");
  CHECK(after.substr(0, end) == before.substr(0, end));
  CHECK(after.substr(after.rfind("</")) == before.substr(end));
  const document::Document again = must_read(with_findings(bytes, {"集中充电设施"}));
  REQUIRE(again.comments.size() == 3);
  CHECK(again.comments[0].author == "城管局");
}

TEST_CASE("however many comments: same text, same words in every element, valid once more") {
  for (const char* path : {commented, uncommented}) {
    const std::string bytes = source_file(path);
    const std::string out = each_sentence_commented(bytes);
    for (auto view : {document::RevisionView::accepted, document::RevisionView::original,
                      document::RevisionView::marked_up}) {
      const document::Document before = must_read(bytes, view);
      const document::Document after = must_read(out, view);
      CHECK(after.text == before.text);
      CHECK(after.revisions.size() == before.revisions.size());
      CHECK(after.incomplete == before.incomplete);
    }
    CHECK(words_only(part_of(out, "word/document.xml")) ==
          words_only(part_of(bytes, "word/document.xml")));
  }
}

TEST_CASE("every comment of a sweep lies on its words") {
  const std::string bytes = source_file(commented);
  const document::Document document = must_read(bytes);
  const document::Document again = must_read(each_sentence_commented(bytes));
  std::size_t exact = 0, checked = 0;
  for (const document::Comment& comment : again.comments) {
    if (comment.text.find("扫过") == std::string::npos) continue;
    ++checked;
    const bool moved = comment.text.find("位置：") != std::string::npos;
    if (!moved && comment.span.size() >= 3 && comment.span.size() <= 18) ++exact;
    if (moved) ++exact;
    CHECK((moved || !comment.span.empty()));
  }
  CHECK(checked > 100);
  CHECK(exact == checked);
}

TEST_CASE("the same report gives the same bytes") {
  const std::string bytes = source_file(commented);
  CHECK(each_sentence_commented(bytes) == each_sentence_commented(bytes));
}
