// SPDX-License-Identifier: GPL-3.0-or-later
// Files as authors really save them: other encodings, marks and line ends of other systems, several
// faults at once, modules that break.
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "script/loader.h"
#include "script/rule_source_text.h"
#include "support/memory_lookup.h"

using namespace fashen;
using testing::RuleSource;

namespace {

script::Loaded load(std::initializer_list<std::pair<std::string, std::string>> all) {
  base::MemoryFileSystem files;
  for (const auto& [path, text] : all) REQUIRE(files.write(path, text));
  const testing::MemoryLookup law;
  return script::load_rules(files, script::RuleFolders{"rules", {}}, law, base::Limits{});
}

/// The error of the only rule; an empty one if it loaded.
base::Error error_of(const std::string& text) {
  const script::Loaded loaded = load({{"rules/a/one.lua", text}});
  return loaded.errors.empty() ? base::Error(base::ErrorCode::internal, "none") : loaded.errors[0];
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

}  // namespace

TEST_CASE("a byte order mark and line ends of other systems change nothing") {
  const std::string plain = RuleSource().text();
  for (const std::string& text : {"\xEF\xBB\xBF" + plain, replaced(plain, "\n", "\r\n"),
                                  "\xEF\xBB\xBF" + replaced(plain, "\n", "\r\n")}) {
    const script::Loaded loaded = load({{"rules/a/one.lua", text}});
    if (!loaded.ok()) FAIL(loaded.errors[0].to_string());
    REQUIRE(loaded.rules.size() == 1);
    CHECK(loaded.rules[0]->metadata().title == "停车收费");
    CHECK(loaded.rules[0]->metadata().examples.size() == 3);
  }
  const auto crlf =
      error_of(replaced(RuleSource().set("severity", "severity = 'x',").text(), "\n", "\r\n"));
  CHECK(crlf.where == "rules/a/one.lua:5");
}

TEST_CASE("a file in another encoding is told as that, with the line where it begins") {
  // 标题 in GB18030.
  const auto gbk = error_of(RuleSource().set("title", "title = '\xB1\xEA\xCC\xE2',").text());
  CHECK(gbk.where == "rules/a/one.lua:2");
  CHECK_THAT(gbk.message, Catch::Contains("UTF-8"));
  const auto escaped = error_of(RuleSource().set("why", "why = '\\xB1\\xEA',").text());
  CHECK(escaped.where == "rules/a/one.lua:3");
  CHECK_THAT(escaped.message, Catch::Contains("UTF-8"));
  const auto listed = error_of(RuleSource().set("find", "find = { '收取', '\\xff' },").text());
  CHECK_THAT(listed.message, Catch::Contains("第 2 项"));
}

TEST_CASE("of several faults the first in the file is told, every time") {
  const std::string text = RuleSource()
                               .set("severity", "severity = 'fatal',")
                               .set("confidence", "confidence = 'sure',")
                               .set("find", "find = 5,")
                               .set("zzz", "zzz = 1,")
                               .set("tags", "tags = 'x',")
                               .text();
  for (int round = 0; round < 20; ++round) {
    const auto error = error_of(text);
    CHECK(error.where == "rules/a/one.lua:5");
    CHECK_THAT(error.message, Catch::Contains("fatal"));
  }
  const std::string nested =
      RuleSource()
          .set("options", "options = { b = { default = 5, min = 6 }, a = { default = {} } },")
          .text();
  for (int round = 0; round < 10; ++round) {
    CHECK_THAT(error_of(nested).message, Catch::Contains(" a "));
  }
}

TEST_CASE("faults in parts of a rule are told with the rule's file and line") {
  struct Fault {
    const char* key;
    const char* line;
    const char* words;
  };
  for (const Fault& fault :
       {Fault{"applies", "applies = { kinds = 'contract' },", "kind"},
        {"applies", "applies = { 'contract' },", "名字"},
        {"applies", "applies = { titled = { '(' } },", "正则表达式"},
        {"options", "options = { days = { default = 1, maximum = 3 } },", "max"},
        {"except", "except = 'negated',", "列表"},
        {"except", "except = { 'negate' },", "negate"},
        {"region", "region = {},", "文字"},
        {"sides", "sides = '承租人',", "列表"},
        {"yields_to", "yields_to = 'a/b',", "列表"},
        {"since", "since = 0.1,", "文字"},
        {"triggers", "triggers = {},", "不能为空"},
        {"unless", "unless = { '{nosuch}' },", "nosuch"}}) {
    CAPTURE(fault.line);
    const auto error = error_of(RuleSource().set(fault.key, fault.line).text());
    CHECK(error.code == base::ErrorCode::rule);
    CHECK_THAT(error.message, Catch::Contains(fault.words));
    CHECK_THAT(error.where, Catch::StartsWith("rules/a/one.lua"));
  }
}

TEST_CASE("a module that does not parse, and one that breaks when it is asked for") {
  const std::string rule = RuleSource().text();
  const script::Loaded broken =
      load({{"rules/lib/words.lua", "return {"}, {"rules/a/one.lua", rule}});
  REQUIRE(broken.errors.size() == 1);
  CHECK_THAT(broken.errors[0].where, Catch::StartsWith("rules/lib/words.lua:"));
  CHECK(broken.rules.size() == 1);
  const script::Loaded failing = load({{"rules/lib/words.lua", "\n\nerror('没有词汇')"},
                                       {"rules/a/one.lua", "local words = lib('words')\n" + rule},
                                       {"rules/a/two.lua", rule}});
  REQUIRE(failing.errors.size() == 1);
  CHECK_THAT(failing.errors[0].to_string(),
             Catch::Contains("没有词汇") && Catch::Contains("words.lua:3"));
  CHECK(failing.rules.size() == 1);
}

TEST_CASE("a vocabulary that is no table of patterns is told with its file") {
  for (const char* text :
       {"return 5", "return { fee = 5 }", "return { 'fee' }", "error('坏了')", "return {"}) {
    CAPTURE(text);
    const script::Loaded loaded =
        load({{"rules/lib/vocabulary.lua", text}, {"rules/a/one.lua", RuleSource().text()}});
    REQUIRE_FALSE(loaded.errors.empty());
    CHECK_THAT(loaded.errors[0].where, Catch::StartsWith("rules/lib/vocabulary.lua"));
  }
}

TEST_CASE("a rule file without end or too large to be one is refused by itself") {
  const script::Loaded loaded = load({{"rules/a/loop.lua", "while true do end"},
                                      {"rules/a/big.lua", "--" + std::string(300 << 10, 'x')},
                                      {"rules/a/one.lua", RuleSource().text()}});
  CHECK(loaded.errors.size() == 2);
  REQUIRE(loaded.rules.size() == 1);
  CHECK(loaded.rules[0]->metadata().id == "a/one");
}
