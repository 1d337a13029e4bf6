// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "plugins/docx_sample.h"
#include "support/literal_report.h"
#include "text/utf8.h"

// Wherever in a Word file words stand, the comment on them stands on them and on nothing else.
namespace fashen::testing {
namespace {

/// Bodies whose text is that of one paragraph, "甲乙丙丁戊己", put together in many ways.
struct Shape {
  const char* name;
  std::string body;
};

std::string p(const std::string& content) { return "<w:p>" + content + "</w:p>"; }

std::string deleted(const std::string& words) {
  return "<w:del w:id=\"91\" w:author=\"甲\"><w:r><w:delText>" + words +
         "</w:delText></w:r></w:del>";
}

std::string inserted(const std::string& content) {
  return "<w:ins w:id=\"92\" w:author=\"甲\">" + content + "</w:ins>";
}

const std::vector<Shape>& shapes() {
  static const std::vector<Shape> all = {
      {"one run", p(run("甲乙丙丁戊己"))},
      {"a run each", p(run("甲") + run("乙") + run("丙") + run("丁") + run("戊") + run("己"))},
      {"two texts in a run", p("<w:r><w:t>甲乙</w:t><w:t>丙丁戊己</w:t></w:r>")},
      {"empty runs between",
       p(run("甲乙") + "<w:r/>" + run("") + run("丙丁") + "<w:r><w:rPr/></w:r>" + run("戊己"))},
      {"bookmarks and proof marks",
       p(run("甲") +
         "<w:bookmarkStart w:id=\"3\" w:name=\"b\"/><w:proofErr w:type=\"spellStart\"/>" +
         run("乙丙") + "<w:proofErr w:type=\"spellEnd\"/><w:bookmarkEnd w:id=\"3\"/>" +
         run("丁戊己"))},
      {"formats change", p(run("甲乙", "<w:b/>") + run("丙", "<w:i/><w:color w:val=\"FF0000\"/>") +
                           run("丁戊己", "<w:sz w:val=\"32\"/>"))},
      {"a link", p(run("甲") + "<w:hyperlink w:anchor=\"x\">" + run("乙丙") + run("丁") +
                   "</w:hyperlink>" + run("戊己"))},
      {"a smart tag", p(run("甲") + "<w:smartTag w:element=\"place\">" + run("乙丙") +
                        "</w:smartTag>" + run("丁戊己"))},
      {"a content control", p(run("甲乙") + "<w:sdt><w:sdtPr/><w:sdtContent>" + run("丙丁") +
                              "</w:sdtContent></w:sdt>" + run("戊己"))},
      {"a control around the paragraph",
       "<w:sdt><w:sdtContent>" + p(run("甲乙丙") + run("丁戊己")) + "</w:sdtContent></w:sdt>"},
      {"a field", p(run("甲") +
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF a "
                    "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
                    run("乙丙丁") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run("戊己"))},
      {"a simple field", p(run("甲") + "<w:fldSimple w:instr=\" PAGE \">" + run("乙丙") +
                           "</w:fldSimple>" + run("丁戊己"))},
      {"tracked insertions",
       p(run("甲") + inserted(run("乙丙")) + run("丁") + inserted(run("戊")) + run("己"))},
      {"tracked deletions between",
       p(run("甲乙") + deleted("旧字") + run("丙丁戊") + deleted("再旧") + run("己"))},
      {"an insertion in a link", p("<w:hyperlink w:anchor=\"x\">" + run("甲乙") +
                                   inserted(run("丙丁")) + "</w:hyperlink>" + run("戊己"))},
      {"moved words",
       p("<w:moveToRangeStart w:id=\"5\" w:name=\"m\"/><w:moveTo w:id=\"6\" w:author=\"甲\">" +
         run("甲乙丙") + "</w:moveTo><w:moveToRangeEnd w:id=\"5\"/>" + run("丁戊己"))},
      {"characters as references", p(run("甲&#x4E59;丙&#19969;戊己"))},
      {"a comment and white space in the XML",
       p("\n  " + run("甲乙丙") + "\n  <!-- 注 -->\n  " + run("丁戊己") + "\n")},
      {"in a table",
       "<w:tbl><w:tr><w:tc>" + p(run("甲乙丙") + run("丁戊己")) + "</w:tc></w:tr></w:tbl>"},
      {"in a table in a table", "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>" +
                                    p(run("甲") + run("乙丙丁戊己")) +
                                    "</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"},
  };
  return all;
}

/// The shape between two other paragraphs: a finding on all of a document stands at its title.
std::string file_of(const Shape& shape) {
  return DocxSample{.body = paragraph("题") + shape.body + paragraph("尾")}.bytes();
}

std::string without_lines(std::string text) {
  std::erase(text, '\n');
  return text;
}

/// Annotates every stretch of the six characters: the report has them in a fixed order.
std::string every_stretch(const std::string& bytes, const document::Document& document,
                          std::vector<std::string>& words) {
  report::Report report = literal_report(document);
  report.source_bytes = &bytes;
  const std::size_t start = document.text.find("甲");
  for (std::size_t begin = 0; begin < 6; ++begin) {
    for (std::size_t end = begin + 1; end <= 6; ++end) {
      finding::Finding finding;
      finding.rule = "test/stretch";
      finding.span = {start + 3 * begin, start + 3 * end};
      words.emplace_back(base::slice(document.text, finding.span));
      report.findings.push_back(finding);
    }
  }
  auto out = write_docx(report);
  REQUIRE(out);
  return *out;
}

/// References to characters as the characters.
std::string plain(std::string words) {
  for (const auto& [reference, character] :
       {std::pair<std::string, std::string>{"&#x4E59;", "乙"}, {"&#19969;", "丁"}}) {
    for (auto at = words.find(reference); at != std::string::npos; at = words.find(reference)) {
      words.replace(at, reference.size(), character);
    }
  }
  return words;
}

}  // namespace

TEST_CASE("every stretch of words can be commented on however the file is put together") {
  for (const Shape& shape : shapes()) {
    CAPTURE(shape.name);
    const std::string bytes = file_of(shape);
    const document::Document document = must_read(bytes);
    REQUIRE(without_lines(document.text) == "题甲乙丙丁戊己尾");
    std::vector<std::string> words;
    const std::string out = every_stretch(bytes, document, words);
    auto found = commented_words(out);
    for (std::size_t i = 0; i < words.size(); ++i) {
      CHECK(plain(found[static_cast<int>(i) + 1]) == words[i]);
    }
    for (auto view : {document::RevisionView::accepted, document::RevisionView::original,
                      document::RevisionView::marked_up}) {
      CHECK(must_read(out, view).text == must_read(bytes, view).text);
    }
  }
}

TEST_CASE("a reader of the annotated file finds each comment on its words") {
  for (const Shape& shape : shapes()) {
    CAPTURE(shape.name);
    const std::string bytes = file_of(shape);
    std::vector<std::string> words;
    const std::string out = every_stretch(bytes, must_read(bytes), words);
    const document::Document again = must_read(out);
    REQUIRE(again.comments.size() == words.size() + 1);
    for (std::size_t i = 0; i < words.size(); ++i) {
      CHECK(base::slice(again.text, again.comments[i + 1].span) == words[i]);
    }
  }
}

TEST_CASE("commenting on an annotated file again keeps the first comments on their words") {
  const std::string bytes = file_of({"", p(run("甲乙丙") + run("丁戊己"))});
  const std::string once = with_findings(bytes, {"乙丙丁"});
  const std::string twice = with_findings(once, {"丙丁戊", "己"});
  const document::Document again = must_read(twice);
  std::string words;
  for (const document::Comment& comment : again.comments) {
    words += std::string(base::slice(again.text, comment.span)) + ";";
  }
  CHECK(words == "题;乙丙丁;题;丙丁戊;己;");
  CHECK(again.text == "题\n甲乙丙丁戊己\n尾\n");
}

TEST_CASE("tabs, breaks and hyphens inside commented words stay what they are") {
  const std::string bytes =
      DocxSample{.body = p("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t>"
                           "<w:noBreakHyphen/><w:t>丁</w:t></w:r>") +
                         paragraph("尾")}
          .bytes();
  const document::Document document = must_read(bytes);
  REQUIRE(document.text == "甲\t乙\n丙-丁\n尾\n");
  report::Report report = literal_report(document);
  report.source_bytes = &bytes;
  for (const char* words : {"甲\t乙", "乙\n丙", "丙-丁", "-丁", "甲\t乙\n丙-丁"}) {
    report.findings.push_back(finding_on(document, words, "test/breaks"));
  }
  auto out = write_docx(report);
  REQUIRE(out);
  CHECK(must_read(*out).text == document.text);
  const std::string xml = part_of(*out, "word/document.xml");
  for (const char* mark : {"<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>"}) {
    CAPTURE(mark);
    CHECK(xml.find(mark) != std::string::npos);
    CHECK(xml.find(mark) == xml.rfind(mark));
  }
  auto found = commented_words(*out);
  CHECK(found[1] == "甲乙");
  CHECK(found[5] == "甲乙丙丁");
}

TEST_CASE("comments in all cells of a table stay in their cells") {
  std::string body = "<w:tbl>";
  for (int row = 0; row < 3; ++row) {
    body += "<w:tr>";
    for (int column = 0; column < 3; ++column) {
      body += "<w:tc>" + paragraph("格" + std::to_string(row * 3 + column)) + "</w:tc>";
    }
    body += "</w:tr>";
  }
  const std::string bytes = DocxSample{.body = body + "</w:tbl>" + paragraph("尾")}.bytes();
  std::vector<std::string> words;
  for (int i = 0; i < 9; ++i) words.push_back("格" + std::to_string(i));
  const std::string out = with_findings(bytes, words);
  auto found = commented_words(out);
  for (int i = 0; i < 9; ++i) CHECK(found[i + 1] == words[static_cast<std::size_t>(i)]);
  const document::Document before = must_read(bytes), after = must_read(out);
  REQUIRE(after.blocks.size() == before.blocks.size());
  for (std::size_t i = 0; i < 9; ++i) {
    CHECK(after.blocks[i].cell->row == before.blocks[i].cell->row);
    CHECK(after.blocks[i].cell->column == before.blocks[i].cell->column);
  }
}

TEST_CASE("a finding that crosses from a table into what follows loses no words") {
  const std::string bytes = DocxSample{.body = "<w:tbl><w:tr><w:tc>" + paragraph("表中甲乙") +
                                               "</w:tc></w:tr></w:tbl>" + paragraph("丙丁表后")}
                                .bytes();
  const document::Document document = must_read(bytes);
  report::Report report = literal_report(document);
  report.source_bytes = &bytes;
  report.findings = {finding_on(document, "甲乙\n丙丁", "test/across")};
  auto out = write_docx(report);
  REQUIRE(out);
  CHECK(must_read(*out).text == document.text);
  CHECK(commented_words(*out)[1] == "甲乙丙丁");
}

}  // namespace fashen::testing
