// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "text/fold.h"
#include "text/segment.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

std::string joined(const std::string& text, const std::vector<base::Span>& spans) {
  std::string out;
  for (base::Span span : spans) {
    if (!out.empty()) out += '|';
    out += base::slice(text, span);
  }
  return out;
}

std::string without_space(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c != ' ' && c != '\n') out += c;
  }
  return out;
}

std::string random_text(std::mt19937& random) {
  static const char* const parts[] = {"甲", "乙应当", "。", "！", "？", "；", "，", "：", "《",
                                      "》", "“",      "”",  "（", "）", "〔", "〕", "\n", " "};
  std::string text;
  for (std::size_t left = random() % 60; left > 0; --left) {
    text += parts[random() % std::size(parts)];
  }
  return text;
}

}  // namespace

TEST_CASE("sentences of real paragraphs") {
  struct Row {
    const char* text;
    const char* expected;
  };
  const Row rows[] = {
      {"经营者应当登记。未登记的，责令改正；逾期不改的，处罚款。",
       "经营者应当登记。|未登记的，责令改正；逾期不改的，处罚款。"},
      {"名称为“青禾。文化”的店铺。第二句", "名称为“青禾。文化”的店铺。|第二句"},
      {"依照《关于甲？的通知》办理！完", "依照《关于甲？的通知》办理！|完"},
      {"见附件（一。说明；二。表格）。余下", "见附件（一。说明；二。表格）。|余下"},
      {"文号〔2026。〕3号。余下", "文号〔2026。〕3号。|余下"},
      {"（未闭合。括号\n下一行。再一句。", "（未闭合。括号|下一行。|再一句。"},
      {"“《甲》。乙”丙。丁", "“《甲》。乙”丙。|丁"},
      {"多余的）右括号。后句。", "多余的）右括号。|后句。"},
      {"甲。。乙", "甲。。|乙"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const std::string text = row.text;
    CHECK(joined(text, sentences(text, {0, text.size()})) == row.expected);
  }
}

TEST_CASE("no character but blanks is lost or said twice by sentences and clauses") {
  std::mt19937 random(61);
  for (int round = 0; round < 500; ++round) {
    const std::string text = random_text(random);
    CAPTURE(text);
    std::string kept, in_clauses;
    std::size_t last = 0;
    for (base::Span sentence : sentences(text, {0, text.size()})) {
      REQUIRE(sentence.begin >= last);
      last = sentence.end;
      const std::string_view words = base::slice(text, sentence);
      REQUIRE(trim(words) == words);
      REQUIRE_FALSE(words.empty());
      REQUIRE(words.find('\n') == std::string_view::npos);
      kept += words;
      for (base::Span clause : clauses(text, sentence)) {
        REQUIRE(sentence.contains(clause));
        in_clauses += base::slice(text, clause);
      }
    }
    REQUIRE(without_space(kept) == without_space(text));
    REQUIRE(without_space(in_clauses) == without_space(text));
  }
}

TEST_CASE("clauses of a sentence with titles, quotes and brackets") {
  struct Row {
    const char* text;
    const char* expected;
  };
  const Row rows[] = {
      {"违反规定的，责令改正；拒不改正的，处罚款。",
       "违反规定的，|责令改正；|拒不改正的，|处罚款。"},
      {"包括：甲、乙、丙。", "包括：|甲、乙、丙。"},
      {"称为“甲，乙”的，适用《丙，丁办法》。", "称为“甲，乙”的，|适用《丙，丁办法》。"},
      {"（一，二）三，四", "（一，二）三，|四"},
  };
  for (const Row& row : rows) {
    const std::string text = row.text;
    CAPTURE(text);
    CHECK(joined(text, clauses(text, {0, text.size()})) == row.expected);
  }
}

TEST_CASE("sentences of a range know nothing of the text around it") {
  const std::string text = "《甲。乙》丙。";
  const std::size_t inside = std::string("《").size();
  CHECK(joined(text, sentences(text, {inside, text.size()})) == "甲。|乙》丙。");
  CHECK(sentences(text, {0, 0}).empty());
}

TEST_CASE("brackets nested a hundred thousand deep are read in one pass") {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "（";
  text += "甲。";
  CHECK(sentences(text, {0, text.size()}).size() == 1);
}

}  // namespace fashen::text
