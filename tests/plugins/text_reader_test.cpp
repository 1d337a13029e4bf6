// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "document/read_file.h"
#include "support/shipped_plugins.h"

namespace fashen::document {
namespace {

base::Result<LoadedFile> read(const std::string& path, const std::string& bytes,
                              const ReadOptions& options = {}) {
  base::MemoryFileSystem files;
  REQUIRE(files.write(path, bytes));
  return read_file(files, testing::shipped_plugins(), path, options);
}

Document document_of(const std::string& path, const std::string& bytes) {
  auto loaded = read(path, bytes);
  if (!loaded) FAIL(loaded.error().to_string());
  return std::move(loaded->document);
}

std::string described(const Document& document) {
  std::string out;
  for (const Block& block : document.blocks) {
    out += name(block.kind);
    if (block.level > 0) out += std::to_string(block.level);
    if (block.cell) {
      out += std::to_string(block.cell->table) + std::to_string(block.cell->row) +
             std::to_string(block.cell->column);
    }
    out += "=" + std::string(base::slice(document.text, block.span)) + ";";
  }
  return out;
}

/// What the bytes of the file are for each block's text.
std::string bytes_of(const Document& document, const std::string& bytes) {
  std::string out;
  for (const Block& block : document.blocks) {
    out += std::string(base::slice(bytes, document.to_bytes.to_source(block.span))) + ";";
  }
  return out;
}

}  // namespace

TEST_CASE("every line that holds anything is a paragraph of plain text") {
  Document document =
      document_of("a.txt", "第一条 甲\r\n\r\n  \r\n第二条 乙\n# 不是标题\n| 竖线 |");
  CHECK(described(document) ==
        "paragraph=第一条 甲;paragraph=第二条 乙;paragraph=# 不是标题;paragraph=| 竖线 |;");
  CHECK(document.media_type == "text/plain");
  CHECK(document.encoding == "UTF-8");
  CHECK(document.path == "a.txt");
  CHECK(bytes_of(document, "第一条 甲\r\n\r\n  \r\n第二条 乙\n# 不是标题\n| 竖线 |") ==
        "第一条 甲;第二条 乙;# 不是标题;| 竖线 |;");
}

TEST_CASE("lines that a hard wrap has split stay lines, and spans keep their place") {
  const std::string text = "第一条 公园管理单位\n应当公开办理结果。\n";
  Document document = document_of("a.txt", text);
  CHECK(document.blocks.size() == 2);
  CHECK(document.text == text);
  CHECK(document.to_bytes.identity());
}

TEST_CASE("an empty file is a document without blocks") {
  auto bytes = GENERATE(as<std::string>(), "", "\n", "\r\n\r\n", "\xEF\xBB\xBF", " \t\n");
  CAPTURE(bytes.size());
  CHECK(document_of("a.txt", bytes).blocks.empty());
  CHECK(document_of("a.md", bytes).blocks.empty());
}

TEST_CASE("GB18030 is read, and spans lead to its bytes") {
  // 第一条 甲方应当付款。 twice, then a character that takes four bytes.
  const std::string line =
      "\xB5\xDA\xD2\xBB\xCC\xF5 \xBC\xD7\xB7\xBD\xD3\xA6\xB5\xB1\xB8\xB6\xBF\xEE\xA1\xA3";
  const std::string bytes = line + "\r\n" + line + "\x81\x39\xEF\x30\r\n";
  Document document = document_of("a.txt", bytes);
  CHECK(document.encoding == "gb18030");
  REQUIRE(document.blocks.size() == 2);
  CHECK(base::slice(document.text, document.blocks[0].span) == "第一条 甲方应当付款。");
  CHECK(base::slice(document.text, document.blocks[1].span) == "第一条 甲方应当付款。㐁");
  CHECK(bytes_of(document, bytes) == line + ";" + line + "\x81\x39\xEF\x30;");
}

TEST_CASE("an encoding that is named is used, and a wrong one is refused") {
  ReadOptions options;
  options.encoding = "GB18030";
  auto read_as = read("a.txt", "\xB5\xDA\xD2\xBB\xCC\xF5", options);
  REQUIRE(read_as);
  CHECK(read_as->document.text == "第一条");
  options.encoding = "UTF-8";
  auto wrong = read("a.txt", "abc\n\xB5\xDA\xD2\xBB\xCC\xF5", options);
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().code == base::ErrorCode::encoding);
  CHECK(wrong.error().where == "a.txt@4");
  options.encoding = "klingon";
  auto unknown = read("a.txt", "abc", options);
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().code == base::ErrorCode::usage);
}

TEST_CASE("bytes that are no text in any encoding are an error with the file and the offset") {
  auto bad = read("a.txt", "第一条 甲方应当付款。\xFF\xFF\xFF");
  REQUIRE_FALSE(bad);
  CHECK(bad.error().code == base::ErrorCode::encoding);
  CHECK(bad.error().where.starts_with("a.txt@"));
  CHECK_FALSE(read("a.bin", std::string("\x00\x01\x02\x03", 4)));
}

TEST_CASE("text over the limit is refused") {
  ReadOptions options;
  options.limits.text_bytes = 10;
  CHECK(read("a.txt", "0123456789", options));
  auto over = read("a.txt", "0123456789a", options);
  REQUIRE_FALSE(over);
  CHECK(over.error().code == base::ErrorCode::limit);
  CHECK(over.error().where == "a.txt");
}

TEST_CASE("marks of Markdown leave the text, what they mean stays") {
  const std::string source =
      "# 公园管理办法\n\n## 第一章 总则\n\n**第一条** 甲方__应当__付款。\n- 第一项\n* 第二项\n"
      "+ 第三项\n> 引文\n";
  Document document = document_of("a.md", source);
  CHECK(described(document) ==
        "heading1=公园管理办法;heading2=第一章 总则;paragraph=第一条 甲方应当付款。;"
        "list_item=第一项;list_item=第二项;list_item=第三项;paragraph=引文;");
  CHECK(document.media_type == "text/markdown");
  CHECK(bytes_of(document, source) ==
        "公园管理办法;第一章 总则;第一条** 甲方__应当__付款。;第一项;第二项;第三项;引文;");
}

TEST_CASE("what only looks like a mark stays in the text") {
  CHECK(described(
            document_of("a.md", "#标签\n####### 七个\n-1 度\n3*4\n姓名：____元\n签字：______\n")) ==
        "paragraph=#标签;paragraph=####### 七个;paragraph=-1 度;paragraph=3*4;"
        "paragraph=姓名：____元;paragraph=签字：______;");
  // Single marks are rare beside blanks and multiplication: they are left alone.
  CHECK(described(document_of("a.md", "第*一*条 _甲_\n")) == "paragraph=第*一*条 _甲_;");
}

TEST_CASE("pipe tables become cells, and two tables are two") {
  const std::string source =
      "| 名称 | 金额 |\n|---|:-:|\n| 租金 | 500元 |\n|  | **押金** |\n\n中间\n| 另一张 |\n| - |\n| "
      "甲 |\n";
  Document document = document_of("a.md", source);
  CHECK(described(document) ==
        "table_cell000=名称;table_cell001=金额;table_cell010=租金;table_cell011=500元;"
        "table_cell020=;table_cell021=押金;paragraph=中间;table_cell100=另一张;table_cell110=甲;");
}

TEST_CASE("an empty line ends a table, a line of its own row does not") {
  CHECK(described(document_of("a.md", "| 甲 |\n|-|\n| 乙 |\n\n| 丙 |\n|-|\n| 丁 |\n")) ==
        "table_cell000=甲;table_cell010=乙;table_cell100=丙;table_cell110=丁;");
  CHECK(described(document_of("a.md", "前\n| 甲 |\n| 乙 |\n后\n\n\n| 丙 |")) ==
        "paragraph=前;table_cell000=甲;table_cell010=乙;paragraph=后;table_cell100=丙;");
}

TEST_CASE("hostile Markdown ends, with blocks in order and inside the text") {
  auto source =
      GENERATE(as<std::string>(), std::string(20'000, '*'), std::string(20'000, '_'),
               std::string(20'000, '|'), std::string(20'000, '#'), "|\n||\n|||\n|-|\n-|",
               "**\n__\n**", "| a", "|", "# ", "- ", "**a", "a__", "> > > > >", "***a___b***");
  CAPTURE(source.substr(0, 20));
  Document document = document_of("a.md", source);
  std::size_t at = 0;
  for (const Block& block : document.blocks) {
    CHECK(block.span.begin >= at);
    CHECK(block.span.end >= block.span.begin);
    at = block.span.end;
  }
  CHECK(at <= document.text.size());
  CHECK(document.to_bytes.derived_size() == document.text.size());
  CHECK(document.to_bytes.source_size() == source.size());
}

}  // namespace fashen::document
