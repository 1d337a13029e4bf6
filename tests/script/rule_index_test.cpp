// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rule_index.h"

#include <catch2/catch.hpp>

#include "base/wire.h"
#include "rule/metadata_record.h"
#include "script/loader.h"
#include "script/rule_source_text.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "support/places.h"

namespace fashen::script {
namespace {

using testing::RuleSource;

const char* const kCheck =
    "check = function(doc, report) report(doc:first('押金'), lib('words').said) end,";

/// A rule of patterns, one with a function, and what they share.
struct Folder {
  base::MemoryFileSystem files;
  testing::MemoryLookup law;

  Folder() {
    put("rules/lib/words.lua", "return { said = '押金一' }");
    put("rules/lib/vocabulary.lua", "return { fee = '(?:押金|费用)' }");
    put("rules/a/pattern.lua", RuleSource().set("find", "find = { '收取{fee}' },").text());
    put("rules/a/check.lua",
        RuleSource().set("find", "").set("message", "").set("check", kCheck).text());
  }
  void put(const std::string& path, const std::string& text) { REQUIRE(files.write(path, text)); }
  void index() {
    auto built = build_rule_index(files, "rules", "rules.index");
    if (!built) FAIL(built.error().to_string());
  }
  Loaded load() const {
    return load_rules(files, RuleFolders{"rules", {}, Examples::skipped}, law, base::Limits{});
  }
};

/// All that a start knows of the rules.
std::string known(const Loaded& loaded) {
  base::WireWriter out;
  out.text(loaded.digest);
  for (const base::Error& error : loaded.errors) out.text(error.to_string());
  for (const auto& rule : loaded.rules) {
    rule::write_metadata(out, rule->metadata());
    out.text(rule->metadata().path);
    out.list(rule->triggers(), [](auto& to, const std::string& text) { to.text(text); });
  }
  return out.bytes();
}

std::vector<std::string> messages(Loaded& loaded, const testing::MemoryLookup& law) {
  const document::Document document = testing::literal_document("收取押金。");
  const structure::Structure structure = structure::analyze(document);
  const base::Limits limits;
  const rule::Subject subject{document, structure, {}, {}, law, law.known_until(), limits};
  std::vector<std::string> all;
  for (const auto& rule : loaded.rules) {
    auto drafts = rule->check(subject, {0});
    if (!drafts) FAIL(drafts.error().to_string());
    for (const rule::Draft& draft : *drafts) all.push_back(draft.message);
  }
  return all;
}

}  // namespace

TEST_CASE("rules are the same with an index and without, and do the same") {
  Folder folder;
  Loaded plain = folder.load();
  REQUIRE(plain.ok());
  folder.index();
  Loaded indexed = folder.load();
  CHECK(known(indexed) == known(plain));
  CHECK(messages(indexed, folder.law) == messages(plain, folder.law));
  CHECK(messages(indexed, folder.law).size() == 2);
}

TEST_CASE("the shipped rules are the same with an index and without") {
  base::RealFileSystem real;
  base::MemoryFileSystem files;
  const std::string source = testing::source_dir() + "/rules";
  auto paths = real.list(source);
  REQUIRE(paths);
  for (const std::string& path : *paths) {
    auto bytes = real.read(path, 1 << 20);
    REQUIRE(bytes);
    REQUIRE(files.write("rules" + path.substr(source.size()), *bytes));
  }
  const testing::MemoryLookup law;
  const RuleFolders folders{"rules", {}, Examples::skipped};
  const std::string plain = known(load_rules(files, folders, law, {}));
  REQUIRE(build_rule_index(files, "rules", "rules.index"));
  CHECK(known(load_rules(files, folders, law, {})) == plain);
}

TEST_CASE("what has changed since is read from its file") {
  Folder folder;
  folder.index();
  SECTION("a rule") {
    folder.put("rules/a/pattern.lua", RuleSource().set("find", "find = { '缴纳' },").text());
    CHECK(folder.load().rules[1]->triggers() == std::vector<std::string>{"缴纳"});
  }
  SECTION("the vocabulary, which all patterns rest on") {
    folder.put("rules/lib/vocabulary.lua", "return { fee = '租金' }");
    CHECK(folder.load().rules[1]->metadata().find.front() == "收取(?:租金)");
  }
  SECTION("a module") {
    folder.put("rules/lib/words.lua", "return { said = '押金二' }");
    Loaded loaded = folder.load();
    CHECK(messages(loaded, folder.law).front() == "押金二");
  }
  SECTION("a file that is broken now") {
    folder.put("rules/a/pattern.lua", "return rule {");
    CHECK(folder.load().errors.size() == 1);
  }
  SECTION("a rule that is new, and one that is gone") {
    folder.put("rules/b/new.lua", RuleSource().text());
    CHECK(folder.load().rules.size() == 3);
  }
}

TEST_CASE("an index that is damaged or of another release counts as none") {
  Folder folder;
  const std::string plain = known(folder.load());
  folder.index();
  const std::string bytes = *folder.files.read("rules.index", 1 << 20);
  for (std::size_t at = 0; at < bytes.size(); at += 7) {
    std::string damaged = bytes;
    damaged[at] ^= 0x21;
    folder.put("rules.index", damaged);
    CAPTURE(at);
    REQUIRE(known(folder.load()) == plain);
    folder.put("rules.index", bytes.substr(0, at));
    REQUIRE(known(folder.load()) == plain);
  }
}

TEST_CASE("no index is made of rules that are wrong") {
  Folder folder;
  folder.put("rules/a/broken.lua", "return rule {");
  auto built = build_rule_index(folder.files, "rules", "rules.index");
  REQUIRE_FALSE(built);
  CHECK(built.error().where.find("rules/a/broken.lua") == 0);
  CHECK_FALSE(folder.files.is_file("rules.index"));
}

}  // namespace fashen::script
