// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/rule_check.h"

#include <catch2/catch.hpp>

#include "support/acting_rule.h"
#include "support/memory_lookup.h"

namespace fashen::review {
namespace {

using testing::ActingRule;

/// Rules that a test can write into.
struct Rules {
  ActingRule& add(const std::string& id) {
    auto rule = std::make_unique<ActingRule>(id, testing::reports("x"));
    rule->data.title = id;
    rule->data.triggers = {"x"};
    ActingRule& added = *rule;
    all.push_back(std::move(rule));
    return added;
  }
  std::string remarks() const {
    testing::MemoryLookup law;
    std::string text;
    for (const Remark& one : check_rules(all, law)) {
      text += (one.wrong ? "! " : "? ") + one.rule + " " + one.what + "\n";
    }
    return text;
  }
  std::vector<std::unique_ptr<rule::Rule>> all;
};

}  // namespace

TEST_CASE("rules that hold together give no remark") {
  Rules rules;
  rules.add("a/one");
  rules.add("a/two");
  CHECK(rules.remarks().empty());
}

TEST_CASE("provisions of a basis are written in one form") {
  Rules rules;
  rules.add("a/items").data.basis = {"没有的法 第十条第二项"};
  rules.add("a/digits").data.basis = {"没有的法 第10条"};
  rules.add("a/good").data.basis = {"没有的法 第十条第（二）项", "没有的法 第一百零一条之一第二款",
                                    "没有的法"};
  const std::string text = rules.remarks();
  CHECK(text.find("! a/items 依据“没有的法 第十条第二项”的条款应写作“第十条第（二）项”") !=
        std::string::npos);
  CHECK(text.find("! a/digits 依据“没有的法 第10条”的条款应写作“第十条”") != std::string::npos);
  CHECK(text.find("a/good 依据“没有的法 第十条第（二）项”的条款") == std::string::npos);
}

TEST_CASE("names of other rules must exist") {
  Rules rules;
  rules.add("a/one").data.yields_to = {"a/twoo"};
  rules.add("a/two").data.overrides = "a/three";
  std::string text = rules.remarks();
  CHECK(text.find("! a/one yields_to 中没有规则“a/twoo”，是否想写 a/two？") != std::string::npos);
  CHECK(text.find("! a/two overrides 中没有规则“a/three”") != std::string::npos);
}

TEST_CASE("rules that yield to each other in the end are told, those that yield in a row are not") {
  Rules rules;
  rules.add("a/row").data.yields_to = {"a/middle", "a/end"};
  rules.add("a/middle").data.yields_to = {"a/end"};
  rules.add("a/end");
  CHECK(rules.remarks().empty());
  rules.add("a/self").data.yields_to = {"a/self"};
  rules.add("a/one").data.yields_to = {"a/end", "a/two"};
  rules.add("a/two").data.yields_to = {"a/three"};
  rules.add("a/three").data.yields_to = {"a/one"};
  rules.add("a/outside").data.yields_to = {"a/one"};
  const std::string text = rules.remarks();
  CHECK(text.find("! a/self yields_to 绕回本规则（a/self → a/self）") != std::string::npos);
  CHECK(text.find("! a/one yields_to 绕回本规则（a/one → a/two → a/three → a/one）") !=
        std::string::npos);
  CHECK(text.find("! a/two") != std::string::npos);
  CHECK(text.find("a/outside") == std::string::npos);
  CHECK(text.find("a/row") == std::string::npos);
}

TEST_CASE("a basis that is not known, a figure that is not there, few near misses, slow rules") {
  Rules rules;
  rules.add("a/basis").data.basis = {"没有的法 第一条"};
  rule::Form limit;
  limit.kind = rule::FormKind::limit;
  limit.param = "no.such";
  rules.add("a/figure").data.form = limit;
  rule::Example bad;
  bad.bad = true;
  rules.add("a/few").data.examples = {bad, bad, rule::Example(), rule::Example()};
  rules.add("a/slow").data.triggers = {};
  std::string text = rules.remarks();
  CHECK(text.find("! a/basis") != std::string::npos);
  CHECK(text.find("! a/figure 法定数值“no.such”没有配置") != std::string::npos);
  CHECK(text.find("? a/few bad 例子 2 个，good 例子只有 2 个") != std::string::npos);
  CHECK(text.find("? a/slow 慢") != std::string::npos);
}

TEST_CASE("a pattern or title that two rules share is told") {
  Rules rules;
  rules.add("a/one").data.find = {"押金"};
  rules.add("a/two").data.find = {"押金"};
  rules.add("a/three").data.title = "a/one";
  std::string text = rules.remarks();
  CHECK(text.find("? a/two 模式与规则“a/one”重复: 押金") != std::string::npos);
  CHECK(text.find("? a/three 名称与规则“a/one”相同") != std::string::npos);
}

TEST_CASE("what only the files show") {
  base::MemoryFileSystem files;
  testing::MemoryLookup law;
  REQUIRE(files.write("rules/lib/used.lua",
                      "local M = {}\nfunction M.one() end\nfunction M.two() end\nreturn M\n"));
  REQUIRE(files.write("rules/lib/idle.lua", "return {}\n"));
  REQUIRE(files.write("rules/lib/vocabulary.lua",
                      "return {\n  money = \"元\",\n  never = \"x\",\n}\n"));
  REQUIRE(files.write("rules/a/one.lua",
                      "local used = lib(\"used\")\nused.one()\nlaw.param(\"no.such\")\n"
                      "find = { \"{money}\" }\n"));
  std::string text;
  for (const Remark& one : check_rule_files(files, "rules", {}, law)) {
    text += (one.wrong ? "! " : "? ") + one.where + " " + one.what + "\n";
  }
  CHECK(text ==
        "! rules/a/one.lua 法定数值“no.such”没有配置\n"
        "? rules/lib/idle.lua 没有规则使用这个共享模块\n"
        "? rules/lib/used.lua 没有规则使用函数 two\n"
        "? rules/lib/vocabulary.lua 没有规则使用词汇 {never}\n");
}

}  // namespace fashen::review
