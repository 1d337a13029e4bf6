// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "plugins/docx_sample.h"
#include "support/literal_report.h"

// Word files as other programs make them: rare structures, odd values, marks that do not pair.
namespace fashen::testing {
namespace {

using document::BlockKind;

std::string p(const std::string& content, const std::string& properties = {}) {
  return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + content +
         "</w:p>";
}

std::string cell(const std::string& content, const std::string& properties = {}) {
  return "<w:tc>" + (properties.empty() ? "" : "<w:tcPr>" + properties + "</w:tcPr>") + content +
         "</w:tc>";
}

std::string table(const std::string& rows) { return "<w:tbl>" + rows + "</w:tbl>"; }
std::string row(const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; }

std::string control(const std::string& content, const std::string& properties = "<w:sdtPr/>") {
  return "<w:sdt>" + properties + "<w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
}

std::string text_box(const std::string& content) {
  return "<w:r><w:pict><v:textbox><w:txbxContent>" + content +
         "</w:txbxContent></v:textbox></w:pict></w:r>";
}

std::string comment(const std::string& id, const std::string& words) {
  return "<w:comment w:id=\"" + id + "\" w:author=\"王\">" + paragraph(words) + "</w:comment>";
}

std::string commented(const std::string& id, const std::string& content) {
  return "<w:commentRangeStart w:id=\"" + id + "\"/>" + content + "<w:commentRangeEnd w:id=\"" +
         id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
}

/// The file is read, one finding on these words is written into it, and the result has the same
/// text with a comment on the words and on nothing else. Gives the text.
std::string annotated(const DocxSample& sample, const std::string& words) {
  const std::string bytes = sample.bytes();
  const document::Document before = must_read(bytes);
  CAPTURE(before.text);
  const std::string out = with_findings(bytes, {words});
  const document::Document after = must_read(out);
  CHECK(after.text == before.text);
  CHECK(after.comments.size() == before.comments.size() + 2);
  CHECK(base::slice(after.text, after.comments.back().span) == words);
  return before.text;
}

bool says(const document::Document& document, const std::string& words) {
  for (const auto& one : document.incomplete) {
    if ((one.what + one.reason).find(words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("content controls may hold words, paragraphs, cells, rows and tables") {
  CHECK(annotated({.body = control(p(run("甲方")) + p(run("乙方付款")))}, "付款") ==
        "甲方\n乙方付款\n");
  CHECK(annotated({.body = table(row(cell(paragraph("一")) + control(cell(paragraph("金额"))) +
                                     cell(paragraph("三"))))},
                  "金额")
            .find("金额") != std::string::npos);
  CHECK(annotated({.body = table(control(row(cell(paragraph("甲")) + cell(paragraph("乙方")))) +
                                 row(cell(paragraph("丙")) + cell(paragraph("丁"))))},
                  "乙方")
            .find("丁") != std::string::npos);
  CHECK(annotated({.body = control(table(row(cell(paragraph("违约金"))))) + p("")}, "违约金")
            .find("违约金") != std::string::npos);
  CHECK(annotated({.body = p(control(control(control(run("甲方应当") + run("付款")))))}, "当付") ==
        "甲方应当付款\n");
}

TEST_CASE("rows of a table keep their cells in order, whatever their spans say") {
  const std::string wide = "<w:gridSpan w:val=\"2\"/>", start = "<w:vMerge w:val=\"restart\"/>",
                    more = "<w:vMerge/>";
  const std::string body = table(
      row(cell(paragraph("项目"), wide) + cell(paragraph("金额"))) +
      row(cell(paragraph("设备"), start) + cell(paragraph("电脑")) + cell(paragraph("三万"))) +
      row(cell(paragraph(""), more) + cell(paragraph("打印机")) + cell(paragraph("一万"))));
  const document::Document document = must_read(DocxSample{.body = body}.bytes());
  std::string cells;
  for (const document::Block& block : document.blocks) {
    if (block.kind == BlockKind::table_cell) {
      cells += std::string(base::slice(document.text, block.span)) + "|";
    }
  }
  CHECK(cells.find("项目|金额|设备|电脑|三万|") != std::string::npos);
  CHECK(cells.find("打印机|一万|") != std::string::npos);
  for (const char* span : {"0", "-3", "99999999", "abc", ""}) {
    CAPTURE(span);
    const std::string odd = "<w:gridSpan w:val=\"" + std::string(span) + "\"/>";
    CHECK(annotated({.body = table(row(cell(paragraph("甲"), odd) + cell(paragraph("金额"))))},
                    "金额")
              .find("金额") != std::string::npos);
  }
  CHECK(annotated({.body = table(row(cell(paragraph("上"), more) + cell(paragraph("金额"), more)))},
                  "金额")
            .find("金额") != std::string::npos);
}

TEST_CASE("tables within tables are read to the bottom, and so are cells without paragraphs") {
  std::string inner = paragraph("违约金");
  for (int i = 0; i < 12; ++i) inner = table(row(cell(inner + p("")))) + p("");
  CHECK(annotated({.body = inner}, "违约金").find("违约金") != std::string::npos);
  CHECK(must_read(DocxSample{.body = table(row("<w:tc/>") + "<w:tr/>") + paragraph("后")}.bytes())
            .text.find("后") != std::string::npos);
}

TEST_CASE("a text box in a cell, a cell in a text box, and boxes in boxes lose no words") {
  for (const std::string& body :
       {table(row(cell(p(run("外") + text_box(paragraph("框内付款")))))),
        p(run("外") + text_box(table(row(cell(paragraph("框内付款")))) + p(""))),
        p(run("外") + text_box(p(run("中") + text_box(paragraph("框内付款")))))}) {
    const document::Document document = must_read(DocxSample{.body = body}.bytes());
    CHECK(document.text.find("外") != std::string::npos);
    const std::size_t first = document.text.find("框内付款");
    REQUIRE(first != std::string::npos);
    CHECK(document.text.find("框内付款", first + 1) == std::string::npos);
    const std::string out = with_findings(DocxSample{.body = body}.bytes(), {"付款"});
    CHECK(must_read(out).text == document.text);
    CHECK(must_read(out).comments.size() == 2);
  }
}

TEST_CASE("text that is shown is read, text that is not is left out") {
  const auto text = [](const std::string& content) {
    return must_read(DocxSample{.body = p(content)}.bytes()).text;
  };
  CHECK(text(run("甲") + "<w:del w:id=\"1\"><w:r><w:delText>乙</w:delText></w:r></w:del>" +
             run("丙")) == "甲丙\n");
  CHECK(text(run("甲") + "<w:moveFrom w:id=\"1\">" + run("乙") + "</w:moveFrom>" + run("丙")) ==
        "甲丙\n");
  CHECK(text("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK "
             "x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
             run("链接") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") == "链接\n");
  CHECK(text("<w:r><w:ruby><w:rt>" + run("fa") + "</w:rt><w:rubyBase>" + run("法") +
             "</w:rubyBase></w:ruby></w:r>")
            .find("法") != std::string::npos);
  CHECK(text(run("甲") + "<w:customXml w:element=\"a\">" + run("乙") + "</w:customXml>") ==
        "甲乙\n");
  CHECK(text("<w:r><w:t>甲</w:t><w:softHyphen/><w:t>乙</w:t></w:r>").find("甲") == 0);
}

TEST_CASE("fields may lie within fields, and one without an end is said") {
  const std::string begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                    separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                    end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                    code = "<w:r><w:instrText> IF </w:instrText></w:r>";
  const std::string inner = begin + code + separate + run("内") + end;
  CHECK(
      must_read(DocxSample{.body = p(begin + code + separate + run("外") + inner + end + run("后"))}
                    .bytes())
          .text == "外内后\n");
  const document::Document open =
      must_read(DocxSample{.body = p(run("前") + begin + code + run("里")) + p(run("后"))}.bytes());
  CHECK(open.text.find("前") == 0);
  CHECK(says(open, "域"));
}

TEST_CASE("comments that were there stay, whatever numbers they have, and ours are new ones") {
  for (const auto& ids : std::vector<std::vector<std::string>>{
           {"0"}, {"7", "3"}, {"2147483647"}, {"-1"}, {"0", "0"}, {"abc"}, {""}}) {
    std::string body, comments;
    for (const std::string& id : ids) {
      body += p(run("甲方") + commented(id, run("应当")) + run("付款"));
      comments += comment(id, "原有意见" + id);
    }
    const std::string bytes = DocxSample{.body = body, .comments = comments}.bytes();
    const document::Document before = must_read(bytes);
    const std::string out = with_findings(bytes, {"付款"});
    const std::string part = part_of(out, "word/comments.xml");
    CAPTURE(ids.front());
    for (const std::string& id : ids) {
      CHECK(part.find("原有意见" + id) != std::string::npos);
    }
    const document::Document after = must_read(out);
    CHECK(after.text == before.text);
    CHECK(base::slice(after.text, after.comments.back().span) == "付款");
    // Ours bear numbers that no other comment has.
    const std::size_t last = part.rfind("w:id=\"");
    const std::string own = part.substr(last, part.find('"', last + 6) - last + 1);
    CHECK(part.find(own) == last);
  }
}

TEST_CASE("comments whose marks do not pair harm neither text nor new comments") {
  const std::string start = "<w:commentRangeStart w:id=\"1\"/>",
                    end = "<w:commentRangeEnd w:id=\"1\"/>";
  for (const std::string& content :
       {start + run("甲方付款"), run("甲方付款") + end, end + run("甲方付款") + start,
        start + start + run("甲方付款") + end, run("甲") + start + end + run("方付款"),
        run("甲方付款") + "<w:r><w:commentReference w:id=\"9\"/></w:r>",
        run("甲方付款") + "<w:r><w:commentReference/></w:r>"}) {
    const DocxSample sample{.body = p(content), .comments = comment("1", "原有")};
    const std::string out = with_findings(sample.bytes(), {"付款"});
    CHECK(must_read(out).text == "甲方付款\n");
    CHECK(part_of(out, "word/comments.xml").find("原有") != std::string::npos);
    const auto after = must_read(out);
    CHECK(base::slice(after.text, after.comments.back().span) == "付款");
  }
}

TEST_CASE("a comment over several paragraphs and cells keeps its ends") {
  const DocxSample sample{
      .body = p(run("甲方") + "<w:commentRangeStart w:id=\"4\"/>" + run("应当")) +
              table(row(cell(paragraph("金额")))) +
              p(run("付款") + "<w:commentRangeEnd w:id=\"4\"/>" +
                "<w:r><w:commentReference w:id=\"4\"/></w:r>" + run("完毕")),
      .comments = comment("4", "跨段")};
  const std::string out = with_findings(sample.bytes(), {"金额"});
  const document::Document after = must_read(out);
  REQUIRE(after.comments.size() == 3);
  const std::string words(base::slice(after.text, after.comments[0].span));
  CHECK(words.starts_with("应当"));
  CHECK(words.ends_with("付款"));
  CHECK(base::slice(after.text, after.comments[2].span) == "金额");
}

TEST_CASE("numbers, styles and sizes that cannot be are passed over") {
  for (const char* value : {"", "-1", "99999999999999999999", "一", "1.5", "0x10"}) {
    CAPTURE(value);
    const std::string v = " w:val=\"" + std::string(value) + "\"/>";
    const std::string numbered = "<w:numPr><w:ilvl" + v + "<w:numId" + v + "</w:numPr>";
    const DocxSample sample{
        .body = p(run("甲方付款", "<w:sz" + v + "<w:color" + v + "<w:u" + v),
                  numbered + "<w:outlineLvl" + v + "<w:jc" + v + "<w:pStyle" + v),
        .numbering = "<w:abstractNum w:abstractNumId=\"" + std::string(value) +
                     "\"><w:lvl w:ilvl=\"" + value + "\"><w:start" + v + "<w:numFmt" + v +
                     "<w:lvlText w:val=\"%1%9%\"/></w:lvl></w:abstractNum><w:num w:numId=\"" +
                     value + "\"><w:abstractNumId" + v + "</w:num>",
        .styles = "<w:style w:styleId=\"" + std::string(value) + "\"><w:basedOn" + v +
                  "<w:pPr><w:outlineLvl" + v + "</w:pPr></w:style>"};
    CHECK(annotated(sample, "付款").find("甲方付款") != std::string::npos);
  }
}

TEST_CASE("symbols that no font table explains leave a mark, never a wrong letter") {
  const auto text = [](const std::string& font, const std::string& code) {
    return must_read(DocxSample{.body = p(run("前") + "<w:r><w:sym w:font=\"" + font +
                                          "\" w:char=\"" + code + "\"/></w:r>" + run("后"))}
                         .bytes())
        .text;
  };
  CHECK(text("Wingdings", "F0FE") == "前☑后\n");
  for (const char* code : {"", "F0", "ZZZZ", "FFFFFFFF", "D800", "110000", "-1"}) {
    CAPTURE(code);
    const std::string shown = text("没有的字体", code);
    CHECK(shown.starts_with("前"));
    CHECK(shown.ends_with("后\n"));
  }
}

TEST_CASE("parts of a file may be in UTF-16 or begin with a mark of their encoding") {
  const std::string xml =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      "<w:body><w:p><w:r><w:t>ABC</w:t></w:r></w:p></w:body></w:document>";
  std::string wide = "\xff\xfe";
  for (char c : "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml) wide += {c, '\0'};
  const auto text = [](const std::string& main) {
    const DocxSample sample{.body = "", .others = {{"word/document.xml", main}}};
    auto document = read_docx(sample.bytes());
    return document ? document->text : document.error().to_string();
  };
  CHECK(text("\xef\xbb\xbf" + xml) == "ABC\n");
  CHECK(text(wide) == "ABC\n");
  CHECK(text("<?xml version=\"1.0\" standalone=\"yes\"?>\r\n" + xml) == "ABC\n");
}

TEST_CASE(
    "headers, footers and notes that nothing refers to, or that are not there, are no failure") {
  const std::string refers =
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdgone\"/><w:headerReference "
      "w:type=\"first\"/></w:sectPr>";
  CHECK(annotated({.body = paragraph("甲方付款") + refers}, "付款") == "甲方付款\n");
  const std::string noted =
      p(run("甲方付款") +
        "<w:r><w:footnoteReference w:id=\"77\"/></w:r><w:r><w:footnoteReference "
        "w:id=\"abc\"/></w:r>");
  CHECK(annotated({.body = noted}, "付款").starts_with("甲方付款"));
  const DocxSample separators{.body = paragraph("甲方付款"),
                              .footnotes = "<w:footnote w:type=\"separator\" w:id=\"-1\">" +
                                           p("<w:r><w:separator/></w:r>") +
                                           "</w:footnote><w:footnote w:id=\"2\">" +
                                           paragraph("没有引用的脚注") + "</w:footnote>"};
  CHECK(annotated(separators, "付款").starts_with("甲方付款\n"));
}

}  // namespace fashen::testing
