// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "base/version.h"
#include "rule/pack.h"
#include "rule/profile.h"
#include "rule/suppression.h"

namespace fashen::rule {
namespace {

base::MemoryFileSystem files_of(std::initializer_list<std::pair<const char*, const char*>> all) {
  base::MemoryFileSystem files;
  for (const auto& [path, text] : all) REQUIRE(files.write(path, text));
  return files;
}

const char* const kManifest = "title = \"本所\"\nversion = \"1.0\"\n";

}  // namespace

TEST_CASE("names of packs and rules are small letters, digits and hyphens, first a letter") {
  for (const char* good : {"a", "house", "own-rules", "r2", "a-1-b"}) CHECK(is_rule_name(good));
  for (const char* bad : {"", "A", "1a", "-a", "a_b", "a.b", "a/b", "规则", "a b"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_rule_name(bad));
  }
}

TEST_CASE("packs come in the order of their names, with their folder, and know no others") {
  const auto files = files_of({{"mine/b/pack.toml", kManifest},
                               {"mine/b/x.lua", ""},
                               {"mine/a/pack.toml", kManifest},
                               {"mine/a/lib/deep/x.lua", ""},
                               {"mine/notes/readme.md", ""},
                               {"minefield/c/pack.toml", kManifest}});
  const auto packs = find_packs(files, "mine");
  REQUIRE(packs);
  REQUIRE(packs->size() == 2);
  CHECK(packs->at(0).name == "a");
  CHECK(packs->at(1).name == "b");
  CHECK(packs->at(1).folder == "mine");
  CHECK(packs->at(1).version == "1.0");
  CHECK(packs->at(1).needs_packs.empty());
}

TEST_CASE("a broken manifest is told with its own path, whatever stands beside it") {
  const auto files = files_of({{"mine/a/pack.toml", kManifest},
                               {"mine/a/x.lua", ""},
                               {"mine/b/pack.toml", "title = \"x\"\nversoin = \"1\"\n"},
                               {"mine/b/x.lua", ""}});
  const auto packs = find_packs(files, "mine");
  REQUIRE_FALSE(packs);
  CHECK(packs.error().where == "mine/b/pack.toml:2");
  CHECK_THAT(packs.error().message, Catch::Contains("version"));
}

TEST_CASE("a pack that needs a newer fashen is refused, number by number") {
  const auto needs = [](const std::string& version) {
    return static_cast<bool>(
        parse_pack(std::string(kManifest) + "[requires]\nfashen = \"" + version + "\"\n", "p"));
  };
  CHECK(needs("0"));
  CHECK(needs("0.0.1"));
  CHECK(needs(base::version()));
  CHECK_FALSE(needs(std::string(base::version()) + ".1"));
  CHECK_FALSE(needs("99"));
  CHECK_FALSE(needs("0.1000.0"));
  CHECK_FALSE(needs("v1"));
  CHECK_FALSE(needs("1.0-beta"));
}

TEST_CASE("the nearest project file counts, from the document's folder upwards") {
  const auto files = files_of({{"/卷宗/.fashen.toml", ""},
                               {"/卷宗/合同/.fashen.toml", ""},
                               {"/卷宗/合同/二级/a.docx", ""},
                               {"/卷宗/其他/a.docx", ""}});
  CHECK(find_project_file(files, "/卷宗/合同/二级/a.docx") == "/卷宗/合同/.fashen.toml");
  CHECK(find_project_file(files, "/卷宗/合同/a.docx") == "/卷宗/合同/.fashen.toml");
  CHECK(find_project_file(files, "/卷宗/其他/a.docx") == "/卷宗/.fashen.toml");
  CHECK(find_project_file(files, "/a.docx").empty());
  const auto here = files_of({{".fashen.toml", ""}, {"深/a.docx", ""}});
  CHECK(find_project_file(here, "a.docx") == ".fashen.toml");
  CHECK(find_project_file(here, "深/a.docx") == ".fashen.toml");
}

TEST_CASE("a project that names a profile that is not there, or itself, is told") {
  const auto files = files_of({{"rules/profiles/default.toml", "side = \"甲方\"\n"},
                               {"work/.fashen.toml", "extends = \"none\"\n"},
                               {"self/.fashen.toml", "extends = \".fashen.toml\"\n"},
                               {"over/.fashen.toml", "extends = \"../base.toml\"\n"},
                               {"over/../base.toml", "side = \"乙方\"\n"}});
  const auto missing = load_project(files, "rules", "work/.fashen.toml", "");
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == base::ErrorCode::not_found);
  CHECK_THAT(missing.error().message, Catch::Contains("none") && Catch::Contains("default"));
  const auto self = load_project(files, "rules", "self/.fashen.toml", "");
  REQUIRE_FALSE(self);
  CHECK_THAT(self.error().message, Catch::Contains("继承"));
  const auto over = load_project(files, "rules", "over/.fashen.toml", "");
  REQUIRE(over);
  CHECK(over->side == "乙方");
  CHECK(load_project(files, "rules", "over/.fashen.toml", "default")->side == "甲方");
  CHECK_FALSE(load_project(files, "rules", "gone/.fashen.toml", ""));
}

TEST_CASE("suppressions of all layers hold, those of the profile below first") {
  const auto files =
      files_of({{"rules/profiles/default.toml", "[[suppress]]\nrules = \"a/1\"\nreason = \"底\"\n"},
                {"work/.fashen.toml",
                 "[[suppress]]\nfiles = \"范本/*\"\nreason = \"范本\"\nuntil = 2027-01-31\n"}});
  const auto project = load_project(files, "rules", "work/.fashen.toml", "");
  REQUIRE(project);
  REQUIRE(project->suppressions.size() == 2);
  CHECK(project->suppressions[0].reason == "底");
  CHECK(project->suppressions[0].scope == finding::SuppressionScope::rule);
  CHECK(project->suppressions[1].folder == "work");
  CHECK(project->suppressions[1].scope == finding::SuppressionScope::project);
  CHECK(base::to_iso(*project->suppressions[1].until) == "2027-01-31");
  const std::string text = to_text(*project);
  CHECK(text.find("范本/*") != std::string::npos);
  CHECK(text.find("# 底") != std::string::npos);
}

TEST_CASE("options of a profile keep the text of their numbers, flags and words") {
  const auto profile = parse_profile(
      "[options.\"a/1\"]\nwhole = 30\nshare = 0.05\nstrict = true\nword = \"甲方\"\nempty = \"\"\n",
      "p.toml");
  if (!profile) FAIL(profile.error().to_string());
  const auto& options = profile->options.at("a/1");
  CHECK(options.at("whole") == "30");
  CHECK(options.at("share") == "0.05");
  CHECK(options.at("strict") == "true");
  CHECK(options.at("word") == "甲方");
  CHECK(options.at("empty").empty());
}

}  // namespace fashen::rule
