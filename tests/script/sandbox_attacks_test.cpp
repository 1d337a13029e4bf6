// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of others are run as they come: what a hostile one may try, and how it ends.
#include <catch2/catch.hpp>
#include <chrono>

#include "base/clock.h"
#include "script/lone_chunk.h"
#include "script/sandbox.h"

namespace fashen::script {
namespace {

/// The chunk is stopped, and long before it could have come to its end.
void check_stopped(std::initializer_list<const char*> sources) {
  for (const char* source : sources) {
    CAPTURE(source);
    const auto begin = base::thread_time();
    CHECK_FALSE(run_alone(source).empty());
    CHECK(base::thread_time() - begin < std::chrono::seconds(20));
  }
}

}  // namespace

TEST_CASE("repetition is bounded, of nothing and by nothing too") {
  CHECK(run_alone("assert((''):rep(1 << 40) == '')").empty());
  CHECK(run_alone("assert((''):rep(1 << 62, '') == '')").empty());
  CHECK(run_alone("assert(('x'):rep(-5) == '' and ('x'):rep(0, 'y') == '')").empty());
  CHECK(run_alone("assert(('x'):rep(1, ('y'):rep(100)) == 'x')").empty());
  CHECK(run_alone("assert(#('x'):rep(1000, '-') == 1999)").empty());
  CHECK(run_alone("return (''):rep(1 << 40, 'x')").find("过长") != std::string::npos);
  CHECK(run_alone("return ('x'):rep(math.maxinteger)").find("过长") != std::string::npos);
  CHECK(run_alone("return ('x'):rep(1e300)").find("integer") != std::string::npos);
}

TEST_CASE("work in C that makes nothing is counted like work that does") {
  const std::string text = "local s = ('字'):rep(300000) ";
  for (const char* loop :
       {"for i = 1, 1e6 do utf8.offset(s, 290000) end", "for i = 1, 1e6 do utf8.len(s) end",
        "for i = 1, 1e6 do s:find('无') end", "for i = 1, 1e6 do s:byte(1, 2) s:upper() end",
        "for i = 1, 1e6 do tonumber(s, 36) end",
        "for i = 1, 1e6 do local t = table.pack(s:byte(1, 900)) end"}) {
    CAPTURE(loop);
    const auto begin = base::thread_time();
    CHECK(run_alone(text + loop).find("上限") != std::string::npos);
    CHECK(base::thread_time() - begin < std::chrono::seconds(20));
  }
}

TEST_CASE("recursion in every disguise ends in an error, not in the stack of the program") {
  check_stopped({
      "local function f() return 1 + f() end f()",
      "local function f() return pcall(f) and f() end while true do f() end",
      "local function f(n) table.sort({ 1, 2 }, function() f(n + 1) return false end) end f(1)",
      "local function f() for _ in pairs({ f() }) do end end f()",
      "local s = 'x' for i = 1, 40 do s = '(' .. s .. ')' .. s end",
      "local t = {} for i = 1, 1e9 do t = { t } end",
      "local f = error f = function() error(f) end while true do pcall(f) end",
  });
}

TEST_CASE("source that is hard to parse is refused, not followed down") {
  const std::string deep(100'000, '(');
  CHECK(run_alone("return " + deep).find("语法错误") != std::string::npos);
  CHECK(run_alone("return " + std::string(50'000, '{')).find("语法错误") != std::string::npos);
  std::string minus = "return ";
  for (int i = 0; i < 50'000; ++i) minus += "- ";
  CHECK(run_alone(minus + "1").find("语法错误") != std::string::npos);
  CHECK(run_alone("local a = [==[ never ended").find("语法错误") != std::string::npos);
  CHECK(run_alone(std::string("return 1\0 + 2", 13)).find("语法错误") != std::string::npos);
  std::string locals;
  for (int i = 0; i < 300; ++i) locals += "local a" + std::to_string(i) + " = 1\n";
  CHECK(run_alone(locals).find("local variables") != std::string::npos);
}

TEST_CASE("unpacking, concatenating and inserting past any size is an error") {
  check_stopped({
      "return table.unpack({}, 1, 1 << 40)",
      "return table.unpack({}, math.mininteger, math.maxinteger)",
      "return table.concat({}, 'x', 1, 1 << 40)",
      "table.insert({}, 1 << 40, 'x')",
      "table.insert({}, 0, 'x')",
      "table.remove({}, 7)",
      "return select(math.mininteger, 1)",
      "return utf8.char(-1)",
      "return utf8.char(1 << 40)",
      "return utf8.codepoint('字', 2)",
      "return string.char(256)",
      "return ('%999d'):format(1)",
      "return ('%'):format(1)",
      "return ('%d'):format('x')",
      "return ('%q'):format({})",
  });
  CHECK(run_alone("assert(#table.pack(table.unpack({}, 1, 100)) == 0)").empty());
  CHECK(run_alone("assert(select('#', table.unpack({}, 1, 100)) == 100)").empty());
}

TEST_CASE("metatables are out of reach, of strings too") {
  for (const char* source : {"('x').mine = 1",
                             "('x').rep = nil",
                             "string.mine = 1",
                             "math.pi = 3",
                             "re.find = nil",
                             "dates = nil",
                             "options.x = 1",
                             "local t = ('').__index return t.x",
                             "return ('x').__metatable.y",
                             "return ('x')()",
                             "return -('x')",
                             "return {} < {}",
                             "return #5",
                             "return nil .. 'x'",
                             "return {} .. {}",
                             "pairs(5)",
                             "ipairs()",
                             "for i = 1, 10, 0 do end",
                             "for i = 'a', 2 do end",
                             "error()",
                             "error(nil)",
                             "error(5)",
                             "error('x', 1e9)",
                             "assert(false)",
                             "assert(nil, { 'x' })",
                             "assert()"}) {
    CAPTURE(source);
    const std::string error = run_alone(source);
    CHECK_FALSE(error.empty());
  }
  CHECK(run_alone("assert(('x').mine == nil)").empty());
}

TEST_CASE("errors that are no text, or no UTF-8, are told all the same") {
  CHECK(run_alone("error({})").find("不是文字") != std::string::npos);
  CHECK(run_alone("error(function() end)").find("function") != std::string::npos);
  CHECK(run_alone("error(nil)").find("nil") != std::string::npos);
  CHECK(run_alone("error('\\xff\\xfe', 0)").find("不是 UTF-8") != std::string::npos);
  CHECK(run_alone("error(('错'):rep(100000))").size() < 5000);
  CHECK(run_alone("local ok, e = pcall(error, 'x') error('又' .. e)").find("又x") !=
        std::string::npos);
}

TEST_CASE("a chunk that overran, ran out of memory or failed leaves a state that still works") {
  for (const char* source :
       {"while true do end", "local t = {} for i = 1, 1e9 do t[i] = {} end", "error('x')"}) {
    CAPTURE(source);
    State state(small_limits());
    open_sandbox(state);
    for (int round = 0; round < 3; ++round) {
      REQUIRE(load_chunk(state, source, "rules/test/a.lua"));
      CHECK_FALSE(state.call(0, 0));
      REQUIRE(load_chunk(state, "assert(#('x'):rep(1000) == 1000)", "rules/test/b.lua"));
      CHECK(state.call(0, 0));
    }
  }
}

TEST_CASE("the same chunk costs the same number of instructions every time") {
  const std::string source =
      "local t = {} for i = 1, 500 do t[i] = ('%d'):format(i) end table.sort(t) "
      "local s = table.concat(t) for k in pairs(t) do s:find(tostring(k)) end";
  std::size_t first = 0;
  for (int round = 0; round < 3; ++round) {
    State state(small_limits());
    open_sandbox(state);
    REQUIRE(load_chunk(state, source, "rules/test/a.lua"));
    REQUIRE(state.call(0, 0));
    if (round == 0) first = state.work();
    CHECK(state.work() == first);
  }
  CHECK(first > 0);
}

}  // namespace fashen::script
