// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/loader.h"

#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "script/rule_source_text.h"
#include "support/memory_lookup.h"

using namespace fashen;
using testing::RuleSource;

namespace {

const char* const kManifest = "title = \"本所规则\"\nversion = \"1.0\"\n";

struct Folder {
  base::MemoryFileSystem files;
  testing::MemoryLookup law;

  Folder& put(const std::string& path, const std::string& text) {
    REQUIRE(files.write(path, text));
    return *this;
  }
  script::Loaded load(const std::vector<std::string>& external = {}) const {
    return script::load_rules(files, script::RuleFolders{"rules", external}, law, base::Limits{});
  }
};

std::string ids(const script::Loaded& loaded) {
  std::string all;
  for (const auto& rule : loaded.rules) all += rule->metadata().id + " ";
  return all;
}

std::string errors(const script::Loaded& loaded) {
  std::string all;
  for (const base::Error& error : loaded.errors) all += error.to_string() + "\n";
  return all;
}

}  // namespace

TEST_CASE("rules are all Lua files of packs, by id, what is shared and profiles are none") {
  Folder folder;
  const std::string rule = RuleSource().text();
  folder.put("rules/b/two.lua", rule).put("rules/a/one.lua", rule).put("rules/b/one.lua", rule);
  folder.put("rules/lib/names.lua", "return {}").put("rules/profiles/x.lua", "not lua");
  folder.put("rules/top.lua", "not in a pack").put("rules/a/readme.md", "# a");
  const script::Loaded loaded = folder.load();
  CHECK(errors(loaded).empty());
  CHECK(ids(loaded) == "a/one b/one b/two ");
}

TEST_CASE("a broken file is an error of its own, and the others load") {
  Folder folder;
  const std::string rule = RuleSource().text();
  folder.put("rules/a/good.lua", rule).put("rules/a/bad.lua", "return rule {");
  folder.put("rules/a/wrong.lua", RuleSource().set("severity", "severity = 'x',").text());
  const script::Loaded loaded = folder.load();
  CHECK_FALSE(loaded.ok());
  CHECK(ids(loaded) == "a/good ");
  REQUIRE(loaded.errors.size() == 2);
  CHECK(loaded.errors[0].where.rfind("rules/a/bad.lua:", 0) == 0);
  CHECK(loaded.errors[1].where.rfind("rules/a/wrong.lua:", 0) == 0);
}

TEST_CASE("a folder that is not there is an error, an empty one has no rules") {
  CHECK_FALSE(Folder().load().ok());
  Folder folder;
  folder.put("rules/lib/names.lua", "return {}");
  CHECK(folder.load().ok());
  CHECK(folder.load().rules.empty());
}

TEST_CASE("the digest tells whether anything that decides a review has changed") {
  Folder folder;
  folder.put("rules/a/one.lua", RuleSource().text());
  const std::string before = folder.load().digest;
  CHECK(before == folder.load().digest);
  folder.put("rules/lib/names.lua", "return {}");
  const std::string shared = folder.load().digest;
  CHECK(shared != before);
  folder.put("rules/a/one.lua", RuleSource().set("why", "why = '另一个理由。',").text());
  CHECK(folder.load().digest != shared);
}

TEST_CASE("modules are shared under lib, and a missing one is told") {
  Folder folder;
  folder.put("rules/lib/words.lua", "return { fee = '收取' }");
  folder.put("rules/a/one.lua", "local words = lib('words')\n" +
                                    RuleSource().set("find", "find = { words.fee },").text());
  CHECK(errors(folder.load()).empty());
  folder.put("rules/a/two.lua", "local words = lib('wrds')\n" + RuleSource().text());
  CHECK(errors(folder.load()).find("wrds") != std::string::npos);
}

TEST_CASE("packs of others load beside the shipped ones and see their own modules") {
  Folder folder;
  folder.put("rules/a/one.lua", RuleSource().text());
  folder.put("house/own/pack.toml", kManifest).put("house/own/tea.lua", RuleSource().text());
  folder.put("house/own/lib/words.lua", "return { fee = '收取' }");
  folder.put("house/own/fee.lua", "local words = lib('own/words')\n" +
                                      RuleSource().set("find", "find = { words.fee },").text());
  const script::Loaded loaded = folder.load({"house"});
  CHECK(errors(loaded).empty());
  CHECK(ids(loaded) == "a/one own/fee own/tea ");
  CHECK(loaded.packs.at("own") == "本所规则");
}

TEST_CASE("a pack by a name that is taken and one that needs another are errors") {
  Folder folder;
  folder.put("rules/a/one.lua", RuleSource().text());
  folder.put("house/a/pack.toml", kManifest).put("house/a/tea.lua", RuleSource().text());
  CHECK(errors(folder.load({"house"})).find("同名") != std::string::npos);
  CHECK(ids(folder.load({"house"})) == "a/one ");
  Folder needy;
  needy.put("rules/a/one.lua", RuleSource().text());
  needy.put("house/own/pack.toml", std::string(kManifest) + "[requires]\npacks = [\"zzz\"]\n");
  needy.put("house/own/tea.lua", RuleSource().text());
  CHECK(errors(needy.load({"house"})).find("zzz") != std::string::npos);
  needy.put("house/own/pack.toml", std::string(kManifest) + "[requires]\npacks = [\"a\"]\n");
  CHECK(errors(needy.load({"house"})).empty());
}

TEST_CASE("former names belong to one rule, and to none that still bears them") {
  Folder folder;
  const auto named = [](const char* former) {
    return RuleSource()
        .set("renamed_from", std::string("renamed_from = { '") + former + "' },")
        .text();
  };
  folder.put("rules/a/one.lua", named("a/old"));
  CHECK(errors(folder.load()).empty());
  folder.put("rules/a/two.lua", named("a/old"));
  CHECK(errors(folder.load()).find("a/old") != std::string::npos);
  folder.put("rules/a/two.lua", named("a/one"));
  CHECK(errors(folder.load()).find("a/one") != std::string::npos);
}

TEST_CASE("what rules were measured to be worth is told to them") {
  Folder folder;
  folder.put("rules/a/one.lua", RuleSource().text());
  folder.put("rules/measured.tsv", "# rule\tright\twrong\tmissed\na/one\t7\t1\t2\n");
  const script::Loaded loaded = folder.load();
  CHECK(errors(loaded).empty());
  REQUIRE(loaded.rules.at(0)->metadata().measured);
  CHECK(loaded.rules[0]->metadata().measured->right == 7);
  folder.put("rules/measured.tsv", "a/one\tx\n");
  CHECK_FALSE(folder.load().ok());
}

TEST_CASE("an unknown word of the vocabulary is the rule's fault, with its file") {
  Folder folder;
  folder.put("rules/a/one.lua", RuleSource().set("find", "find = { '{nosuch}收取' },").text());
  const script::Loaded loaded = folder.load();
  REQUIRE(loaded.errors.size() == 1);
  CHECK(loaded.errors[0].where.rfind("rules/a/one.lua", 0) == 0);
  CHECK(loaded.errors[0].message.find("nosuch") != std::string::npos);
}
