// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rule_file.h"

#include <catch2/catch.hpp>

#include "script/loader.h"
#include "support/memory_lookup.h"
#include "support/places.h"

namespace fashen::script {
namespace {

const std::string good_rule = R"(return rule {
  title = "标题", why = "理由", suggest = "建议",
  severity = "error", confidence = "likely",
  applies = { kind = { "normative", "decision" } },
  basis = { "行政处罚法@2021-01-22 第十六条" },
  find = { "收取" }, message = "“{match}”",
  options = { days = 3 },
  examples = { { bad = "应当⟦收取⟧费用。" }, { good = "不收费。" }, { good = "免费。" } },
}
)";

base::Result<RuleFile> read(const std::string& source) {
  base::MemoryFileSystem files;
  REQUIRE(files.write("rules/test/a.lua", source));
  Host host{base::Limits{}};
  return read_rule_file(host, files, "rules", "test/a");
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("a rule's table becomes metadata") {
  auto file = read(good_rule);
  REQUIRE(file);
  CHECK(file->metadata.id == "test/a");
  CHECK_FALSE(file->has_check);
  CHECK(file->metadata.kinds.size() == 2);
  CHECK(file->metadata.options.at("days").value == "3");
  REQUIRE(file->metadata.examples.size() == 3);
  const rule::Example& bad = file->metadata.examples.front();
  CHECK(bad.bad);
  CHECK(bad.text == "应当收取费用。");
  CHECK(base::slice(bad.text, bad.marked) == "收取");
  CHECK(bad.line == 0 + 8);
}

TEST_CASE("what is wrong in a rule file is named with its line") {
  auto [from, to, words] = GENERATE(table<std::string, std::string, std::string>({
      {"severity", "severty", "severity"},
      {"\"error\"", "\"fatal\"", "fatal"},
      {"find = { \"收取\" }", "find = \"收取\"", "列表"},
      {"\"normative\"", "\"normativ\"", "normativ"},
      {"basis = { \"行政处罚法@2021-01-22 第十六条\" },", "", "basis"},
      {"⟦收取⟧", "收取", "⟦⟧"},
      {"{ good = \"免费。\" }", "", "good"},
      {"good = \"免费。\"", "god = \"免费。\"", "good"},
      {"return rule {", "return {{", "test/a.lua:"},
      {"title", "title = x, titl", "没有名为"},
  }));
  CAPTURE(from, to);
  auto file = read(replaced(good_rule, from, to));
  REQUIRE_FALSE(file);
  CHECK(file.error().code == base::ErrorCode::rule);
  CHECK(file.error().to_string().find(words) != std::string::npos);
  CHECK(file.error().where.find("rules/test/a.lua:") != std::string::npos);
}

TEST_CASE("every shipped rule file reads, and every pattern compiles") {
  testing::MemoryLookup law;
  Loaded loaded =
      load_rules(base::RealFileSystem(), testing::source_dir() + "/rules", law, base::Limits{});
  for (const base::Error& error : loaded.errors) FAIL_CHECK(error.to_string());
  for (const auto& rule : loaded.rules) {
    if (auto ready = rule->prepare(); !ready) FAIL_CHECK(ready.error().to_string());
  }
  CHECK(loaded.rules.size() >= 200);
}

TEST_CASE("who reviews need not read examples, what is wrong is said of the file as it is") {
  const std::string head = "return rule {\n  title = \"t\", why = \"w\", suggest = \"s\",\n";
  const std::string tail =
      "  severity = \"note\", confidence = \"likely\", basis = { \"行政处罚法\" },\n"
      "  message = \"m\",\n  find = { \"甲\" },\n}\n";
  const std::string examples =
      "  examples   = {\n    { bad = \"⟦甲⟧\" },\n    { good = \"乙\" }, { good = \"丙\" },\n  "
      "},\n";
  auto read = [](const std::string& source) {
    Host host(base::Limits{});
    return read_rule_text(host, source, "rules/test/a.lua", "test/a", Examples::skipped);
  };
  auto file = read(head + examples + tail);
  REQUIRE(file);
  CHECK(file->metadata.examples.empty());
  CHECK(file->metadata.find.size() == 1);
  auto without = read(head + tail);
  REQUIRE_FALSE(without);
  CHECK(without.error().message.find("缺少 bad 例子") != std::string::npos);
  auto wrong = read(head + examples + "  nosuch = 1,\n" + tail);
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().where == "rules/test/a.lua:7");
}

}  // namespace fashen::script
