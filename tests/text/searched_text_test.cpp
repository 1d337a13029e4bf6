// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searched_text.h"

#include <catch2/catch.hpp>

#include "text/literal_index.h"
#include "text/regex.h"

namespace fashen::text {
namespace {

PairMarks marks_of(std::string_view text) {
  LiteralIndex index;
  index.begin(text);
  return index.marks();
}

}  // namespace

TEST_CASE("words of a text are never denied, most others are") {
  const std::string text = "企业应当缴纳保证金。A1，𠮷";
  const PairMarks marks = marks_of(text);
  for (const char* word : {"企业", "应当缴纳", "保证金。A1", "金", "𠮷", "，𠮷", "A", "免", ""}) {
    CAPTURE(word);
    CHECK(marks.may_hold(PairMarks::of(word)));
  }
  int denied = 0;
  for (const char* word : {"公司", "业企", "罚款", "免缴", "BA", "A2", "保金", "当应"}) {
    denied += !marks.may_hold(PairMarks::of(word));
  }
  CHECK(denied >= 7);
}

TEST_CASE("only the very text that was announced last is known") {
  const std::string text = "甲乙", same = "甲乙";
  const PairMarks marks = marks_of(text);
  CHECK(SearchedText::of(text) == nullptr);
  {
    const SearchedText outer(text, marks);
    CHECK(SearchedText::of(text) == &outer);
    CHECK(SearchedText::of(same) == nullptr);
    CHECK(SearchedText::of(std::string_view(text).substr(3)) == nullptr);
    {
      const SearchedText inner(same, marks);
      CHECK(SearchedText::of(same) == &inner);
      CHECK(SearchedText::of(text) == nullptr);
    }
    CHECK(SearchedText::of(text) == &outer);
  }
  CHECK(SearchedText::of(text) == nullptr);
}

TEST_CASE("expressions find the same in a text that was announced and in one that was not") {
  std::string text;
  for (int i = 0; i < 300; ++i) {
    text += "第" + std::to_string(i) + "条 企业应当按照规定缴纳费用。";
    if (i % 100 == 7) text += "不得收取保证金。";
  }
  const char* patterns[] = {
      "收取(?:押金|保证金)", "企业[^。]{0,9}缴纳", "罚款|保证金", "没收", "[0-9]+条",
      "不得.{0,6}金",        "不得[^。]{0,6}款"};
  for (const char* pattern : patterns) {
    CAPTURE(pattern);
    auto regex = Regex::compile(pattern);
    REQUIRE(regex);
    for (base::Span range : {base::Span{0, text.size()}, base::Span{300, 900}}) {
      const auto plain = regex->find_all(text, range);
      const PairMarks marks = marks_of(text);
      const SearchedText searched(text, marks);
      const auto known = regex->find_all(text, range);
      REQUIRE(known.size() == plain.size());
      for (std::size_t i = 0; i < plain.size(); ++i) CHECK(known[i].groups == plain[i].groups);
    }
  }
}

}  // namespace fashen::text
