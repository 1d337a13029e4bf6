// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <chrono>
#include <cstdio>

#include "base/file_system.h"
#include "review/review.h"
#include "script/loader.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "support/rule_run.h"
#include "text/utf8.h"

// Each attack by name: a rule that does its worst, beside one that does its work. Time and memory
// are printed.
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
    {"error object with a __tostring",
     "error(setmetatable({}, { __tostring = function() while "
     "true do end end }))",
     "setmetatable"},
    {"loop inside a metamethod",
     "local t = setmetatable({}, { __index = function() while true do "
     "end end }) return t.x",
     "setmetatable"},
    {"string.rep of nothing, many times",
     "local s = ('ab'):rep(1 << 19) while true do s:rep(1) end", "上限"},
    {"string functions over long text",
     "local s = ('a'):rep(1 << 20) while true do s:upper() "
     "s:reverse() s:len() end",
     "上限"},
    {"formatting without end", "while true do string.format('%99d', 1) end", "上限"},
    {"table.insert at the front without end",
     "local t = {} while true do table.insert(t, 1, 'x') end", ""},
    {"table.concat without end",
     "local t = {} for i = 1, 1e4 do t[i] = 'xxxxxxxx' end while true "
     "do table.concat(t) end",
     "上限"},
    {"sorting without end",
     "local t = {} for i = 1, 1e4 do t[i] = -i end while true do "
     "table.sort(t, function(a, b) return a < b end) end",
     "上限"},
    {"unpacking without end",
     "local t = {} for i = 1, 2e5 do t[i] = i end while true do "
     "select(2, table.unpack(t)) end",
     "上限"},
    {"utf8 over long text", "local s = ('长'):rep(1 << 18) while true do utf8.len(s) end", "上限"},
    {"deep pcall",
     "local function f(n) if n > 0 then return pcall(f, n - 1) end while true do end "
     "end f(20)",
     "上限"},
    {"table of the state's own", "return lib('nothing')", "nothing"},
    {"coroutine", "coroutine.wrap(function() while true do end end)()", "coroutine"},
    {"pairs over keys without an order", "for _ in pairs({ [{}] = 1 }) do end", "pairs"},
    {"address of a table", "return string.format('%s', {})", "应为"},
    {"unpacking too much", "return table.unpack({}, 1, 1e8)", "too many"},
};

constexpr const char* honest = R"(
  for hit in doc:find('应当') do report(hit, '有应当') end)";

/// The findings of the honest rule.
std::size_t honest_findings(const review::Review& review) {
  std::size_t count = 0;
  for (const finding::Finding& finding : review.findings) {
    count += finding.rule == "test/honest" ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("hostile rules end in bounded time and memory, and cost only their own findings") {
  testing::MemoryLookup law;
  law.add("中华人民共和国行政处罚法", "行政处罚法");
  document::Document document = testing::literal_document("甲方应当付款。", "合同.txt");
  review::Options options;
  options.today = law.known_until();
  options.limits = small();
  for (const Attack& attack : attacks) {
    CAPTURE(attack.name);
    base::MemoryFileSystem files;
    REQUIRE(files.write("rules/test/attack.lua", testing::rule_source(attack.body)));
    REQUIRE(files.write("rules/test/honest.lua", testing::rule_source(honest)));
    Loaded loaded = load_rules(files, "rules", law, small());
    REQUIRE(loaded.ok());
    std::vector<review::RuleCost> costs;
    options.costs = &costs;
    auto begin = std::chrono::steady_clock::now();
    review::Review review = review::Reviewer(loaded.rules, law).review(document, options);
    std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    std::printf("%6.0f ms %6.1f MiB  %s\n", took.count(),
                static_cast<double>(costs[0].memory) / (1 << 20), attack.name);
    CHECK(took < std::chrono::seconds(20));
    CHECK(costs[0].memory <= small().rule_memory);
    CHECK(honest_findings(review) == 1);
    if (review.failures.empty()) {
      CHECK(std::string(attack.ends_with).empty());
      continue;
    }
    REQUIRE(review.failures.size() == 1);
    const base::Error& error = review.failures.front().error;
    CAPTURE(error.to_string().substr(0, 300));
    CHECK(review.failures.front().rule == "test/attack");
    CHECK(error.message.find(attack.ends_with) != std::string::npos);
    CHECK(text::is_valid(error.message));
    REQUIRE(review.incomplete.size() == 1);
    const finding::Incomplete& named = review.incomplete.front();
    CHECK(named.where.find("rules/test/attack.lua:") != std::string::npos);
    CHECK(named.what.find("test/attack") != std::string::npos);
    CHECK(named.what.find("合同.txt") != std::string::npos);
  }
}

}  // namespace fashen::script
