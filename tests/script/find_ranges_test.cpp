// SPDX-License-Identifier: GPL-3.0-or-later
// doc:find, doc:first and doc:has over parts of a document: what the part is, what the groups are,
// and that the shortcuts behind them never change an answer.
#include <catch2/catch.hpp>

#include "script/lua_bench.h"

using fashen::testing::LuaBench;
using fashen::testing::no_law;

namespace {

const char* const kText =
    "停车收费办法\n第一条 经营者收取押金２００元，不得收取其他押金。\n"
    "第二条 有下列情形的，免收押金：\n（一）老年人；\n（二）残疾人。\n第三条 押金应当退还。\n";

/// Runs statements that assert things.
void check(const std::string& body) {
  LuaBench bench(kText, no_law());
  const auto done = bench.run(body);
  CAPTURE(body);
  if (!done) FAIL_CHECK(done.error().to_string());
}

}  // namespace

TEST_CASE("a part is a text of its own: anchors hold at its ends, nothing reaches beyond") {
  check(R"(
    local first, second = doc:units('article')[1], doc:units('article')[2]
    assert(doc:has('^第一条', first) and not doc:has('^第一条', second))
    assert(doc:first('^(.)', first).text == '第')
    assert(not doc:has('第一条.*第二条', first))
    assert(doc:has('(?s)第一条.*第二条'))
    assert(not doc:has('退还', first) and doc:has('退还'))
    local word = doc:first('收取')
    assert(doc:has('收取', word) and not doc:has('收取押', word) and not doc:has('者收取', word)))");
}

TEST_CASE("a part without words holds only what matches nothing") {
  check(R"(
    local none = doc:part(doc:first('押金'), 0, 0)
    assert(none.text == '' and none.first == none.last)
    assert(not doc:has('押', none) and doc:has('', none) and doc:has('x*', none))
    local n = 0
    for m in doc:find('x*', none) do n = n + 1 assert(m.text == '') end
    assert(n == 1)
    assert(#doc:sentences(none) <= 1 and #doc:citations(none) == 0))");
}

TEST_CASE("matches come in order, do not overlap, and end") {
  check(R"(
    local last, n = -1, 0
    for m in doc:find('押金') do
      assert(m.span.first >= last and m.text == '押金')
      last, n = m.span.last, n + 1
    end
    assert(n == 4, n)
    local next = doc:find('押金', doc:units('article')[3])
    assert(next().text == '押金' and next() == nil and next() == nil)
    local a, b = doc:find('押金'), doc:find('押金')
    assert(a().span == b().span and a().span == b().span))");
}

TEST_CASE("groups by number and name, absent ones, and where they stand") {
  check(R"(
    local m = doc:first('(?P<who>经营者)?收取(?P<what>押金|其他押金)(?P<sum>[0-9]+)?')
    assert(m.who == '经营者' and m.what == '押金' and m.sum == '200')
    assert(m[1] == m.who and m[2] == m.what and m[3] == m.sum)
    assert(m.spans.sum.text == '２００' and m.spans[3] == m.spans.sum and m.spans.sum.folded == '200')
    assert(m[4] == nil and m[0] == nil and m[-1] == nil and m.nosuch == nil and m[1.5] == nil)
    local second
    for one in doc:find('(?P<who>经营者)?收取(?P<what>押金|其他押金)') do second = one end
    assert(second.what == '其他押金' and second.who == nil and second.spans.who == nil)
    assert(second.spans[1] == nil and second.spans.what.text == '其他押金')
    local named = doc:first('(?P<text>押)(?P<span>金)')
    assert(named.text == '押' and named.folded == '押金'))");
}

TEST_CASE("text is as written, folded as it is matched, and patterns are folded too") {
  check(R"(
    local m = doc:first('押金(200)元')
    assert(m.text == '押金２００元' and m.folded == '押金200元' and m[1] == '200')
    assert(doc:first('押金２００元').span == m.span)
    assert(doc.text:find('２００', 1, true) and not doc.folded:find('２００', 1, true))
    assert(#doc:units('article')[1].text > #doc:units('article')[1].folded))");
}

TEST_CASE("whatever the pattern, a whole scan finds what re finds in the folded text") {
  for (const char* pattern :
       {"押金", "收取|退还", "押.", "[一二三]", "第[一二三]条 ?", "不得.{0,9}押金", "\\\\d+", "x*",
        "(?:老年|残疾)人", "押金(?:应当)?", "\\\\p{Han}{2}人", "。$", "(?m)^第", "人", "[^\\n]+"}) {
    CAPTURE(pattern);
    check("local p = '" + std::string(pattern) + R"('
      local one, other = {}, {}
      for m in doc:find(p) do one[#one + 1] = m.folded end
      for m in re.gmatch(doc.folded, '(?:' .. p .. ')') do other[#other + 1] = m end
      assert(table.concat(one, '|') == table.concat(other, '|'),
             table.concat(one, '|') .. ' / ' .. table.concat(other, '|'))
      local first = doc:first(p)
      assert((first ~= nil) == doc:has(p) and (first == nil or first.folded == one[1])))");
  }
}

TEST_CASE("whatever the part, what is found in it is what is found in its words") {
  for (const char* pattern : {"押金", "收取", "[一二三]", "人", "元|人", "不得.{0,9}押金"}) {
    CAPTURE(pattern);
    check("local p = '" + std::string(pattern) + R"('
      local parts = {}
      for _, one in ipairs(doc:units()) do parts[#parts + 1] = one end
      for _, one in ipairs(doc:sentences()) do parts[#parts + 1] = one end
      for _, one in ipairs(doc:blocks()) do parts[#parts + 1] = one end
      assert(#parts > 12)
      for _, part in ipairs(parts) do
        local inside, words = 0, 0
        for m in doc:find(p, part) do
          inside = inside + 1
          assert(m.span.first >= part.span.first and m.span.last <= part.span.last)
        end
        for _ in re.gmatch(part.folded, p) do words = words + 1 end
        assert(inside == words, part.text)
        assert(doc:has(p, part) == (words > 0))
      end)");
  }
}

TEST_CASE("parts of parts count from the part, and joins do not care for the order") {
  check(R"(
    local m = doc:first('经营者收取')
    local take = doc:part(m, 9, 15)
    assert(take.text == '收取' and doc:part(take, 3, 6).text == '取')
    assert(doc:part(take, 6, 6).text == '')
    assert(doc:join(take, m) == doc:join(m, take) and doc:join(m, m) == m.span)
    local whole = doc:join(doc:units('article')[1], doc:units('article')[3])
    assert(doc:has('退还', whole) and not doc:has('停车收费办法', whole)))");
  LuaBench(kText, no_law())
      .refuses({{"doc:part(doc:first('押金'), -1, 3)", "超出"},
                {"doc:part(doc:first('押金'), 3, 0)", "超出"},
                {"doc:part(doc:first('押金'), 0, 7)", "超出"},
                {"doc:part(doc:first('押金'), 0, math.maxinteger)", "超出"},
                {"doc:part(doc:first('押金'), 1, 3)", "字符中间"},
                {"doc:part(doc:first('押金'), 0, 4)", "字符中间"},
                {"doc:join(doc:first('押金'))", "位置"},
                {"doc:first('押金').span.text.x.y = 1", "index"}});
}
