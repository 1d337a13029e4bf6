// SPDX-License-Identifier: GPL-3.0-or-later
// A wrong rule file is told with the line of the key that is wrong and what would be right.
#include <catch2/catch.hpp>
#include <optional>

#include "script/rule_source_text.h"

using fashen::testing::RuleSource;

namespace {

/// A line that takes the place of the one with the same key, and words of the error.
struct Fault {
  const char* key;
  const char* line;
  const char* words;
};

/// The error of a rule with this line; a failed check if it was read.
std::optional<fashen::base::Error> fault_of(const RuleSource& source) {
  const auto file = source.read();
  if (!file) return file.error();
  FAIL_CHECK("it was read");
  return std::nullopt;
}

/// The error stands at the line of the key, or else only in the file.
void check(std::initializer_list<Fault> faults, bool at_key = true) {
  for (const Fault& fault : faults) {
    CAPTURE(fault.line, fault.words);
    const RuleSource source = RuleSource().set(fault.key, fault.line);
    const auto error = fault_of(source);
    if (!error) continue;
    CHECK(error->code == fashen::base::ErrorCode::rule);
    CHECK_THAT(error->message, Catch::Contains(fault.words));
    const std::string line = at_key ? ":" + std::to_string(source.line_of(fault.key)) : "";
    CHECK_THAT(error->where, Catch::StartsWith("rules/test/a.lua" + line));
  }
}

void check_somewhere(std::initializer_list<Fault> faults) { check(faults, false); }

}  // namespace

TEST_CASE("the plain rule is read, so that every fault below is the one that is meant") {
  const auto file = RuleSource().read();
  if (!file) FAIL(file.error().to_string());
  CHECK(file->metadata.title == "停车收费");
}

TEST_CASE("values of the wrong type") {
  check({
      {"title", "title = 5,", "应为文字"},
      {"title", "title = '',", "不能为空"},
      {"why", "why = { 'x' },", "应为文字"},
      {"severity", "severity = true,", "应为"},
      {"basis", "basis = '行政处罚法 第十六条',", "列表"},
      {"basis", "basis = {},", "不能为空"},
      {"basis", "basis = { '行政处罚法 第十六条', 5 },", "第 2 项"},
      {"find", "find = { 5 },", "第 1 项"},
      {"find", "find = '收取',", "列表"},
      {"tags", "tags = 'x',", "列表"},
      {"message", "message = {},", "应为文字"},
      {"applies", "applies = 'contract',", "表"},
      {"options", "options = 5,", "表"},
      {"examples", "examples = 'x',", "列表"},
  });
}

TEST_CASE("values that are not on the list") {
  check({
      {"severity", "severity = 'fatal',", "fatal"},
      {"confidence", "confidence = 'sure',", "sure"},
      {"scope", "scope = 'chapter',", "chapter"},
      {"strictness", "strictness = 'hard',", "hard"},
      {"except", "except = { 'negated', 'denied' },", "denied"},
      {"applies", "applies = { kind = 'contrakt' },", "contrakt"},
      {"applies", "applies = { kind = { 'contract', 'x' } },", "x"},
      {"applies", "applies = { rank = 'rule' },", "rule"},
      {"applies", "applies = { parties = 0 },", "正整数"},
      {"applies", "applies = { parties = 1.5 },", "正整数"},
      {"applies", "applies = { articles = 'x' },", "正整数"},
      {"applies", "applies = { titled = '(' },", "("},
  });
}

TEST_CASE("mistyped keys are told with the nearest one, at their line") {
  struct Typo {
    const char* line;
    const char* nearest;
  };
  for (const Typo& typo : {Typo{"sevrity = 'error',", "severity"},
                           {"mesage = 'x',", "message"},
                           {"exapmles = {},", "examples"},
                           {"aplies = {},", "applies"},
                           {"trigers = { 'x' },", "triggers"},
                           {"sugest = 'x',", "suggest"}}) {
    CAPTURE(typo.line);
    const std::string key(typo.line, std::string(typo.line).find(' '));
    RuleSource source;
    source.set(key, typo.line);
    const auto file = source.read();
    REQUIRE_FALSE(file);
    CHECK_THAT(file.error().message, Catch::Contains(key) && Catch::Contains(typo.nearest));
    CHECK(file.error().where == "rules/test/a.lua:" + std::to_string(source.line_of(key)));
  }
}

TEST_CASE("a key that is like no other is refused without a guess") {
  RuleSource source;
  source.set("zzzzzzzz", "zzzzzzzz = 1,");
  const auto file = source.read();
  REQUIRE_FALSE(file);
  CHECK_THAT(file.error().message, Catch::Contains("zzzzzzzz") && !Catch::Contains("是否想写"));
}

TEST_CASE("what a rule must have") {
  check_somewhere({
      {"title", "", "title"},
      {"why", "", "why"},
      {"suggest", "", "suggest"},
      {"severity", "", "severity"},
      {"confidence", "", "confidence"},
      {"basis", "", "basis"},
      {"find", "", "有且只有一个"},
      {"message", "", "message"},
      {"examples", "", "bad"},
      {"overrides", "overrides = 'test/b',", "region"},
  });
}

TEST_CASE("one check, not two") {
  check_somewhere({
      {"check", "check = function(doc, report) end,", "有且只有一个"},
      {"forbid", "forbid = { '收取' },", "有且只有一个"},
      {"require", "require = { '收取' },", "有且只有一个"},
  });
}

TEST_CASE("examples: one of bad and good, one mark in a bad one, two good ones at least") {
  const std::string good = ", { good = '不收。' }, { good = '免费。' } },";
  struct Example {
    std::string line;
    const char* words;
  };
  const Example faults[] = {
      {"examples = { { bad = '收取' }" + good, "⟦⟧"},
      {"examples = { { bad = '⟦收取' }" + good, "⟦⟧"},
      {"examples = { { bad = '⟧收取⟦' }" + good, "⟦⟧"},
      {"examples = { { bad = '⟦收取⟧⟦费用⟧' }" + good, "一处"},
      {"examples = { { bad = '⟦收取⟧' }, { good = '⟦收取⟧' }, { good = '免费。' } },", "⟦⟧"},
      {"examples = { { bad = '⟦收取⟧', good = '收取' }" + good, "有且只有"},
      {"examples = { {}" + good, "有且只有"},
      {"examples = { { bad = '⟦收取⟧' }, { good = '免费。' } },", "少于两个"},
      {"examples = { { good = '不收。' }, { good = '免费。' } },", "缺少 bad"},
      {"examples = { { bad = '⟦收取⟧', date = '昨天' }" + good, "2026"},
      {"examples = { { bad = '⟦收取⟧', kind = 'x' }" + good, "x"},
      {"examples = { { bad = '⟦收取⟧', todo = 1 }" + good, "true"},
      {"examples = { { bad = '⟦收取⟧', dat = '2026-01-01' }" + good, "date"},
      {"examples = { 'x'" + good, "第 1 个"},
  };
  for (const Example& fault : faults) {
    CAPTURE(fault.line);
    const auto error = fault_of(RuleSource().set("examples", fault.line));
    if (error) CHECK_THAT(error->message, Catch::Contains(fault.words));
  }
}

TEST_CASE("options: a value, or a table of what it takes") {
  check({
      {"options", "options = { days = {} },", "default"},
      {"options", "options = { days = { default = 5, min = 6 } },", "default"},
      {"options", "options = { days = { default = 5, max = 4 } },", "default"},
      {"options", "options = { days = { default = 'x', min = 1 } },", "只有数字"},
      {"options", "options = { days = { default = 1, choices = { 'a' } } },", "只有文字"},
      {"options", "options = { word = { default = 'c', choices = { 'a', 'b' } } },", "default"},
      {"options", "options = { days = { default = 5, mn = 1 } },", "min"},
      {"options", "options = { days = { default = 5, min = 'x' } },", "应为数字"},
      {"options", "options = { function() end },", "名字"},
      {"options", "options = { days = print },", ""},
  });
}

TEST_CASE("a file that is no rule") {
  fashen::base::MemoryFileSystem files;
  struct File {
    const char* text;
    const char* words;
  };
  for (const File& one : {File{"", "rule"},
                          {"return 5", "rule"},
                          {"return rule(5)", "table"},
                          {"return rule {", "语法错误"},
                          {"error('坏了')", "坏了"},
                          {"return rule { title = doc }", "没有名为"},
                          {"while true do end", "上限"},
                          {"\x1bLua", "语法错误"},
                          {"local x = lib('none')", "none"}}) {
    CAPTURE(one.text);
    REQUIRE(files.write("rules/test/a.lua", one.text));
    fashen::base::Limits limits;
    limits.rule_instructions = 100'000;
    fashen::script::Host host{limits};
    const auto file = fashen::script::read_rule_file(host, files, "rules", "test/a");
    REQUIRE_FALSE(file);
    CHECK_THAT(file.error().to_string(), Catch::Contains(one.words));
  }
}
