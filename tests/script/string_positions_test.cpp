// SPDX-License-Identifier: GPL-3.0-or-later
// Positions in strings count as Lua's manual says, from the end where they are negative, clipped
// where they lie outside.
#include <catch2/catch.hpp>
#include <random>

#include "script/lua_bench.h"

using fashen::testing::LuaBench;
using fashen::testing::no_law;

TEST_CASE("string.find begins where it is told, from the end too") {
  LuaBench("甲", no_law())
      .holds({
          "('abcabc'):find('a', 2) == 4",
          "('abcabc'):find('c', -1) == 6",
          "('abcabc'):find('b', -2) == 5",
          "('abcabc'):find('a', -1) == nil",
          "('abcabc'):find('a', -6) == 1",
          "('abcabc'):find('a', -100) == 1",
          "('abcabc'):find('a', 0) == 1",
          "('abcabc'):find('a', math.mininteger) == 1",
          "('abcabc'):find('a', 100) == nil",
          "('abcabc'):find('a', math.maxinteger) == nil",
          "('abc'):find('', 4) == 4",
          "('abc'):find('', 5) == nil",
          "('abc'):find('', -1) == 3",
          "select(2, ('abc'):find('', -1)) == 2",
          "(''):find('') == 1",
          "(''):find('', -1) == 1",
          "('甲乙甲'):find('甲', -3) == 7",
          "('a.b+c'):find('.b+', 1) == 2",
          "('a.b+c'):find('%.') == nil",
      });
  LuaBench("甲", no_law())
      .refuses({{"local x = ('abc'):find()", "#"},
                {"local x = ('abc'):find({})", "#"},
                {"local x = ('abc'):find('a', 'x')", "#"},
                {"local x = ('abc'):find('a', 1.5)", "#"},
                {"local x = string.find()", "#1"}});
}

TEST_CASE("the other functions of strings clip their positions the same way") {
  LuaBench("甲", no_law())
      .holds({
          "('abc'):sub(-2) == 'bc'",
          "('abc'):sub(-100, 100) == 'abc'",
          "('abc'):sub(3, 2) == ''",
          "('abc'):sub(0) == 'abc'",
          "('abc'):sub(math.mininteger, math.maxinteger) == 'abc'",
          "('abc'):byte(-1) == 99",
          "('abc'):byte(10) == nil",
          "select('#', ('abc'):byte(1, -1)) == 3",
          "utf8.offset('甲乙', 2) == 4",
          "utf8.offset('甲乙', -1) == 4",
          "utf8.offset('甲乙', 9) == nil",
          "utf8.len('甲乙', -3) == 1",
          "utf8.len('\\xff') == nil",
          "select(2, utf8.len('a\\xff')) == 2",
          "utf8.codepoint('甲', 1) == 0x7532",
          "utf8.char(0x7532, 0x4e59) == '甲乙'",
      });
}

TEST_CASE("string.find finds what looking at every place finds") {
  LuaBench bench("甲", no_law());
  const auto done = bench.run(R"(
    local texts = { '', 'a', 'aa', 'abab', 'ababab', '甲a甲', 'a.b' }
    local words = { '', 'a', 'ab', 'aba', '甲', '.', 'b.' }
    for _, text in ipairs(texts) do
      for _, word in ipairs(words) do
        for init = -8, 12 do
          local from = init < 0 and math.max(#text + init + 1, 1) or math.max(init, 1)
          local expected
          for at = from, #text + 1 do
            if at + #word - 1 <= #text and text:sub(at, at + #word - 1) == word then
              expected = at
              break
            end
          end
          local first, last = text:find(word, init, true)
          assert(first == expected, text .. '|' .. word .. '|' .. init)
          assert(first == nil or last == first + #word - 1)
        end
      end
    end)");
  if (!done) FAIL(done.error().to_string());
}

TEST_CASE("numbers are written as Lua writes them, and text is read as a number only where it is") {
  LuaBench("甲", no_law())
      .holds({
          "tonumber('0x10') == 16",
          "tonumber('  12  ') == 12",
          "tonumber('1e2') == 100.0",
          "tonumber('12元') == nil",
          "tonumber('') == nil",
          "tonumber('１２') == nil",
          "tonumber('z', 36) == 35",
          "tonumber('8', 8) == nil",
          "tonumber(('0'):rep(5000) .. '7') == 7",
          "tostring(1e15) == '1e+15'",
          "tostring(-0.0) == '-0.0'",
          "tostring(math.maxinteger) == '9223372036854775807'",
          "('%5.1f|%-4d|%04d|%x'):format(1.25, 7, 7, 255) == '  1.2|7   |0007|ff'",
          "('%s %s %s'):format('a', 1, true) == 'a 1 true'",
          "('%q'):format('a\\n') == '\"a\\\\\\n\"'",
          "('%%'):format() == '%'",
          "math.tointeger(3.0) == 3 and math.tointeger(3.5) == nil",
          "math.type(7 // 2) == 'integer' and 7 // 2 == 3 and -7 // 2 == -4",
          "7 % -3 == -2 and 1 << 63 == math.mininteger",
          "math.maxinteger + 1 == math.mininteger",
      });
  LuaBench("甲", no_law())
      .refuses({{"local x = 1 // 0", "divide by zero"},
                {"local x = 1 % 0", "n%"},
                {"local x = 1.5 | 1", "integer"},
                {"tonumber('1', 99)", "base"},
                {"tonumber(12, 10)", "#1"}});
}
