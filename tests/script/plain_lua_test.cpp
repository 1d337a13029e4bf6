// SPDX-License-Identifier: GPL-3.0-or-later
// What Lua itself offers to rules: the same as elsewhere, but in one order and within bounds.
#include <catch2/catch.hpp>

#include "script/lua_bench.h"
#include "support/rule_run.h"

using namespace fashen;
using testing::LuaBench;

namespace {

/// How a check ends that has this much of Lua's instructions.
std::string ends(const std::string& body, std::size_t instructions = 200'000) {
  testing::Surroundings little;
  little.limits.rule_instructions = instructions;
  return testing::run_check(body, "甲方应当付款。", little).found();
}

}  // namespace

TEST_CASE("strings: bytes, plain search, format without addresses") {
  LuaBench("甲", testing::no_law())
      .holds({
          "#'甲' == 3",
          "('甲乙'):sub(4, 6) == '乙'",
          "('abc'):upper() == 'ABC'",
          "('a.b'):find('.', 1, true) == 2",
          "('a.b'):find('.') == 2",
          "('a%b'):find('%') == 2",
          "('abc'):find('d') == nil",
          "('abcabc'):find('c', 4) == 6",
          "('abc'):find('', 2) == 2",
          "select(2, ('abc'):find('bc')) == 3",
          "('%d元 %s'):format(5, '整') == '5元 整'",
          "('%.2f'):format(0.5) == '0.50'",
          "('x'):rep(3, '-') == 'x-x-x'",
          "('x'):rep(0) == ''",
          "('ab'):reverse() == 'ba'",
          "('A'):byte() == 65 and string.char(65) == 'A'",
      });
}

TEST_CASE("strings: what would run long, tell an address or match by patterns is not there") {
  LuaBench("甲", testing::no_law())
      .refuses({
          {"local x = ('x'):rep(1 << 30)", "过长"},
          {"local x = ('%p'):format('x')", "%p"},
          {"local x = ('%s'):format({})", "文字"},
          {"local x = ('x'):match('x')", "match"},
          {"local x = ('x'):gsub('x', 'y')", "gsub"},
          {"local x = string.pack('i', 1)", "pack"},
      });
}

TEST_CASE("tostring tells nothing that differs from run to run") {
  LuaBench("甲", testing::no_law())
      .holds({
          "tostring(1) == '1'",
          "tostring(1.5) == '1.5'",
          "tostring('x') == 'x'",
          "tostring(true) == 'true'",
          "tostring(nil) == 'nil'",
          "tostring({}) == 'table'",
          "tostring(doc) == 'userdata'",
          "tostring(assert) == 'function'",
          "tonumber('12') == 12",
          "tonumber('x') == nil",
          "tonumber('ff', 16) == 255",
      });
}

TEST_CASE(
    "pairs goes through keys in order: numbers, then texts by their bytes, then truth values") {
  LuaBench bench("甲", testing::no_law());
  const auto done = bench.run(R"(
    local t = { z = 1, a = 2, [3] = 3, [1] = 4, [true] = 5, ['甲'] = 6, [2.5] = 7 }
    local order = ''
    for key in pairs(t) do order = order .. tostring(key) .. ' ' end
    assert(order == '1 2.5 3 a z 甲 true ', order)
    local count = 0
    for key in pairs(t) do t[key] = nil count = count + 1 end
    assert(count == 7)
    for _ in pairs({}) do error('nothing is there') end)");
  if (!done) FAIL(done.error().to_string());
  LuaBench("甲", testing::no_law())
      .refuses(
          {{"for _ in pairs({ [{}] = 1 }) do end", "pairs"}, {"for _ in pairs(5) do end", ""}});
}

TEST_CASE("sort keeps equal elements in their order") {
  LuaBench bench("甲", testing::no_law());
  const auto done = bench.run(R"(
    local list = {}
    for i = 1, 200 do list[i] = { key = i % 7, place = i } end
    table.sort(list, function(a, b) return a.key < b.key end)
    for i = 2, #list do
      local before, after = list[i - 1], list[i]
      assert(before.key < after.key or before.key == after.key and before.place < after.place)
    end
    local words = { '乙', '甲', 'b', 'a' }
    table.sort(words)
    assert(table.concat(words) == 'ab乙甲')
    table.sort({})
    table.sort({ 1 }))");
  if (!done) FAIL(done.error().to_string());
  LuaBench("甲", testing::no_law())
      .refuses({{"table.sort({ 1, 'x' })", "compare"},
                {"table.sort({ 3, 2, 1 }, function() error('坏了') end)", "坏了"}});
}

TEST_CASE("work in C counts against the budget of instructions") {
  const std::string long_text = "local s = ('x'):rep(100000) ";
  CHECK(ends(long_text + "for i = 1, 10 do s:find('y') end").empty());
  CHECK(ends(long_text + "for i = 1, 1000 do s:find('y') end").find("上限") != std::string::npos);
  CHECK(ends(long_text + "for i = 1, 1000 do re.find(s, 'y') end").find("上限") !=
        std::string::npos);
  CHECK(ends(long_text + "for i = 1, 1000 do utf8.len(s) end").find("上限") != std::string::npos);
  CHECK(ends("local t = {} for i = 1, 10000 do table.insert(t, 1, i) end").find("上限") !=
        std::string::npos);
  CHECK(ends("for i = 1, 100000 do doc:units() end").find("上限") != std::string::npos);
}

TEST_CASE("an overrun cannot be caught, and says what ran out") {
  for (const char* body :
       {"pcall(function() while true do end end) report(doc:first('甲'), 'x')",
        "for i = 1, 1000 do pcall(function() for j = 1, 1e9 do end end) end",
        "local ok = pcall(function() while true do end end) while not ok do end"}) {
    CAPTURE(body);
    const std::string message = ends(body);
    CHECK(message.find("上限") != std::string::npos);
    CHECK(message.find("rules/test/a.lua:") != std::string::npos);
  }
}

TEST_CASE("errors tell their line, also through functions and modules") {
  LuaBench bench("甲", testing::no_law());
  const auto plain = bench.run("\n\nerror('坏了')");
  REQUIRE_FALSE(plain);
  CHECK(plain.error().message.find("坏了") != std::string::npos);
  const auto indexed = bench.run("local t = nil return t.x");
  REQUIRE_FALSE(indexed);
  CHECK(indexed.error().where.find("a.lua:") != std::string::npos);
  testing::Surroundings with;
  with.files["lib/broken.lua"] = "return { fail = function()\n error('模块坏了') end }";
  const auto through = testing::run_check("lib('broken').fail()", "甲", with).drafts;
  REQUIRE_FALSE(through);
  CHECK(through.error().where.find("broken.lua:2") != std::string::npos);
}

TEST_CASE("memory is counted for what a rule makes, and given back for the next") {
  testing::Surroundings little;
  little.limits.rule_memory = 4 << 20;
  CHECK(testing::run_check("local t = {} for i = 1, 1e7 do t[i] = tostring(i) end", "甲", little)
            .found()
            .find("内存") != std::string::npos);
  CHECK(testing::run_check("for i = 1, 200 do local s = ('x'):rep(100000) end", "甲", little)
            .found()
            .empty());
}
