// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "docx/number_format.h"
#include "plugins/docx_sample.h"

using namespace fashen;
using namespace fashen::testing;
using document::BlockKind;
using document::RevisionView;

namespace {

std::string numbered(int list, int level, const std::string& words) {
  return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" +
         std::to_string(list) + "\"/></w:numPr></w:pPr>" + run(words) + "</w:p>";
}

std::string level(int number, const std::string& format, const std::string& text,
                  const std::string& more = {}) {
  return "<w:lvl w:ilvl=\"" + std::to_string(number) +
         "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
         "\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
}

std::string list(int id, const std::string& overrides = {}) {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"0\"/>" +
         overrides + "</w:num>";
}

bool says(const document::Document& document, const std::string& part) {
  for (const auto& incomplete : document.incomplete) {
    if ((incomplete.what + incomplete.reason).find(part) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("numbers of lists are written out, restart and go on as Word counts them") {
  const DocxSample sample{
      .body = numbered(1, 0, "甲") + numbered(1, 1, "乙") + numbered(1, 1, "丙") +
              numbered(1, 0, "丁") + numbered(1, 1, "戊") + numbered(1, 2, "己") +
              numbered(2, 0, "庚") + numbered(2, 0, "辛"),
      .numbering = "<w:abstractNum w:abstractNumId=\"0\">" +
                   level(0, "chineseCounting", "第%1条 ") + level(1, "chineseCounting", "（%2）") +
                   level(2, "decimal", "%1.%2.%3 ", "<w:isLgl/>") + "</w:abstractNum>" + list(1) +
                   list(2,
                        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"10\"/>"
                        "</w:lvlOverride>")};
  const document::Document document = must_read(sample.bytes());
  CHECK(document.text ==
        "第一条 甲\n（一）乙\n（二）丙\n第二条 丁\n（一）戊\n2.1.1 己\n第十条 庚\n第十一条 辛\n");
  CHECK(base::slice(document.text, document.blocks[3].generated) == "第二条 ");
  CHECK(document.blocks[3].kind == BlockKind::list_item);
}

TEST_CASE("number formats") {
  CHECK(docx::format_number("chineseCounting", 21) == "二十一");
  CHECK(docx::format_number("chineseCountingThousand", 105) == "一百零五");
  CHECK(docx::format_number("chineseLegalSimplified", 105) == "壹佰零伍");
  CHECK(docx::format_number("ideographTraditional", 3) == "丙");
  CHECK(docx::format_number("ideographTraditional", 11) == "11");
  CHECK(docx::format_number("ideographZodiac", 12) == "亥");
  CHECK(docx::format_number("decimalEnclosedCircle", 20) == "⑳");
  CHECK(docx::format_number("upperRoman", 1994) == "MCMXCIV");
  CHECK(docx::format_number("lowerLetter", 28) == "bb");
  CHECK(docx::format_number("no such format", -7) == "-7");
}

TEST_CASE("cells come row by row, with the spans of merged ones") {
  auto cell = [](const std::string& words, const std::string& properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(words) + "</w:tc>";
  };
  const DocxSample sample{.body = "<w:tbl><w:tr>" + cell("一", "<w:vMerge w:val=\"restart\"/>") +
                                  cell("二", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>" +
                                  cell("", "<w:vMerge/>") + cell("三") + cell("四") +
                                  "</w:tr></w:tbl>"};
  const document::Document document = must_read(sample.bytes());
  CHECK(document.text == "一\n二\n三\n四\n");
  REQUIRE(document.blocks.size() == 4);
  CHECK(document.blocks[0].cell->row_span == 2);
  CHECK(document.blocks[1].cell->column_span == 2);
  CHECK(document.blocks[3].cell->row == 1);
  CHECK(document.blocks[3].cell->column == 2);
}

TEST_CASE("tracked changes have three views") {
  const DocxSample sample{
      .body = "<w:p>" + run("罚款") +
              "<w:del w:id=\"1\" w:author=\"甲\" w:date=\"2026-01-02\">"
              "<w:r><w:delText>一百</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"乙\">" +
              run("二百") + "</w:ins>" + run("元") + "</w:p>"};
  const std::string bytes = sample.bytes();
  const document::Document accepted = must_read(bytes);
  CHECK(accepted.text == "罚款二百元\n");
  REQUIRE(accepted.revisions.size() == 2);
  CHECK(accepted.revisions[0].text == "一百");
  CHECK(accepted.revisions[0].author == "甲");
  CHECK(base::slice(accepted.text, accepted.revisions[1].span) == "二百");
  CHECK(must_read(bytes, RevisionView::original).text == "罚款一百元\n");
  CHECK(must_read(bytes, RevisionView::marked_up).text == "罚款一百二百元\n");
}

TEST_CASE("a deleted paragraph mark joins paragraphs in the accepted view") {
  const DocxSample sample{.body = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" +
                                  run("前半") + "</w:p>" + paragraph("后半")};
  CHECK(must_read(sample.bytes()).text == "前半后半\n");
  CHECK(must_read(sample.bytes(), RevisionView::original).text == "前半\n后半\n");
}

TEST_CASE("links, fields, controls, symbols and breaks give their text") {
  const DocxSample sample{
      .body =
          "<w:p><w:hyperlink w:anchor=\"x\">" + run("链接") +
          "</w:hyperlink><w:sdt><w:sdtContent>" + run("控件") +
          "</w:sdtContent></w:sdt><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
          "<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\""
          "/></w:r>" +
          run("域值") +
          "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:sym "
          "w:font=\"Wingdings\" w:char=\"F0FE\"/><w:tab/><w:noBreakHyphen/><w:br/><w:t>下行</w:t>"
          "</w:r></w:p>"};
  CHECK(must_read(sample.bytes()).text == "链接控件域值☑\t-\n下行\n");
}

TEST_CASE("a text box given twice is read once, after its paragraph") {
  const std::string content = "<w:txbxContent>" + paragraph("框内") + "</w:txbxContent>";
  const DocxSample sample{.body = "<w:p>" + run("框外") +
                                  "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                                  "<w:drawing><wps:txbx>" +
                                  content +
                                  "</wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
                                  "<w:pict><v:textbox>" +
                                  content +
                                  "</v:textbox></w:pict></mc:Fallback>"
                                  "</mc:AlternateContent></w:r></w:p>"};
  const document::Document document = must_read(sample.bytes());
  CHECK(document.text == "框外\n框内\n");
  CHECK(document.blocks[1].kind == BlockKind::text_box);
  CHECK(document.incomplete.empty());
}

TEST_CASE("what is not read is said") {
  const DocxSample sample{
      .body = paragraph("正文") + "<w:p>" + run("暗语", "<w:vanish/>") + "</w:p>",
      .others = {{"word/media/image1.png", "not empty"},
                 {"word/afchunk1.html", "<p>并入</p>"},
                 {"word/embeddings/a.xlsx", "PK"},
                 {"customXml/item1.xml", "<a>数据里的字</a>"},
                 {"customXml/item2.xml", "<a/>"}}};
  const document::Document document = must_read(sample.bytes());
  CHECK(document.text == "正文\n");
  CHECK(says(document, "1 处隐藏文字"));
  CHECK(says(document, "1 张图片"));
  CHECK(says(document, "并入的内容未读取"));
  CHECK(says(document, "嵌入的文件"));
  CHECK(says(document, "customXml/item1.xml"));
  CHECK_FALSE(says(document, "customXml/item2.xml"));
}

TEST_CASE("existing comments stay out of the text and know their words") {
  const DocxSample sample{
      .body = "<w:p>" + run("甲方") + "<w:commentRangeStart w:id=\"5\"/>" + run("应当") +
              "<w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r>" +
              run("付款") + "</w:p>",
      .comments = "<w:comment w:id=\"5\" w:author=\"王\" w:date=\"2026-02-03\">" + paragraph("一") +
                  paragraph("二") + "</w:comment>"};
  const document::Document document = must_read(sample.bytes());
  CHECK(document.text == "甲方应当付款\n");
  REQUIRE(document.comments.size() == 1);
  CHECK(base::slice(document.text, document.comments[0].span) == "应当");
  CHECK(document.comments[0].author == "王");
  CHECK(document.comments[0].text == "一\n二");
}

TEST_CASE("a sample with real features is read whole") {
  const document::Document document =
      must_read(source_file("corpus/samples/规范性文件-电动自行车停放充电管理办法-有问题.docx"));
  CHECK(document.incomplete.empty());
  CHECK(document.text.find("第十二条 有下列情形之一的") != std::string::npos);
  CHECK(document.text.find("（二）未按照本办法第三十条") != std::string::npos);
  CHECK(document.revisions.size() == 2);
  CHECK(document.comments.size() == 1);
  std::size_t notes = 0;
  for (const auto& block : document.blocks) notes += block.kind == BlockKind::footnote ? 1 : 0;
  CHECK(notes == 1);
}
