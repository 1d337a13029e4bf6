// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "plugins/docx_sample.h"
#include "support/literal_report.h"
#include "support/shipped_plugins.h"
#include "text/utf8.h"

// The Word file that is made for a draft in another format: the same words, and comments on them.
namespace fashen::testing {
namespace {

document::Document read_markdown(const std::string& source) {
  auto reader = shipped_plugins().reader("text/markdown");
  REQUIRE(reader);
  auto document = (*reader)->read("a.md", source, {});
  REQUIRE(document);
  return std::move(*document);
}

const char* const draft =
    "# 青石县公园管理办法\n\n## 第一章 总则\n\n第一条 为了规范公园管理，制定本办法。\n\n"
    "- 列表一\n- 列表二\n\n| 名称 | 金额 |\n|---|---|\n| 租金 | 500元 |\n| 押金 |  |\n\n"
    "| 另一表 |\n|---|\n| 甲 |\n\n### 小标题\n\n　　第二条 **本办法**自发布之日起施行。\n";

std::string without_blanks(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = text::code_point_at(text, at).size;
    const std::string one = text.substr(at, size);
    if (one != "\n" && one != " " && one != "　" && one != "\t") out += one;
    at += size;
  }
  return out;
}

std::string made_for(const document::Document& document,
                     const std::vector<finding::Finding>& findings = {}) {
  report::Report report = literal_report(document);
  report.facts = {{"title", "标题", "青石县公园管理办法"}};
  report.findings = findings;
  auto out = write_docx(report);
  REQUIRE(out);
  return *out;
}

}  // namespace

TEST_CASE("the file that is made has the words of the draft, in their order") {
  const document::Document document = read_markdown(draft);
  const document::Document made = must_read(made_for(document));
  CHECK(without_blanks(made.text) == without_blanks(document.text));
  CHECK(made.incomplete.empty());
}

TEST_CASE("tables stay tables, headings headings, the title the title") {
  const document::Document made = must_read(made_for(read_markdown(draft)));
  std::string shape;
  for (const document::Block& block : made.blocks) {
    const auto words = base::slice(made.text, block.span);
    if (block.cell) {
      shape += "[" + std::to_string(block.cell->table) + std::to_string(block.cell->row) +
               std::to_string(block.cell->column) + " " + std::string(words) + "]";
    } else if (block.kind == document::BlockKind::heading) {
      shape += "#" + std::to_string(block.level) + " " + std::string(words) + ";";
    }
  }
  CHECK(shape.find("[000 名称][001 金额][010 租金][011 500元][020 押金]") != std::string::npos);
  CHECK(shape.find("[100 另一表][110 甲]") != std::string::npos);
  CHECK(shape.find(" 第一章 总则;") != std::string::npos);
  CHECK(shape.find(" 小标题;") != std::string::npos);
}

TEST_CASE("every word of the draft can bear a comment in the file that is made") {
  const document::Document document = read_markdown(draft);
  std::vector<finding::Finding> findings;
  std::vector<std::string> words;
  for (const document::Block& block : document.blocks) {
    const std::string all(base::slice(document.text, block.span));
    if (without_blanks(all).size() < 6) continue;
    for (std::size_t at = block.span.begin; at < block.span.end;) {
      const std::size_t size = text::code_point_at(document.text, at).size;
      const std::string one = document.text.substr(at, size);
      if (!without_blanks(one).empty()) {
        finding::Finding finding;
        finding.rule = "test/word";
        finding.span = {at, at + size};
        findings.push_back(finding);
        words.push_back(one);
      }
      at += size;
    }
  }
  REQUIRE(words.size() > 60);
  auto found = commented_words(made_for(document, findings));
  for (std::size_t i = 0; i < words.size(); ++i) CHECK(found[static_cast<int>(i) + 1] == words[i]);
}

TEST_CASE("no character of a draft breaks the file or acts in it") {
  for (const char* words : {"<w:p>甲</w:p>", "&amp;&lt;", "]]>", "a\x01\x0b\x1f乙",
                            "\xef\xbf\xbf丙", "\"'>", "𠀀丁", "e\xcc\x81"}) {
    CAPTURE(words);
    const std::string text = std::string("第一条 ") + words + "尾。\n第二条 完。\n";
    const document::Document document = read_markdown(text);
    const document::Document made = must_read(made_for(document));
    CHECK(made.blocks.size() == 2);
    CHECK(made.text.find("尾。\n第二条 完。\n") != std::string::npos);
  }
}

TEST_CASE("a table wider than Word allows keeps its words") {
  std::string row = "|", rule = "|";
  for (int i = 0; i < 80; ++i) {
    row += "格" + std::to_string(i) + "|";
    rule += "-|";
  }
  const document::Document document = read_markdown(row + "\n" + rule + "\n" + row + "\n");
  const document::Document made = must_read(made_for(document));
  CHECK(without_blanks(made.text) == without_blanks(document.text));
}

}  // namespace fashen::testing
