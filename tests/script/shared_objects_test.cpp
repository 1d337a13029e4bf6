// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <map>
#include <memory>

#include "base/file_system.h"
#include "script/loader.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "support/rule_run.h"

namespace fashen::script {
namespace {

const char* notice = R"(青石县停车管理办法
第一条 根据《中华人民共和国行政处罚法》第九条，制定本办法。
第二条 停车超过3个工作日的，应当缴纳费用50元：
（一）在道路上停放；
（二）在公园内停放。)";

std::string run(const std::string& body) { return testing::run_check(body, notice).found(); }

/// Rules a/a and a/b, which share documents, over two documents one after another.
struct TwoRules {
  /// A document lives as long as rules are asked about it.
  struct Draft {
    explicit Draft(const std::string& text) : document(testing::literal_document(text)) {}
    document::Document document;
    structure::Structure structure = structure::analyze(document);
  };

  testing::MemoryLookup law;
  base::Limits limits;
  std::map<std::uint64_t, std::unique_ptr<Draft>> drafts_by_serial;
  Loaded loaded;

  TwoRules(const std::string& first, const std::string& second, const std::string& head = "") {
    base::MemoryFileSystem files;
    REQUIRE(files.write("rules/a/a.lua", testing::rule_source(first, head)));
    REQUIRE(files.write("rules/a/b.lua", testing::rule_source(second, head)));
    loaded = load_rules(files, "rules", law, limits);
    REQUIRE(loaded.rules.size() == 2);
  }

  /// What rule `index` says of a document: its messages, or how it failed.
  std::string check(std::size_t index, const std::string& text, std::uint64_t serial) {
    auto [at, is_new] = drafts_by_serial.try_emplace(serial);
    if (is_new) at->second = std::make_unique<Draft>(text);
    const Draft& draft = *at->second;
    rule::Subject subject{draft.document,    draft.structure, {},      {},      law,
                          law.known_until(), limits,          nullptr, nullptr, serial};
    auto drafts = loaded.rules[index]->check(subject, {});
    if (!drafts) return drafts.error().to_string();
    std::string all;
    for (const rule::Draft& one : *drafts) all += one.message + ";";
    return all;
  }
};

}  // namespace

TEST_CASE("nobody can write to what rules share") {
  auto object = GENERATE("doc", "doc:units()[1]", "doc:sentences()[1]", "doc:blocks()[1]",
                         "doc:citations()[1]", "doc:citations()[1].work", "doc:quantities()[1]",
                         "doc:first('停车')", "doc:first('停车').span");
  CAPTURE(object);
  const std::string take = std::string("local o = ") + object + " ";
  CHECK(run(take + "o.text = 'x'").find("index a userdata") != std::string::npos);
  CHECK(run(take + "o.mine = 1").find("index a userdata") != std::string::npos);
  CHECK(run(take + "o[1] = 1").find("index a userdata") != std::string::npos);
  CHECK(run(take + "table.insert(o, 1)").find("bad argument") != std::string::npos);
  CHECK(run(take + "table.sort(o)").find("table") != std::string::npos);
  CHECK(run(take + "for _ in pairs(o) do end").find("table") != std::string::npos);
  CHECK(run(take + "o()").find("call") != std::string::npos);
  CHECK(run(take + "return o + 1").find("arithmetic") != std::string::npos);
  CHECK(run(take + "assert(tostring(o) == 'userdata')").empty());
}

TEST_CASE("the functions behind shared objects are out of reach") {
  CHECK(run("local m = doc.__index").find("没有") != std::string::npos);
  CHECK(run("assert(doc:units()[1].__index == nil and doc:units()[1].__metatable == nil)").empty());
  CHECK(run("assert(doc:first('停车').spans.x == nil and doc:units()[1][1] == nil)").empty());
  CHECK(run("doc.has('停车', doc)").find("bad argument") != std::string::npos);
}

TEST_CASE("lists are each rule's own, their members are shared") {
  TwoRules rules(
      "local u = doc:units() for i = 1, #u do u[i] = nil end report(doc:first('停车'), 'emptied')",
      "assert(#doc:units() > 0 and doc:units()[1] == doc:units()[1] and "
      "doc:units()[1].label == '第一条') report(doc:first('停车'), 'whole')");
  CHECK(rules.check(0, notice, 7) == "emptied;");
  CHECK(rules.check(1, notice, 7) == "whole;");
}

TEST_CASE("another document has other objects") {
  TwoRules rules("report(doc:units('article')[1], doc:units('article')[1].text)",
                 "report(doc:units('article')[1], doc.text)");
  CHECK(rules.check(0, "第一条 停车。", 1) == "第一条 停车。;");
  CHECK(rules.check(1, "第一条 停车。", 1) == "第一条 停车。\n;");
  CHECK(rules.check(0, "第一条 收费。", 2) == "第一条 收费。;");
  CHECK(rules.check(1, "第一条 收费。", 2) == "第一条 收费。\n;");
}

TEST_CASE("what a rule keeps in its file's variables and tables does not reach the next document") {
  auto body =
      GENERATE("count = count + 1 report(doc:first('停'), 'n' .. count)",
               "kept.n = (kept.n or 0) + 1 report(doc:first('停'), 'n' .. kept.n)",
               "kept.deep.n = (kept.deep.n or 0) + 1 report(doc:first('停'), 'n' .. kept.deep.n)",
               "kept[#kept + 1] = doc:first('停') report(kept[1], 'n' .. #kept)",
               "kept.deep = { n = kept.deep.n or 1 } report(doc:first('停'), 'n' .. kept.deep.n) "
               "kept.deep.n = 2",
               "report(doc:first('停'), 'n' .. bump())",
               "local n = next_word() report(doc:first('停'), 'n' .. n)",
               "report(doc:first('停'), 'n1') pcall(function() count = count + 1 error('x') end) "
               "assert(count == 1)",
               "assert(word == 'a') report(doc:first('停'), 'n1') word = word .. 'b'");
  CAPTURE(body);
  TwoRules rules(body, "report(doc:first('停'), 'b')",
                 "local count, word, kept = 0, 'a', { deep = {} } "
                 "local function bump() count = count + 1 return count end "
                 "local next_word = re.gmatch('1 2 3', '[0-9]')");
  for (std::uint64_t serial = 1; serial < 5; ++serial) {
    CHECK(rules.check(0, "停车。", serial) == "n1;");
    CHECK(rules.check(1, "停车。", serial) == "b;");
  }
}

TEST_CASE("a rule that fails leaves nothing behind either") {
  TwoRules rules(
      "count = count + 1 if count > 1 then error('kept') end "
      "if doc:has('坏') then error('broken') end report(doc:first('停'), 'ok')",
      "report(doc:first('停'), 'b')", "local count = 0");
  CHECK(rules.check(0, "停车坏。", 1).find("broken") != std::string::npos);
  CHECK(rules.check(0, "停车。", 2) == "ok;");
  CHECK(rules.check(0, "停车。", 3) == "ok;");
}

TEST_CASE("names of a file cannot be changed for good") {
  CHECK(run("lib = nil").find("只读") != std::string::npos);
  CHECK(run("rule = nil").find("只读") != std::string::npos);
}

TEST_CASE("a file is run without a document, so that none marks the others") {
  TwoRules rules("report(doc:first('停'), tostring(seen))", "report(doc:first('停'), 'b')",
                 "local seen = pcall(function() return law.param('x') end)");
  CHECK(rules.check(0, "停车。", 1) == "false;");
  CHECK(rules.check(0, "停车。", 2) == "false;");
}

}  // namespace fashen::script
