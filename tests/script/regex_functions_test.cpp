// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "script/lua_bench.h"

using fashen::testing::LuaBench;

namespace {

struct Bench : LuaBench {
  Bench() : LuaBench("甲方应当付款。\n", fashen::testing::no_law()) {}
};

}  // namespace

TEST_CASE("re.find gives the first match in bytes from one, end included, or nil") {
  Bench().holds({
      "select('#', re.find('甲', '乙')) == 0",
      "re.find('甲', '乙') == nil",
      "(re.find('abc', 'b')) == 2",
      "select(2, re.find('abc', 'bc')) == 3",
      "('甲乙丙'):sub(re.find('甲乙丙', '乙')) == '乙'",
      "(re.find('', 'a*')) == 1 and select(2, re.find('', 'a*')) == 0",
      "re.find('a.c', 'a\\\\.c') == 1",
      "re.find('国务院', '國務院') == nil",
  });
}

TEST_CASE("re.match gives the groups, or the whole match where there are none") {
  Bench().holds({
      "re.match('第12条', '第[0-9]+条') == '第12条'",
      "re.match('第12条', '第([0-9]+)条') == '12'",
      "select(2, re.match('第12条第3款', '第([0-9]+)条第([0-9]+)款')) == '3'",
      "re.match('甲', '(乙)?甲') == nil",
      "select('#', re.match('甲', '(乙)?(甲)')) == 2",
      "re.match('甲', '乙') == nil",
      "re.match('k=v', '(?P<key>[a-z])=') == 'k'",
  });
}

TEST_CASE("re.gmatch walks through all matches, also empty ones, and ends") {
  LuaBench bench("甲", fashen::testing::no_law());
  const auto done = bench.run(R"(
    local all = {}
    for word in re.gmatch('甲1乙22丙', '[0-9]+') do all[#all + 1] = word end
    assert(table.concat(all, ',') == '1,22')
    all = {}
    for key, value in re.gmatch('a=1;b=2', '([a-z])=([0-9])') do all[#all + 1] = key .. value end
    assert(table.concat(all, ',') == 'a1,b2')
    local count = 0
    for _ in re.gmatch('甲乙', 'x*') do count = count + 1 end
    assert(count == 3)
    for _ in re.gmatch('', 'a') do error('no match here') end)");
  if (!done) FAIL(done.error().to_string());
}

TEST_CASE("re.gsub replaces all matches by the text as it is") {
  Bench().holds({
      "re.gsub('1,200,000', ',', '') == '1200000'",
      "re.gsub('甲乙甲', '甲', '丙') == '丙乙丙'",
      "re.gsub('甲', '乙', '丙') == '甲'",
      "re.gsub('ab', '(a)(b)', '\\\\2\\\\1') == '\\\\2\\\\1'",
      "re.gsub('', 'x', 'y') == ''",
  });
}

TEST_CASE("vocabulary is expanded, and unknown vocabulary is told") {
  Bench().refuses({{"re.find('x', '{nosuchword}')", "nosuchword"}});
}

TEST_CASE("wrong arguments of the patterns are told with their number or their fault") {
  Bench().refuses({
      {"re.find('x', '[')", "正则表达式"},
      {"re.find('x', '(?=x)')", "正则表达式"},
      {"re.match('x', '\\\\1')", "正则表达式"},
      {"re.find('x')", "#2"},
      {"re.find()", "#1"},
      {"re.find({}, 'x')", "#1"},
      {"re.gsub('x', 'x')", "#3"},
      {"re.gmatch('x')", "#2"},
      {"re.find('x', '\\xff')", "UTF-8"},
      {"re.fnd('x', 'y')", "fnd"},
  });
}
