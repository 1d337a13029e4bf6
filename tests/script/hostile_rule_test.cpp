// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <chrono>
#include <iostream>

#include "base/file_system.h"
#include "script/loader.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "support/rule_run.h"
#include "text/utf8.h"

namespace fashen::script {
namespace {

base::Limits small() {
  base::Limits limits;
  limits.rule_memory = 16 << 20;
  limits.rule_instructions = 3'000'000;
  limits.rule_time = std::chrono::milliseconds(500);
  return limits;
}

struct Attack {
  const char* name;
  const char* body;
  const char* ends_with;  ///< Words of the error; empty: it must end without one
};

const Attack attacks[] = {
    {"endless loop", "while true do end", "上限"},
    {"endless loop inside pcall", "while true do pcall(function() while true do end end) end",
     "上限"},
    {"endless tail calls", "local function f() return f() end f()", "上限"},
    {"endless recursion", "local function f(n) return 1 + f(n + 1) end f(1)", "内存"},
    {"recursion through pcall", "local function f() return pcall(f) end f() error('x')", "x"},
    {"comparator that never ends", "table.sort({ 3, 1, 2 }, function() while true do end end)",
     "上限"},
    {"comparator that contradicts itself",
     "local t = {} for i = 1, 2000 do t[i] = i % 7 end table.sort(t, function() return true end)",
     ""},
    {"string.rep bomb", "return ('x'):rep(1 << 40)", "过长"},
    {"string.rep in a loop", "local s = 'x' while true do s = s .. s:rep(1000) end", ""},
    {"table.concat bomb",
     "local t = {} for i = 1, 1e5 do t[i] = ('x'):rep(1000) end return table.concat(t)", "内存"},
    {"table that grows for ever", "local t = {} for i = 1, 1e9 do t[i] = { i } end", "内存"},
    {"memory error caught and repeated",
     "while true do pcall(function() local t = {} for i = 1, 1e9 do t[i] = i end end) end", "上限"},
    {"plain search made quadratic",
     "local a = ('a'):rep(1 << 20) local b = ('a'):rep(1 << 19) .. 'b' while true do a:find(b) end",
     "上限"},
    {"pattern that would backtrack", "re.find(('a'):rep(100000), '(a+)+$b')", ""},
    {"pattern too large", "re.find('a', '((a{1000}){1000}){1000}')", "正则表达式"},
    {"patterns made without end", "local i = 0 while true do i = i + 1 re.find('x', 'a' .. i) end",
     "上限"},
    {"the whole document searched for ever", "while true do doc:has('没有的词语') end", "上限"},
    {"lists made without end", "while true do doc:units() doc:sentences() doc:quantities() end",
     "上限"},
    {"findings without end", "while true do report(doc:first('甲'), 'x') end", "超过"},
    {"findings without end inside pcall",
     "local m = doc:first('甲') for i = 1, 1e5 do pcall(report, m, 'x') end", "超过"},
    {"message of megabytes", "report { at = doc:first('甲'), message = ('长'):rep(100000) }",
     "过长"},
    {"span beyond the document", "report(doc:part(doc:first('甲'), 0, 1 << 40), 'x')", "超出"},
    {"span before the document", "report(doc:part(doc:first('甲'), -5, 1), 'x')", "超出"},
    {"span of its own making", "report({ span = { first = 0, last = 99 } }, 'x')", "span"},
    {"empty span", "report(doc:part(doc:first('甲'), 0, 0), 'x')", "空"},
    {"message that is no text", "report(doc:first('甲'), '\\xff\\xfe')", "UTF-8"},
    {"error that is no text", "error({})", "不是文字"},
    {"error of broken bytes", "error('\\xff\\xfe\\xfd')", ""},
    {"error of megabytes", "error(('长'):rep(100000))", "长"},
    {"writing a global", "leak = 1", "leak"},
    {"writing into a library", "math.floor = nil", "只读"},
    {"writing into the document", "doc.kind = 'contract'", ""},
    {"writing into options", "options.days = 9", "只读"},
    {"writing into the string library", "string.rep = nil", "只读"},
    {"walking the environment", "return _G or _ENV._G", "_G"},
    {"reaching a metatable", "return getmetatable('')", "getmetatable"},
    {"reaching debug", "return debug.getregistry()", "debug"},
    {"loading bytecode", "return load('\\27Lua')", "load"},
    {"finaliser", "setmetatable({}, { __gc = function() end })", "setmetatable"},
    {"coroutine", "coroutine.wrap(function() while true do end end)()", "coroutine"},
    {"pairs over keys without an order", "for _ in pairs({ [{}] = 1 }) do end", "pairs"},
    {"address of a table", "return string.format('%s', {})", "应为"},
    {"unpacking too much", "return table.unpack({}, 1, 1e8)", "too many"},
};

}  // namespace

TEST_CASE("hostile rules end in bounded time and memory, and are named") {
  for (const Attack& attack : attacks) {
    CAPTURE(attack.name);
    auto begin = std::chrono::steady_clock::now();
    auto run = testing::run_check(attack.body, "甲方应当付款。", {{}, {}, small()});
    auto took = std::chrono::steady_clock::now() - begin;
    std::cout << std::chrono::duration_cast<std::chrono::milliseconds>(took).count() << " ms  "
              << attack.name << "\n";
    CHECK(took < std::chrono::seconds(20));
    bool may_end = std::string(attack.ends_with).empty();
    if (run.drafts) {
      CHECK(may_end);
      continue;
    }
    CAPTURE(run.drafts.error().to_string().substr(0, 300));
    CHECK(run.drafts.error().message.find(attack.ends_with) != std::string::npos);
    CHECK(text::is_valid(run.drafts.error().message));
    CHECK(run.drafts.error().where.find("rules/test/a.lua") != std::string::npos);
  }
}

TEST_CASE("a rule keeps nothing from one document to the next") {
  base::MemoryFileSystem files;
  const std::string body =
      "count = count + 1 shared.n = shared.n + 1 if count > 1 or shared.n > 1 then error('kept') "
      "end";
  REQUIRE(files.write("rules/lib/shared.lua", "return { n = 0 }"));
  REQUIRE(files.write("rules/test/a.lua",
                      testing::rule_source(body, "local count, shared = 0, lib('shared')")));
  testing::MemoryLookup law;
  base::Limits limits;
  Loaded loaded = load_rules(files, "rules", law, limits);
  REQUIRE(loaded.rules.size() == 1);
  document::Document document = testing::literal_document("甲方");
  structure::Structure structure = structure::analyze(document);
  rule::Subject subject{document, structure, {}, {}, law, law.known_until(), limits};
  for (int i = 0; i < 3; ++i) {
    auto drafts = loaded.rules.front()->check(subject, {});
    if (!drafts) FAIL(drafts.error().to_string());
  }
}

TEST_CASE("order does not depend on the run") {
  const std::string body = R"(
    local t = {} for i = 1, 300 do t['k' .. i] = i end
    local keys = '' for k in pairs(t) do keys = keys .. k end
    report(doc:first('甲'), keys))";
  auto first = testing::run_check(body, "甲方"), second = testing::run_check(body, "甲方");
  REQUIRE(first.drafts);
  REQUIRE(second.drafts);
  CHECK(first.drafts->front().message == second.drafts->front().message);
  CHECK(testing::run_check("local t = { { 2, 'a' }, { 1, 'b' }, { 2, 'c' }, { 1, 'd' } } "
                           "table.sort(t, function(x, y) return x[1] < y[1] end) "
                           "assert(t[1][2] .. t[2][2] .. t[3][2] .. t[4][2] == 'bdac')",
                           "甲")
            .found()
            .empty());
}

}  // namespace fashen::script
