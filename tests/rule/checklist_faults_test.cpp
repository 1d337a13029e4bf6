// SPDX-License-Identifier: GPL-3.0-or-later
// Procedures and the checks of dossiers: what each kind needs, and how its lack is told.
#include <catch2/catch.hpp>

#include "rule/checklist.h"

namespace fashen::rule {
namespace {

const char* const kRoles =
    "[[role]]\nid = \"draft\"\nlabel = \"草案\"\ntitle = \"草案$\"\n"
    "[[role.event]]\nid = \"made\"\nlabel = \"成稿\"\nusual = true\n"
    "[[role]]\nid = \"opinion\"\nlabel = \"意见\"\n";
const char* const kProcedure =
    "title = \"样例程序\"\nsigns = [\"样例\"]\n[[fact]]\nid = \"fees\"\nlabel = \"收费\"\n"
    "find = \"收费\"\n[[step]]\nid = \"draft\"\nname = \"草案\"\nroles = \"draft\"\n";
const char* const kHead =
    "title = \"没有草案\"\nwhy = \"应当有。\"\nseverity = \"error\"\nconfidence = \"certain\"\n"
    "basis = [\"样例法 第一条\"]\nmessage = \"缺\"\nsuggest = \"补\"\nchecklists = \"sample\"\n"
    "step = \"draft\"\n";

base::Result<ChecklistLibrary> load(const std::string& check, const std::string& roles = kRoles,
                                    const std::string& procedure = kProcedure) {
  base::MemoryFileSystem files;
  REQUIRE(files.write("rules/checklists/roles.toml", roles));
  REQUIRE(files.write("rules/checklists/sample.toml", procedure));
  if (!check.empty()) REQUIRE(files.write("rules/house/a.toml", check));
  return load_checklists(files, "rules");
}

std::string problem(const base::Result<ChecklistLibrary>& library) {
  return library ? "none" : library.error().to_string();
}

std::string with_check(const std::string& body) { return problem(load(kHead + body)); }

}  // namespace

TEST_CASE("each kind of check is read with what it needs") {
  struct Row {
    CheckKind kind;
    const char* body;
  };
  for (const Row& row :
       {Row{CheckKind::missing, "kind = \"missing\"\nroles = [\"draft\", \"opinion\"]\n"},
        {CheckKind::lacks, "kind = \"lacks\"\n[[check.part]]\nlabel = \"甲\"\nfind = \"甲\"\n"},
        {CheckKind::says, "kind = \"says\"\nfind = \"甲\"\nbut = \"乙\"\n"},
        {CheckKind::period, "kind = \"period\"\nfrom = \"made\"\nto = \"draft\"\nparam = \"x\"\n"},
        {CheckKind::order,
         "kind = \"order\"\n[[check.pair]]\nfirst = \"made\"\nthen = \"draft\"\n"},
        {CheckKind::counts,
         "kind = \"counts\"\nfind = \"甲\"\n[[check.part]]\nlabel = \"甲\"\nfind = \"甲\"\n"},
        {CheckKind::same, "kind = \"same\"\n[[check.part]]\nlabel = \"甲\"\nfind = \"甲\"\n"},
        {CheckKind::title, "kind = \"title\"\n"},
        {CheckKind::articles, "kind = \"articles\"\nfind = \"甲\"\n"},
        {CheckKind::changed, "kind = \"changed\"\nfrom = \"draft\"\nto = \"opinion\"\n"}}) {
    CAPTURE(row.body);
    const auto library = load(std::string(kHead) + "[[check]]\n" + row.body);
    if (!library) FAIL(library.error().to_string());
    REQUIRE(library->checks.size() == 1);
    CHECK(library->checks[0].kind == row.kind);
    CHECK(library->checks[0].metadata.id == "house/a");
    CHECK(library->checks[0].metadata.message == "缺");
  }
}

TEST_CASE("several checks of one file share its id, and each may say something of its own") {
  const auto library =
      load(std::string(kHead) +
           "[[check]]\nkind = \"missing\"\nroles = \"draft\"\nwhen = [\"fees\"]\neach = true\n"
           "[[check]]\nkind = \"title\"\nmessage = \"名称不同\"\nplace = \"sign_off\"\nleast = 2\n"
           "[[example]]\ngood = \"=== 甲.txt\\n乙\"\n[[example]]\nbad = \"=== 甲.txt\\n⟦乙⟧丙\"\n");
  if (!library) FAIL(library.error().to_string());
  REQUIRE(library->checks.size() == 2);
  CHECK(library->checks[0].each);
  CHECK(library->checks[0].when == std::vector<std::string>{"fees"});
  CHECK(library->checks[1].metadata.message == "名称不同");
  CHECK(library->checks[1].place == PaperPlace::sign_off);
  CHECK(library->checks[1].least == 2);
  REQUIRE(library->checks[0].examples.size() == 2);
  CHECK_FALSE(library->checks[0].examples[0].bad);
  CHECK(library->checks[0].examples[1].quote == "乙");
  CHECK(library->checks[0].examples[1].text == "=== 甲.txt\n乙丙");
  CHECK(library->checks[0].examples[1].line > 9);
  CHECK(library->checks[1].examples.empty());
}

TEST_CASE("what a kind of check lacks is told") {
  struct Row {
    const char* body;
    const char* words;
  };
  for (const Row& row : {Row{"", "[[check]]"},
                         {"[[check]]\n", "kind"},
                         {"[[check]]\nkind = \"mising\"\n", "missing"},
                         {"[[check]]\nkind = \"says\"\n", "find"},
                         {"[[check]]\nkind = \"counts\"\nfind = \"甲\"\n", "check.part"},
                         {"[[check]]\nkind = \"lacks\"\n", "check.part"},
                         {"[[check]]\nkind = \"same\"\n", "check.part"},
                         {"[[check]]\nkind = \"period\"\nfrom = \"made\"\n", "from"},
                         {"[[check]]\nkind = \"order\"\n", "check.pair"},
                         {"[[check]]\nkind = \"title\"\nplace = \"foot\"\n", "place"},
                         {"[[check]]\nkind = \"says\"\nfind = \"(\"\n", "模式"},
                         {"[[check]]\nkind = \"says\"\nfind = \"{nosuch}\"\n", "nosuch"},
                         {"[[check]]\nkind = \"title\"\neach = \"yes\"\n", "true"},
                         {"[[check]]\nkind = \"title\"\nleast = \"two\"\n", "整数"},
                         {"[[check]]\nkind = \"title\"\nleast = 1.5\n", "整数"},
                         {"[[check]]\nkind = \"title\"\nwhen = 5\n", "文字"},
                         {"[[check]]\nkind = \"title\"\nwhen = [5]\n", "文字"},
                         {"[[check]]\nkind = \"title\"\n[[check.part]]\nfind = \"甲\"\n", "label"},
                         {"[[check]]\nkind = \"order\"\n[[check.pair]]\nfirst = \"a\"\n", "then"},
                         {"[[check]]\nkind = \"title\"\n[[example]]\n", "bad 或者 good"},
                         {"[[check]]\nkind = \"title\"\n[[example]]\nbad = \"甲\"\ngood = \"乙\"\n",
                          "bad 或者 good"}}) {
    CAPTURE(row.body);
    const std::string told = with_check(row.body);
    CHECK_THAT(told, Catch::Contains(row.words) && Catch::Contains("rules/house/a.toml"));
  }
}

TEST_CASE("what a rule of a dossier lacks is told") {
  for (const char* key : {"title", "why", "severity", "confidence", "basis", "message", "suggest",
                          "checklists", "step"}) {
    CAPTURE(key);
    std::string head = kHead;
    const std::size_t at = head.find(std::string(key) + " = ");
    REQUIRE(at != std::string::npos);
    head.erase(at, head.find('\n', at) - at + 1);
    const std::string told = problem(load(head + "[[check]]\nkind = \"title\"\n"));
    CHECK_THAT(told, Catch::Contains(key) && Catch::Contains("rules/house/a.toml:"));
  }
}

TEST_CASE("roles, facts and steps that lack something, or name what is not there") {
  struct Row {
    const char* roles;
    const char* procedure;
    const char* words;
  };
  for (const Row& row :
       {Row{"[[role]]\nid = \"a\"\n", kProcedure, "label"},
        {"[[role]]\nlabel = \"a\"\n", kProcedure, "id"},
        {"[[role]]\nid = \"a\"\nlabel = \"b\"\ntitl = \"c\"\n", kProcedure, "title"},
        {"[[role]]\nid = \"a\"\nlabel = \"b\"\ntext = [\"(\"]\n", kProcedure, "模式"},
        {"[[role]]\nid = \"a\"\nlabel = \"b\"\n[[role.event]]\nid = \"c\"\nlabel = \"d\"\n",
         kProcedure, "usual"},
        {"[[word]]\nname = \"a\"\n", kProcedure, "find"},
        {kRoles, "signs = [\"样例\"]\n", "title"},
        {kRoles, "title = \"x\"\n[[fact]]\nid = \"a\"\nlabel = \"b\"\n", "find"},
        {kRoles, "title = \"x\"\n[[step]]\nid = \"a\"\n", "name"},
        {kRoles, "title = \"x\"\n[[step]]\nid = \"a\"\nname = \"b\"\nroles = \"none\"\n", "none"},
        {kRoles, "title = \"x\"\n[[step]]\nid = \"a\"\nname = \"b\"\nwhy_no = \"c\"\n", "why_not"},
        {kRoles, "titl = \"x\"\n", "title"}}) {
    CAPTURE(row.roles, row.procedure);
    CHECK_THAT(problem(load("", row.roles, row.procedure)), Catch::Contains(row.words));
  }
}

TEST_CASE("words of the vocabulary stand in every pattern, and a library tells its labels") {
  const auto library = load(
      "", std::string("[[word]]\nname = \"day\"\nfind = '[0-9]+日'\n") + kRoles,
      std::string(kProcedure) + "[[fact]]\nid = \"dated\"\nlabel = \"有日期\"\nfind = \"{day}\"\n");
  if (!library) FAIL(library.error().to_string());
  const Checklist* sample = library->checklist("sample");
  REQUIRE(sample != nullptr);
  CHECK(sample->title == "样例程序");
  CHECK(sample->facts.back().find.contains("于30日"));
  CHECK_FALSE(sample->facts.back().find.contains("day"));
  CHECK(sample->facts.front().least == 1);
  CHECK(library->event_label("made") == "成稿");
  CHECK(library->event_label("opinion") == "意见");
  CHECK(library->event_label("none").empty());
  CHECK(library->role("none") == nullptr);
}

}  // namespace fashen::rule
