// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/checklist.h"
#include "support/places.h"

#include <catch2/catch.hpp>
#include <set>

namespace fashen::rule {
namespace {

const char* roles = R"([[word]]
name = "state"
find = '（[^（）]*）'
[[role]]
id = "draft"
label = "草案"
title = '方案{state}$'
[[role.event]]
id = "draft-day"
label = "成稿"
find = '于(?P<at>[0-9]+日)'
)";
const char* procedure = R"(title = "样例程序"
signs = "样例"
[[step]]
id = "draft"
name = "草案"
roles = "draft"
)";
const char* rule_file = R"(title = "没有草案"
why = "应当有草案。"
severity = "error"
confidence = "certain"
basis = ["样例法 第一条"]
message = "未见{missing}。"
suggest = "补充。"
checklists = "sample"
step = "draft"
[[check]]
kind = "missing"
roles = "draft"
[[example]]
bad = """
=== 别的.txt
⟦没有草案⟧
"""
)";

base::MemoryFileSystem files() {
  base::MemoryFileSystem made;
  REQUIRE(made.write("rules/checklists/roles.toml", roles));
  REQUIRE(made.write("rules/checklists/sample.toml", procedure));
  REQUIRE(made.write("rules/house/no-draft.toml", rule_file));
  REQUIRE(made.write("rules/profiles/default.toml", "title = \"默认\""));
  return made;
}

/// The error when `from` in a file is replaced by `to`.
std::string wrong(const std::string& name, const std::string& from, const std::string& to) {
  auto made = files();
  std::string text = *made.read("rules/" + name, 1 << 20);
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  REQUIRE(made.write("rules/" + name, text.replace(at, from.size(), to)));
  const auto library = load_checklists(made, "rules");
  return library ? "no error" : library.error().to_string();
}

bool holds(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("roles, procedures and checks are read from their files") {
  const auto library = load_checklists(files(), "rules");
  REQUIRE(library);
  REQUIRE(library->checks.size() == 1);
  const DossierCheck& check = library->checks[0];
  CHECK(check.metadata.id == "house/no-draft");
  CHECK(check.kind == CheckKind::missing);
  CHECK(check.examples.size() == 1);
  CHECK(check.examples[0].quote == "没有草案");
  CHECK(library->checklist("sample")->steps.size() == 1);
  CHECK(library->role("draft")->title->contains("改造方案（草案）"));
  CHECK(library->event_label("draft-day") == "成稿");
  CHECK(library->event_label("draft") == "草案");
  CHECK(library->checklist("other") == nullptr);
}

TEST_CASE("what is wrong in a file is told with its line") {
  const std::string check = "house/no-draft.toml";
  CHECK(holds(wrong(check, "roles = \"draft\"", "role = \"draft\""), "是否想写 roles"));
  CHECK(holds(wrong(check, "\"missing\"", "\"absent\""), "no-draft.toml:11"));
  CHECK(holds(wrong(check, "roles = \"draft\"", "roles = \"plan\""), "材料种类“plan”"));
  CHECK(holds(wrong(check, "step = \"draft\"", "step = \"end\""), "环节“end”"));
  CHECK(holds(wrong(check, "\"sample\"", "\"other\""), "清单“other”"));
  CHECK(holds(wrong(check, "\"error\"", "\"fatal\""), "severity"));
  CHECK(holds(wrong(check, "bad = ", "ugly = "), "未知的键“ugly”"));
  CHECK(holds(wrong(check, "[[check]]", "[check]"), "[[check]]"));
  CHECK(holds(wrong(check, "title = ", "title := "), "TOML"));
  CHECK(holds(wrong("checklists/roles.toml", "{state}", "{stage}"), "{stage}"));
  CHECK(holds(wrong("checklists/roles.toml", "方案{state}$", "方案("), "有效的模式"));
  CHECK(holds(wrong("checklists/roles.toml", "label = \"草案\"", "label = 3"), "应为文字"));
  CHECK(holds(wrong("checklists/sample.toml", "name = \"草案\"\n", ""), "缺少“name”"));
}

TEST_CASE("a folder without procedures is an empty library") {
  base::MemoryFileSystem made;
  REQUIRE(made.write("rules/house/tea.lua", "return rule {}"));
  const auto library = load_checklists(made, "rules");
  REQUIRE(library);
  CHECK(library->checklists.empty());
  CHECK(library->checks.empty());
}

TEST_CASE("the digest is that of every file") {
  auto made = files();
  const std::string digest = load_checklists(made, "rules")->digest;
  CHECK(load_checklists(files(), "rules")->digest == digest);
  REQUIRE(made.write("rules/checklists/sample.toml", std::string(procedure) + "# 注\n"));
  CHECK(load_checklists(made, "rules")->digest != digest);
}

TEST_CASE("the shipped procedures and their checks are whole") {
  const auto library = load_checklists(base::RealFileSystem(), testing::source_dir() + "/rules");
  if (!library) FAIL(library.error().to_string());
  for (const char* name : {"decision", "normative", "contract", "enforcement"}) {
    CHECK(library->checklist(name) != nullptr);
  }
  std::set<std::string> ids;
  for (const DossierCheck& check : library->checks) {
    ids.insert(check.metadata.id);
    CAPTURE(check.metadata.id);
    for (const std::string* day : {&check.from, &check.to}) {
      if (!day->empty()) CHECK(!library->event_label(*day).empty());
    }
    for (const auto& [first, then] : check.order) {
      CHECK(!library->event_label(first).empty());
      CHECK(!library->event_label(then).empty());
    }
    for (const std::string& role : check.but_roles) CHECK(library->role(role) != nullptr);
  }
  CHECK(ids.size() >= 35);
}

}  // namespace fashen::rule
