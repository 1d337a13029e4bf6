// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/segment.h"

#include <catch2/catch.hpp>

#include "text/position.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

std::string joined(std::string_view text, const std::vector<base::Span>& spans) {
  std::string out;
  for (base::Span span : spans)
    out += (out.empty() ? "" : "|") + std::string(base::slice(text, span));
  return out;
}

std::string sentences_of(const std::string& text) {
  return joined(text, sentences(text, {0, text.size()}));
}

std::string clauses_of(const std::string& text) {
  return joined(text, clauses(text, {0, text.size()}));
}

}  // namespace

TEST_CASE("sentences end at stops and line ends, not inside brackets and quotes") {
  auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"甲。乙！丙？", "甲。|乙！|丙？"},
      {"甲\n乙", "甲|乙"},
      {"根据《甲。乙》制定。丙", "根据《甲。乙》制定。|丙"},
      {"他说“甲。乙！”然后走了。丙。", "他说“甲。乙！”然后走了。|丙。"},
      {"甲（乙。丙）丁。", "甲（乙。丙）丁。"},
      {"甲（乙。丙\n丁。戊", "甲（乙。丙|丁。|戊"},
      {"  甲。  乙  ", "甲。|乙"},
      {"", ""},
      {"。", "。"},
      {"\n\n", ""},
      {"总计1.5元。每日0.5%。", "总计1.5元。|每日0.5%。"},
  }));
  CAPTURE(text);
  CHECK(sentences_of(text) == expected);
}

TEST_CASE("clauses end at commas, semicolons and colons outside brackets") {
  CHECK(clauses_of("甲，乙；丙：丁。") == "甲，|乙；|丙：|丁。");
  CHECK(clauses_of("根据《甲，乙》，丙。") == "根据《甲，乙》，|丙。");
  CHECK(clauses_of("甲（乙，丙）丁，戊") == "甲（乙，丙）丁，|戊");
  CHECK(clauses_of("甲") == "甲");
}

TEST_CASE("sentences of a range stay within it") {
  const std::string text = "甲。乙。丙。";
  std::size_t one = std::string("甲。").size();
  CHECK(joined(text, sentences(text, {one, 2 * one})) == "乙。");
  CHECK(joined(text, sentences(text, {one, one})).empty());
}

TEST_CASE("places count lines and characters from one") {
  const std::string text = "甲乙\n\n丙丁戊\nabc";
  LineIndex index(text);
  auto at = [&](const std::string& words) { return index.at(text.find(words)); };
  CHECK(at("甲").line == 1);
  CHECK(at("乙").column == 2);
  CHECK(at("戊").line == 3);
  CHECK(at("戊").column == 3);
  CHECK(at("c").column == 3);
  CHECK(index.line_of(text.find("丁")) == "丙丁戊");
  CHECK(index.line_start(text.find("丁")) == text.find("丙"));
  CHECK(index.at(text.size()).line == 4);
}

TEST_CASE("places in a very long line are counted rightly") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += i % 3 == 0 ? "a" : i % 3 == 1 ? "é" : "法";
  LineIndex index(text);
  std::size_t offset = 0;
  for (std::size_t column = 1; column <= 5000; ++column) {
    if (column % 97 == 0) CHECK(index.at(offset).column == column);
    offset += code_point_at(text, offset).size;
  }
}

}  // namespace fashen::text
