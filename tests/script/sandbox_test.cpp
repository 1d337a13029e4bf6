// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox.h"

#include <catch2/catch.hpp>
#include <set>

#include "script/api.h"
#include "script/lone_chunk.h"

namespace fashen::script {
namespace {}  // namespace

TEST_CASE("ordinary Lua works in the sandbox") {
  CHECK(run_alone("local t = {3, 1, 2} table.sort(t) assert(t[1] == 1 and #t == 3)").empty());
  CHECK(run_alone("assert(('ab'):rep(2) == 'abab' and ('abc'):find('c') == 3)").empty());
  CHECK(run_alone("for _, c in utf8.codes('法审') do assert(c > 255) end").empty());
  CHECK(run_alone("assert(tostring(12) == '12' and math.floor(2.5) == 2)").empty());
}

TEST_CASE("loops end, however they hide") {
  auto source =
      GENERATE("while true do end", "while true do pcall(function() while true do end end) end",
               "local function f() return f() end f()",
               "table.sort({1, 2, 3, 4, 5, 6, 7, 8}, function() while true do end end)",
               "local i = 0 repeat i = i + 1 until false");
  CAPTURE(source);
  CHECK(run_alone(source).find("上限") != std::string::npos);
}

TEST_CASE("memory is bounded") {
  CHECK(run_alone("local t = {} for i = 1, 1e9 do t[i] = {i} end").find("内存") !=
        std::string::npos);
  CHECK_FALSE(run_alone("local s = 'x' for i = 1, 60 do s = s .. s end").empty());
  CHECK_FALSE(run_alone("return ('x'):rep(1e12)").empty());
  CHECK_FALSE(run_alone("local function f(n) return 1 + f(n + 1) end f(1)").empty());
  CHECK_FALSE(
      run_alone("local t = {} for i = 1, 2000 do t[i] = ('x'):rep(100000) end table.concat(t)")
          .empty());
}

TEST_CASE("nothing outside is within reach") {
  auto name = GENERATE("io", "os", "debug", "package", "require", "load", "loadstring", "dofile",
                       "loadfile", "collectgarbage", "setmetatable", "getmetatable", "rawset",
                       "rawget", "print", "coroutine", "_G", "string.match", "string.gmatch",
                       "string.gsub", "string.dump", "string.pack");
  CAPTURE(name);
  std::string error = run_alone(std::string("assert(") + name + " == nil)");
  CHECK((error.empty() || error.find("没有名为") != std::string::npos));
}

TEST_CASE("shared tables cannot be changed") {
  CHECK_FALSE(run_alone("math.floor = nil").empty());
  CHECK_FALSE(run_alone("string.rep = function() end").empty());
  CHECK_FALSE(run_alone("leak = 1").empty());
  CHECK_FALSE(run_alone("return undeclared").empty());
}

TEST_CASE("bytecode is refused and hostile error objects are not asked") {
  CHECK(run_alone("\x1bLua").find("语法错误") != std::string::npos);
  CHECK(run_alone("error({})").find("不是文字") != std::string::npos);
  CHECK(run_alone("\n\nerror('坏了')").find("rules/test/a.lua:3") != std::string::npos);
}

TEST_CASE("every function within reach is on the list") {
  std::set<std::string> listed = {
      "assert",       "error",       "ipairs",          "pairs",        "pcall",
      "rawequal",     "rawlen",      "select",          "tonumber",     "tostring",
      "type",         "math.abs",    "math.ceil",       "math.floor",   "math.fmod",
      "math.huge",    "math.max",    "math.maxinteger", "math.min",     "math.mininteger",
      "math.modf",    "math.pi",     "math.tointeger",  "math.type",    "string.byte",
      "string.char",  "string.find", "string.format",   "string.len",   "string.lower",
      "string.rep",   "string.sub",  "string.reverse",  "string.upper", "table.concat",
      "table.insert", "table.pack",  "table.remove",    "table.sort",   "table.unpack",
      "utf8.char",    "utf8.codes",  "utf8.codepoint",  "utf8.len",     "utf8.offset",
  };
  for (const Function& function : functions()) {
    std::string name = function.name;
    if (name.find(':') == std::string::npos) listed.insert(name);
  }
  State state(small_limits());
  open_sandbox(state);
  std::set<std::string> reached;
  for (const std::string& name : reachable_names(state)) {
    CAPTURE(name);
    CHECK(listed.count(name) == 1);
    CHECK(run_alone("assert(" + name + " ~= nil)").empty());
    reached.insert(name);
  }
  CHECK(reached == listed);
}

}  // namespace fashen::script
