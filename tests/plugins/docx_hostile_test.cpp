// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "plugins/docx_sample.h"
#include "support/literal_report.h"

using namespace fashen;
using namespace fashen::testing;
using base::ErrorCode;

namespace {

std::string with_main(const std::string& xml) {
  return DocxSample{.body = "", .others = {{"word/document.xml", xml}}}.bytes();
}

// One error of this kind, with a place, and with what to do unless the file is merely closed.
void refused(const std::string& bytes, ErrorCode code, const std::string& part) {
  auto document = read_docx(bytes);
  REQUIRE_FALSE(document);
  const base::Error& error = document.error();
  INFO(error.to_string());
  CHECK(error.code == code);
  CHECK(error.where.starts_with("sample.docx"));
  CHECK(error.to_string().find(part) != std::string::npos);
  CHECK(error.message.find("；请") != std::string::npos);
}

std::string nested(std::size_t depth, const std::string& open, const std::string& close) {
  std::string out;
  for (std::size_t i = 0; i < depth; ++i) out += open;
  for (std::size_t i = 0; i < depth; ++i) out += close;
  return out;
}

}  // namespace

TEST_CASE("what is no package is refused") {
  refused("", ErrorCode::malformed, "不是 Word 文档");
  refused("这不是压缩包", ErrorCode::malformed, "压缩包");
  refused("PK\x03\x04", ErrorCode::malformed, "压缩包");
}

TEST_CASE("a package cut off anywhere is refused or read, never worse") {
  const std::string whole = DocxSample{.body = paragraph("正文")}.bytes();
  for (std::size_t size = 0; size < whole.size(); size += 7) {
    CHECK_FALSE(read_docx(whole.substr(0, size)));
  }
}

TEST_CASE("damaged bytes are an error or another document, never a crash") {
  const std::string whole =
      source_file("corpus/samples/规范性文件-电动自行车停放充电管理办法-有问题.docx");
  unsigned state = 12345;
  auto next = [&] { return state = state * 1664525u + 1013904223u, state >> 8; };
  for (int round = 0; round < 600; ++round) {
    std::string bytes = whole;
    for (int i = 0; i < 3; ++i) bytes[next() % bytes.size()] = static_cast<char>(next());
    auto document = read_docx(bytes);
    if (!document) continue;
    report::Report report = literal_report(*document);
    report.source_bytes = &bytes;
    finding::Finding finding;
    finding.span = {0, std::min<std::size_t>(document->text.size(), 3)};
    report.findings.push_back(finding);
    auto written = write_docx(report);
    if (written) CHECK(read_docx(*written));
  }
}

TEST_CASE("bombs are refused while they are unpacked") {
  const std::string zeros(8u << 20, ' ');
  refused(with_main("<w:document>" + zeros + "</w:document>"), ErrorCode::limit, "document.xml");
}

TEST_CASE("deep XML is refused, in every part") {
  refused(with_main(nested(5'000, "<a>", "</a>")), ErrorCode::limit, "嵌套过深");
  refused(DocxSample{.body = paragraph("正文"), .styles = nested(5'000, "<w:style>", "</w:style>")}
              .bytes(),
          ErrorCode::limit, "styles.xml");
}

TEST_CASE("document types and entities are refused") {
  refused(with_main("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"), ErrorCode::malformed, "DOCTYPE");
  refused(with_main("<a>&unknown;</a>"), ErrorCode::malformed, "实体");
}

TEST_CASE("broken XML names its part and offset") {
  refused(with_main("<a><b></a>"), ErrorCode::malformed, "word/document.xml@6");
  refused(with_main("<a"), ErrorCode::malformed, "word/document.xml");
  refused(with_main(""), ErrorCode::malformed, "word/document.xml");
  refused(with_main("<a>\xff</a>"), ErrorCode::malformed, "UTF-8");
  refused(with_main("<a/>"), ErrorCode::malformed, "没有正文");
}

TEST_CASE("a package without a main part is refused") {
  auto bytes = docx::with_parts({}, {{"[Content_Types].xml", "<Types/>"}});
  REQUIRE(bytes);
  refused(*bytes, ErrorCode::malformed, "缺少正文");
}

TEST_CASE("relationships that lead nowhere or outside are not followed") {
  const std::string relations =
      "<Relationships><Relationship Id=\"a\" Type=\"x/styles\" Target=\"../../../etc/passwd\"/>"
      "<Relationship Id=\"b\" Type=\"x/numbering\" Target=\"http://example.invalid/\" "
      "TargetMode=\"External\"/><Relationship Id=\"c\" Type=\"x/comments\" Target=\"gone.xml\"/>"
      "</Relationships>";
  const DocxSample sample{.body = paragraph("甲方应当付款"),
                          .others = {{"word/_rels/document.xml.rels", relations}}};
  CHECK(must_read(sample.bytes()).text == "甲方应当付款\n");
  CHECK(commented_words(with_findings(sample.bytes(), {"应当"}))[1] == "应当");
}

TEST_CASE("names that leave the package are refused") {
  const DocxSample up{.body = "", .others = {{"../outside.xml", "<a/>"}}};
  refused(up.bytes(), ErrorCode::malformed, "不合法的路径");
  const DocxSample root{.body = "", .others = {{"/etc/x.xml", "<a/>"}}};
  refused(root.bytes(), ErrorCode::malformed, "不合法的路径");
  const DocxSample twice{.body = "", .others = {{"WORD/document.xml", "<a/>"}}};
  refused(twice.bytes(), ErrorCode::malformed, "重名");
}

TEST_CASE("styles and lists that refer to themselves end") {
  const DocxSample sample{
      .body = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr>" + run("正文") + "</w:p>",
      .numbering =
          "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"a\"/>"
          "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
      .styles =
          "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/><w:pPr><w:numPr><w:numId "
          "w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"b\"><w:basedOn "
          "w:val=\"a\"/></w:style>"};
  CHECK(must_read(sample.bytes()).text == "正文\n");
}

TEST_CASE("a huge run with many comments stays linear in size") {
  std::string words;
  for (int i = 0; i < 20'000; ++i) words += "甲乙丙丁戊";
  const DocxSample sample{.body = paragraph(words)};
  const std::string bytes = sample.bytes();
  const document::Document document = must_read(bytes);
  report::Report report = literal_report(document);
  report.source_bytes = &bytes;
  for (std::size_t at = 0; at + 30 < words.size(); at += 60) {
    finding::Finding finding;
    finding.span = {at, at + 6};
    report.findings.push_back(finding);
  }
  auto out = write_docx(report);
  REQUIRE(out);
  CHECK(must_read(*out).text == document.text);
}
