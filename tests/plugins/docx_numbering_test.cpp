// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <set>

#include "docx/number_format.h"
#include "plugins/docx_sample.h"

// Numbers that Word makes are part of the text: a wrong one would be a wrong citation.
namespace fashen::testing {
namespace {

using docx::format_number;

/// A list of one level, or more, with what stands in w:lvl after its number format.
std::string level(int number, const std::string& format, const std::string& text,
                  const std::string& more = {}, const std::string& separator = "nothing") {
  return "<w:lvl w:ilvl=\"" + std::to_string(number) +
         "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more +
         "<w:suff w:val=\"" + separator + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

std::string numbering(const std::string& levels, const std::string& lists) {
  return "<w:abstractNum w:abstractNumId=\"0\">" + levels + "</w:abstractNum>" + lists;
}

std::string list(int id, const std::string& overrides = {}) {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"0\"/>" +
         overrides + "</w:num>";
}

std::string item(const std::string& words, int id = 1, int depth = 0,
                 const std::string& marks = {}) {
  return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(depth) + "\"/><w:numId w:val=\"" +
         std::to_string(id) + "\"/></w:numPr>" + marks + "</w:pPr>" + run(words) + "</w:p>";
}

std::string text_of(const std::string& body, const std::string& numbers,
                    const std::string& styles = {},
                    document::RevisionView view = document::RevisionView::accepted) {
  return must_read(DocxSample{.body = body, .numbering = numbers, .styles = styles}.bytes(), view)
      .text;
}

}  // namespace

TEST_CASE("each number format at the edges of what it can say") {
  auto [format, number, shown] = GENERATE(table<const char*, int, const char*>({
      {"decimalZero", 9, "09"},
      {"decimalZero", 10, "10"},
      {"lowerLetter", 1, "a"},
      {"lowerLetter", 26, "z"},
      {"upperLetter", 27, "AA"},
      {"upperLetter", 0, "0"},
      {"lowerLetter", 781, "781"},
      {"upperRoman", 4, "IV"},
      {"lowerRoman", 49, "xlix"},
      {"upperRoman", 4999, "MMMMCMXCIX"},
      {"upperRoman", 5000, "5000"},
      {"upperRoman", 0, "0"},
      {"chineseCounting", 10, "十"},
      {"chineseCounting", 11, "十一"},
      {"chineseCountingThousand", 110, "一百一十"},
      {"chineseCountingThousand", 1005, "一千零五"},
      {"chineseLegalSimplified", 10, "壹拾"},
      {"chineseLegalSimplified", 1001, "壹仟零壹"},
      {"chineseLegalSimplified", 10100, "壹万零壹佰"},
      {"chineseLegalSimplified", 100000, "100000"},
      {"chineseLegalSimplified", 0, "0"},
      {"ideographLegalTraditional", 6, "陸"},
      {"ideographDigital", 2026, "二〇二六"},
      {"decimalFullWidth", 105, "１０５"},
      {"ideographTraditional", 1, "甲"},
      {"ideographTraditional", 10, "癸"},
      {"ideographZodiac", 1, "子"},
      {"ideographZodiacTraditional", 1, "甲子"},
      {"ideographZodiacTraditional", 60, "癸亥"},
      {"ideographZodiacTraditional", 61, "甲子"},
      {"ideographEnclosedCircle", 10, "㊉"},
      {"ideographEnclosedCircle", 11, "11"},
      {"decimalEnclosedCircle", 0, "⓪"},
      {"decimalEnclosedCircle", 1, "①"},
      {"decimalEnclosedCircle", 21, "㉑"},
      {"decimalEnclosedCircleChinese", 36, "㊱"},
      {"decimalEnclosedCircle", 50, "㊿"},
      {"decimalEnclosedCircle", 51, "51"},
      {"decimalEnclosedFullstop", 20, "⒛"},
      {"decimalEnclosedParen", 1, "⑴"},
      {"decimalEnclosedParen", 21, "21"},
      {"ordinal", 1, "1st"},
      {"ordinal", 11, "11th"},
      {"ordinal", 112, "112th"},
      {"ordinal", 22, "22nd"},
      {"ordinal", 103, "103rd"},
      {"numberInDash", 3, "- 3 -"},
      {"none", 3, ""},
      {"decimal", -3, "-3"},
      {"", 3, "3"},
  }));
  CAPTURE(format, number);
  CHECK(format_number(format, number) == shown);
}

TEST_CASE("no two of the first three hundred numbers of a format look alike") {
  for (const char* format :
       {"decimal", "decimalZero", "lowerLetter", "upperRoman", "chineseCounting",
        "chineseLegalSimplified", "ideographDigital", "ideographTraditional", "decimalFullWidth",
        "decimalEnclosedCircle", "decimalEnclosedParen", "ordinal"}) {
    CAPTURE(format);
    std::set<std::string> seen;
    for (int number = 1; number <= 300; ++number) seen.insert(format_number(format, number));
    CHECK(seen.size() == 300);
  }
}

TEST_CASE("what Word puts between number and words is a blank or nothing") {
  for (const auto& [separator, shown] : std::initializer_list<std::pair<const char*, const char*>>{
           {"tab", "第一条 甲\n"}, {"space", "第一条 甲\n"}, {"nothing", "第一条甲\n"}}) {
    CHECK(text_of(item("甲"), numbering(level(0, "chineseCounting", "第%1条", {}, separator),
                                        list(1))) == shown);
  }
}

TEST_CASE("a lower level begins again under each item above, unless it is told not to") {
  const std::string body = item("甲") + item("乙", 1, 1) + item("丙") + item("丁", 1, 1);
  CHECK(text_of(body, numbering(level(0, "decimal", "%1.") + level(1, "decimal", "(%2)"),
                                list(1))) == "1.甲\n(1)乙\n2.丙\n(1)丁\n");
  CHECK(text_of(body, numbering(level(0, "decimal", "%1.") +
                                    level(1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>"),
                                list(1))) == "1.甲\n(1)乙\n2.丙\n(2)丁\n");
}

TEST_CASE("two lists of one definition count on together, one with its own start does not") {
  const std::string levels = level(0, "decimal", "%1.");
  const std::string body = item("甲", 1) + item("乙", 2) + item("丙", 1);
  CHECK(text_of(body, numbering(levels, list(1) + list(2))) == "1.甲\n2.乙\n3.丙\n");
  const std::string own =
      "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>";
  CHECK(text_of(item("甲", 1) + item("乙", 2), numbering(levels, list(1) + list(2, own))) ==
        "1.甲\n7.乙\n");
}

TEST_CASE("paragraphs between the items of a list do not disturb it") {
  std::string body, shown;
  for (int i = 1; i <= 30; ++i) {
    body += item("项") + paragraph("段");
    shown += "第" + format_number("chineseCounting", i) + "条项\n段\n";
  }
  CHECK(text_of(body, numbering(level(0, "chineseCounting", "第%1条"), list(1))) == shown);
}

TEST_CASE("numbering comes by the style, and can be switched off in a paragraph") {
  const std::string styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"clause\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
      "</w:numPr></w:pPr></w:style>";
  const std::string body = "<w:p><w:pPr><w:pStyle w:val=\"clause\"/></w:pPr>" + run("甲") +
                           "</w:p><w:p><w:pPr><w:pStyle w:val=\"clause\"/><w:numPr><w:numId "
                           "w:val=\"0\"/></w:numPr></w:pPr>" +
                           run("乙") + "</w:p><w:p><w:pPr><w:pStyle w:val=\"clause\"/></w:pPr>" +
                           run("丙") + "</w:p>";
  CHECK(text_of(body, numbering(level(0, "decimal", "%1、"), list(1)), styles) ==
        "1、甲\n乙\n2、丙\n");
}

TEST_CASE("a list that is not defined gives no number, and no failure") {
  CHECK(text_of(item("甲", 9), numbering(level(0, "decimal", "%1."), list(1))) == "甲\n");
  CHECK(text_of(item("甲", 1, 8), numbering(level(0, "decimal", "%1."), list(1))).find("甲") !=
        std::string::npos);
}

TEST_CASE("an item that was put in counts in the draft as it will be, not in the original") {
  const std::string inserted =
      item("新", 1, 0, "<w:rPr><w:ins w:id=\"1\" w:author=\"甲\"/></w:rPr>");
  const std::string with_runs =
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:ins "
      "w:id=\"1\" w:author=\"甲\"/></w:rPr></w:pPr><w:ins w:id=\"2\" w:author=\"甲\">" +
      run("新") + "</w:ins></w:p>";
  const std::string body = item("一") + with_runs + item("二");
  const std::string numbers = numbering(level(0, "decimal", "%1."), list(1));
  CHECK(text_of(body, numbers) == "1.一\n2.新\n3.二\n");
  CHECK(text_of(body, numbers, {}, document::RevisionView::original) == "1.一\n2.二\n");
  CHECK(text_of(item("一") + inserted, numbers) == "1.一\n2.新\n");
}

TEST_CASE("the generated number is marked as such, the words are not") {
  const document::Document document =
      must_read(DocxSample{.body = item("甲方付款") + paragraph("没有编号"),
                           .numbering = numbering(level(0, "chineseCounting", "（%1）"), list(1))}
                    .bytes());
  REQUIRE(document.blocks.size() == 2);
  CHECK(base::slice(document.text, document.blocks[0].generated) == "（一）");
  CHECK(document.blocks[1].generated.empty());
}

}  // namespace fashen::testing
