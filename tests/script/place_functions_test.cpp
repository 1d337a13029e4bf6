// SPDX-License-Identifier: GPL-3.0-or-later
// Places in the document: find, first, has, join, part, and the spans they give.
#include <catch2/catch.hpp>

#include "script/lua_bench.h"

using namespace fashen;
using testing::LuaBench;

namespace {

const char* const kText =
    "青石县停车管理办法\n第一条 停车费５元，停车证(两年)有效。\n第二条 "
    "不得收取押金，不得收取停车费。\n";

}  // namespace

TEST_CASE("a match shows the words as written and as folded") {
  LuaBench(kText, testing::no_law())
      .holds({
          "doc:first('5元').text == '５元'",
          "doc:first('5元').folded == '5元'",
          "doc:first('停车证（两年）').text == '停车证(两年)'",
          "doc:first('停車費').text == '停车费'",
          "doc:first('没有') == nil",
          "doc:first('^青石县').span.first == 0",
          "doc:first('停车费').span.last - doc:first('停车费').span.first == #'停车费'",
      });
}

TEST_CASE("groups are there by number and by name, those that took no part are not") {
  LuaBench(kText, testing::no_law())
      .holds({
          "doc:first('不得(收取)(押金)')[2] == '押金'",
          "doc:first('不得(?P<verb>收取)(?P<what>押金)').what == '押金'",
          "doc:first('不得(?P<verb>收取)(?P<what>押金)').spans.verb.text == '收取'",
          "doc:first('不得收取(押金)').spans[1].text == '押金'",
          "doc:first('不得收取(租金)?')[1] == nil",
          "doc:first('不得收取(?P<x>租金)?').spans.x == nil",
      });
}

TEST_CASE("a place bounds the search, and its ends are the ends of the text") {
  LuaBench(kText, testing::no_law())
      .holds({
          "doc:has('停车费', doc:units('article')[2])",
          "not doc:has('停车证', doc:units('article')[2])",
          "doc:first('停车费', doc:units('article')[2]).span ~= doc:first('停车费').span",
          "doc:has('^不得', doc:first('不得收取押金'))",
          "doc:has('押金$', doc:first('不得收取押金'))",
          "not doc:has('押金，', doc:first('不得收取押金'))",
          "doc:has('停车费', nil)",
      });
}

TEST_CASE("doc:find walks through all matches in order, in a place only there") {
  LuaBench bench(kText, testing::no_law());
  const auto done = bench.run(R"(
    for match in doc:find('停车.') do report(match, match.text) end)");
  REQUIRE(done);
  std::string words;
  for (const rule::Draft& draft : *done) words += draft.message + " ";
  CHECK(words == "停车管 停车费 停车证 停车费 ");
  const auto inside = bench.run(R"(
    for match in doc:find('停车.', doc:units('article')[2]) do report(match, match.text) end)");
  REQUIRE(inside);
  CHECK(inside->size() == 1);
}

TEST_CASE("joins and parts of places") {
  LuaBench(kText, testing::no_law())
      .holds({
          "doc:join(doc:first('不得'), doc:first('押金')).text == '不得收取押金'",
          "doc:join(doc:first('押金'), doc:first('不得')).text == '不得收取押金'",
          "doc:part(doc:first('停车费'), 0, 6).text == '停车'",
          "doc:part(doc:first('停车费'), 6, 9).text == '费'",
          "doc:part(doc:first('停车费'), 0, 0).text == ''",
          "doc:part(doc:first('停车费'), 0, 9).span == doc:first('停车费').span",
          "doc:first('停车费').span == doc:first('停车费').span",
          "doc:first('停车费').span.span == doc:first('停车费').span",
      });
}

TEST_CASE("what is no place and what leaves a place is refused") {
  LuaBench(kText, testing::no_law())
      .refuses({
          {"doc:join(doc:first('押金'))", "位置"},
          {"doc:join(1, 2)", "位置"},
          {"doc:has('甲', 'x')", "位置"},
          {"doc:has('甲', { text = 'x' })", "位置"},
          {"doc:part(doc:first('押金'), -1, 3)", "超出"},
          {"doc:part(doc:first('押金'), 3, 0)", "超出"},
          {"doc:part(doc:first('押金'), 0, 7)", "超出"},
          {"doc:part(doc:first('押金'), 0, 1)", "字符中间"},
          {"doc:part(doc:first('押金'), 0)", "#"},
          {"doc:first()", "#"},
          {"doc:find('(')", "正则表达式"},
          {"doc:find('{nosuchword}')", "nosuchword"},
          {"doc.first('押金')", ""},
      });
}
