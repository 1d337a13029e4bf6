// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "plugins/docx_sample.h"
#include "support/literal_document.h"
#include "support/literal_report.h"

using namespace fashen;
using namespace fashen::testing;

namespace {

// Comment 0 is the one on the review as a whole.
std::string first_comment_on(const std::string& body, const std::string& words) {
  const DocxSample sample{.body = body};
  return commented_words(with_findings(sample.bytes(), {words}))[1];
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a comment goes on words in the middle of a run") {
  const DocxSample sample{.body = "<w:p>" + run("甲方应当付款", "<w:b/>") + "</w:p>"};
  const std::string out = with_findings(sample.bytes(), {"应当"});
  CHECK(commented_words(out)[1] == "应当");
  const std::string xml = part_of(out, "word/document.xml");
  CHECK(contains(xml, "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">应当</w:t></w:r>"));
  CHECK(must_read(out).text == "甲方应当付款\n");
  CHECK(must_read(out).blocks[0].bold);
}

TEST_CASE("a comment goes on words across runs, links and paragraphs") {
  CHECK(first_comment_on("<w:p>" + run("甲方应") + run("当付", "<w:i/>") + run("款项") + "</w:p>",
                         "应当付款") == "应当付款");
  CHECK(first_comment_on("<w:p>" + run("见") + "<w:hyperlink w:anchor=\"a\">" +
                             run("本办法第三条") + "</w:hyperlink>" + run("的规定") + "</w:p>",
                         "第三条的") == "第三条的");
  CHECK(first_comment_on(paragraph("前一段落") + paragraph("后一段落"), "段落\n后一") ==
        "段落后一");
}

TEST_CASE("a comment goes on words in tables, content controls and tracked insertions") {
  const std::string table = "<w:tbl><w:tr><w:tc>" + paragraph("项目") + "</w:tc><w:tc>" +
                            paragraph("金额三万元") + "</w:tc></w:tr></w:tbl>";
  CHECK(first_comment_on(table, "三万") == "三万");
  CHECK(first_comment_on(
            "<w:p><w:sdt><w:sdtContent>" + run("请填写名称") + "</w:sdtContent></w:sdt></w:p>",
            "填写") == "填写");
  const std::string inserted = "<w:p>" + run("罚款") + "<w:ins w:id=\"7\" w:author=\"甲\">" +
                               run("二百元以上") +
                               "</w:ins><w:del w:id=\"8\" w:author=\"甲\"><w:r><w:delText>一百元"
                               "</w:delText></w:r></w:del></w:p>";
  CHECK(first_comment_on(inserted, "二百") == "二百");
  CHECK(first_comment_on(inserted, "款二百元以上") == "款二百元以上");
}

TEST_CASE("blanks at the ends of a text stay as they are when it is cut") {
  const std::string out = with_findings(
      DocxSample{.body = paragraph("  one two  ") + paragraph("three")}.bytes(), {"two"});
  CHECK(must_read(out).text == "one two\nthree\n");
  CHECK(commented_words(out)[1] == "two");
}

TEST_CASE("characters written as references and CDATA keep their place") {
  CHECK(first_comment_on(paragraph("甲&amp;乙&#x4E19;丁"), "乙丙") == "乙&#x4E19;");
  const DocxSample cdata{.body = paragraph("<![CDATA[甲乙<丙]]>")};
  const document::Document again = must_read(with_findings(cdata.bytes(), {"乙"}));
  CHECK(again.text == "甲乙<丙\n");
  CHECK(base::slice(again.text, again.comments[1].span) == "甲乙<丙");
}

TEST_CASE("several comments may meet, nest and overlap") {
  const DocxSample sample{.body = paragraph("甲方应当立即付款")};
  const std::string out =
      with_findings(sample.bytes(), {"甲方应当", "应当立即", "立即付款", "当", "甲方应当立即付款"});
  auto words = commented_words(out);
  CHECK(words[1] == "甲方应当");
  CHECK(words[2] == "应当立即");
  CHECK(words[3] == "立即付款");
  CHECK(words[4] == "当");
  CHECK(words[5] == "甲方应当立即付款");
  CHECK(must_read(out).text == "甲方应当立即付款\n");
}

TEST_CASE("a number made by Word sends the comment to the nearest words") {
  const DocxSample sample{
      .body = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" +
              run("本办法适用于本县，其他除外。") + "</w:p>",
      .numbering =
          "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"第%1条\"/></w:lvl>"
          "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"};
  const std::string out = with_findings(sample.bytes(), {"第一条"});
  CHECK(commented_words(out)[1] == "本办法适用于本县");
  CHECK(contains(part_of(out, "word/comments.xml"), "自动编号：“第一条”"));
}

TEST_CASE("words in notes and headers send the comment to the body and say so") {
  const DocxSample sample{
      .body = paragraph("某县停车管理办法") + "<w:p>" + run("正文") +
              "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:sectPr><w:headerReference "
              "w:type=\"default\" r:id=\"rIdheader\"/></w:sectPr>",
      .footnotes = "<w:footnote w:id=\"2\">" + paragraph("脚注里的话") + "</w:footnote>",
      .header = paragraph("页眉里的话")};
  const std::string out = with_findings(sample.bytes(), {"脚注里", "页眉里"});
  const std::string xml = part_of(out, "word/document.xml");
  CHECK(contains(xml, "<w:commentRangeStart w:id=\"1\"/><w:r><w:footnoteReference"));
  CHECK(commented_words(out)[2] == "某县停车管理办法");
  const std::string comments = part_of(out, "word/comments.xml");
  CHECK(contains(comments, "脚注：“脚注里”"));
  CHECK(contains(comments, "页眉：“页眉里”"));
}

TEST_CASE("no finding is lost in a file without any words of its own") {
  for (const char* body : {"", "<w:p/>", "<w:p><w:pPr/></w:p>"}) {
    const std::string bytes = DocxSample{.body = body}.bytes();
    const document::Document document = must_read(bytes);
    report::Report report = literal_report(document);
    report.source_bytes = &bytes;
    finding::Finding finding;
    finding.title = "没有正文";
    report.findings.push_back(finding);
    auto out = write_docx(report);
    REQUIRE(out);
    CHECK(contains(part_of(*out, "word/document.xml"), "<w:commentReference w:id=\"1\"/>"));
    CHECK(contains(part_of(*out, "word/comments.xml"), "没有正文"));
    CHECK(must_read(*out).comments.size() == 2);
  }
}

TEST_CASE("another prefix than w, or none, is spoken too") {
  const std::string bytes =
      DocxSample{.body = "",
                 .others = {{"word/document.xml",
                             "<document xmlns=\"http://schemas.openxmlformats.org/"
                             "wordprocessingml/2006/main\"><body><p><r><t>甲方应当付款</t></r></p>"
                             "</body></document>"}}}
          .bytes();
  const std::string out = with_findings(bytes, {"应当"});
  const document::Document again = must_read(out);
  CHECK(again.text == "甲方应当付款\n");
  REQUIRE(again.comments.size() == 2);
  CHECK(base::slice(again.text, again.comments[1].span) == "应当");
}

TEST_CASE("the comments say who, when, what and why, whatever the words hold") {
  const std::string bytes = DocxSample{.body = paragraph("甲方应当付款")}.bytes();
  const document::Document document = must_read(bytes);
  report::Report report = literal_report(document);
  report.source_bytes = &bytes;
  report.incomplete.push_back({"某处", "图片", "没有文字层"});
  report.facts.push_back({"price.total", "合同总价", "100,000元"});
  report.findings.push_back(finding_on(document, "应当", "test/words", finding::Severity::error));
  report.findings[0].message = "含有 <尖括号> & \"引号\"\n换行\x01控制符";
  report.findings[0].basis.push_back(
      {"某法", "2021-01-22", "第三条", "要点", "in_force", "", "现行有效"});
  report::WriteOptions options;
  options.author = "李&某";
  auto out = write_docx(report, options);
  REQUIRE(out);
  const document::Document again = must_read(*out);
  REQUIRE(again.comments.size() == 2);
  CHECK(again.comments[1].author == "李&某");
  CHECK(again.comments[1].date == "2026-11-23T00:00:00Z");
  const std::string& text = again.comments[1].text;
  CHECK(contains(text, "【错误】规则 test/words"));
  CHECK(contains(text, "含有 <尖括号> & \"引号\" 换行 控制符"));
  CHECK(contains(text, "《某法》（2021-01-22）第三条〔现行有效〕：要点"));
  CHECK(contains(text, "建议：请核对。"));
  CHECK(contains(again.comments[0].text, "价款：合同总价 100,000元"));
  CHECK(contains(again.comments[0].text, "未查：某处：图片（没有文字层）"));
  CHECK(*write_docx(report, options) == *out);
}

TEST_CASE("a draft that is no Word file gets one made for it") {
  document::Document document = literal_document(
      "某县停车管理办法\n\n　　第一条　为了规范停车，\x02制定本办法。\n               "
      "某县人民政府\n");
  report::Report report = literal_report(document);
  report.findings.push_back(finding_on(document, "规范停车", "test/words"));
  auto out = write_docx(report);
  REQUIRE(out);
  CHECK(commented_words(*out)[1] == "规范停车");
  CHECK(commented_words(*out)[0] == "某县停车管理办法");
  const document::Document again = must_read(*out);
  CHECK(again.text ==
        "某县停车管理办法\n第一条　为了规范停车， 制定本办法。\n               某县人民政府\n");
  CHECK(again.blocks[0].kind == document::BlockKind::heading);
  CHECK(contains(part_of(*out, "word/styles.xml"), "w:eastAsia=\"仿宋\""));
}
