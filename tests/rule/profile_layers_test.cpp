// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile inherits, what it says over that, and where each value came from.
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "rule/profile.h"
#include "support/acting_rule.h"

namespace fashen::rule {
namespace {

struct Profiles {
  base::MemoryFileSystem files;

  Profiles& put(const std::string& path, const std::string& toml) {
    REQUIRE(files.write(path, toml));
    return *this;
  }
  Profile load(const std::string& name) const {
    auto profile = load_profile(files, "rules", name);
    if (!profile) FAIL(profile.error().to_string());
    return std::move(*profile);
  }
};

std::vector<std::unique_ptr<Rule>> rules(std::initializer_list<const char*> ids) {
  std::vector<std::unique_ptr<Rule>> all;
  for (const char* id : ids) {
    all.push_back(std::make_unique<testing::ActingRule>(id, testing::reports("x")));
  }
  return all;
}

Metadata& data(const std::unique_ptr<Rule>& rule) {
  return static_cast<testing::ActingRule&>(*rule).data;
}

std::string ids(const std::vector<std::unique_ptr<Rule>>& all) {
  std::string out;
  for (const auto& rule : all) out += rule->metadata().id + " ";
  return out;
}

Profile parsed(const std::string& toml) {
  auto profile = parse_profile(toml, "p.toml");
  if (!profile) FAIL(profile.error().to_string());
  return std::move(*profile);
}

}  // namespace

TEST_CASE("an empty profile runs every rule and shows what is likely") {
  const Profile plain = parsed("");
  CHECK(plain.name == "p");
  CHECK(plain.show == finding::Confidence::likely);
  CHECK(plain.strictness == Strictness::neutral);
  CHECK(plain.region.empty());
  CHECK(plain.origins.empty());
  auto all = rules({"a/1", "b/2"});
  REQUIRE(rule::apply(plain, all));
  CHECK(ids(all) == "a/1 b/2 ");
}

TEST_CASE("what a layer does not say holds as the layer below says it") {
  Profiles profiles;
  profiles.put("rules/profiles/ground.toml",
               "title = \"底\"\nselect = \"a/*\"\nshow = \"hint\"\nside = \"甲方\"\n"
               "[options.\"a/1\"]\ndays = 3\nword = \"x\"\n");
  profiles.put("rules/profiles/middle.toml", "extends = \"ground\"\nside = \"乙方\"\n");
  profiles.put("rules/profiles/top.toml",
               "extends = \"middle\"\nshow = \"certain\"\n[options.\"a/1\"]\ndays = 5\n");
  const Profile top = profiles.load("top");
  CHECK(top.title.empty());
  CHECK(top.select.expression() == "a/*");
  CHECK(top.show == finding::Confidence::certain);
  CHECK(top.side == "乙方");
  CHECK(top.options.at("a/1").at("days") == "5");
  CHECK(top.options.at("a/1").at("word") == "x");
  CHECK(top.origins.at("select") == "rules/profiles/ground.toml:2");
  CHECK(top.origins.at("side") == "rules/profiles/middle.toml:2");
  CHECK(top.origins.at("options.a/1.days") == "rules/profiles/top.toml:4");
  CHECK(top.origins.at("options.a/1.word") == "rules/profiles/ground.toml:7");
}

TEST_CASE("severities of all layers hold in order, so that the top one wins") {
  Profiles profiles;
  profiles.put("rules/profiles/ground.toml",
               "[severity]\n\"*/*\" = \"error\"\n\"a/2\" = \"note\"\n");
  profiles.put("rules/profiles/top.toml",
               "extends = \"ground\"\n[severity]\n\"a/*\" = \"warning\"\n");
  auto all = rules({"a/1", "a/2", "b/1"});
  REQUIRE(rule::apply(profiles.load("top"), all));
  CHECK(all[0]->metadata().severity == finding::Severity::warning);
  CHECK(all[1]->metadata().severity == finding::Severity::warning);
  CHECK(all[2]->metadata().severity == finding::Severity::error);
}

TEST_CASE("the digest of a profile is that of all its layers") {
  Profiles profiles;
  profiles.put("rules/profiles/ground.toml", "show = \"hint\"\n");
  profiles.put("rules/profiles/top.toml", "extends = \"ground\"\n");
  const std::string before = profiles.load("top").digest;
  CHECK(before == profiles.load("top").digest);
  CHECK_FALSE(before.empty());
  profiles.put("rules/profiles/ground.toml", "show = \"likely\"\n");
  CHECK(profiles.load("top").digest != before);
}

TEST_CASE("a profile that extends what is not there says so, with its place") {
  Profiles profiles;
  profiles.put("rules/profiles/top.toml", "extends = \"grund\"\n");
  profiles.put("rules/profiles/ground.toml", "");
  const auto missing = load_profile(profiles.files, "rules", "top");
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == base::ErrorCode::not_found);
  CHECK(missing.error().message.find("grund") != std::string::npos);
  CHECK(missing.error().message.find("ground") != std::string::npos);
}

TEST_CASE("a project's file stands over the default profile, or the one that is asked for") {
  Profiles profiles;
  profiles.put("rules/profiles/default.toml", "side = \"甲方\"\n");
  profiles.put("rules/profiles/strict.toml", "side = \"乙方\"\n");
  profiles.put("work/.fashen.toml", "show = \"hint\"\n");
  profiles.put("other/.fashen.toml", "extends = \"strict\"\n");
  const auto project = [&](const std::string& path, const std::string& asked) {
    auto loaded = load_project(profiles.files, "rules", path, asked);
    if (!loaded) FAIL(loaded.error().to_string());
    return loaded->side;
  };
  CHECK(project("work/.fashen.toml", "") == "甲方");
  CHECK(project("work/.fashen.toml", "strict") == "乙方");
  CHECK(project("other/.fashen.toml", "") == "乙方");
  CHECK(project("other/.fashen.toml", "default") == "甲方");
}

TEST_CASE("paths of rules are taken from where the file stands") {
  Profiles profiles;
  profiles.put("work/own.toml", "rules_path = [\"packs\", \"/srv/rules\"]\n");
  CHECK(profiles.load("work/own.toml").rules_path ==
        std::vector<std::string>{"work/packs", "/srv/rules"});
}

TEST_CASE("faults are told with the line and the nearest key") {
  struct Fault {
    const char* toml;
    const char* where;
    const char* words;
  };
  for (const Fault& fault :
       {Fault{"title = \"x\"\nregoin = \"y\"\n", "p.toml:2", "region"},
        {"strictness = \"hard\"\n", "p.toml:1", "neutral"},
        {"\n\nshow = 3\n", "p.toml:3", "show"},

        {"severity = \"note\"\n", "p.toml:1", "severity"},
        {"[severity]\n\"a/*\" = 1\n", "p.toml:2", ""},
        {"[severity]\n\"(a\" = \"note\"\n", "p.toml:2", "规则表达式"},
        {"select = [\"a\"]\n", "p.toml:1", "select"},
        {"extends = 3\n", "p.toml:1", "extends"},
        {"title = \"x\"\ntitle = \"y\"\n", "p.toml:2", "TOML"},
        {"[[suppress]]\nreason = \"x\"\nfingerprint = \"1\"\n", "p.toml:3", "fingerprint"},
        {"[[suppress]]\nreason = \"x\"\n", "p.toml:1", "rules"}}) {
    CAPTURE(fault.toml);
    const auto profile = parse_profile(fault.toml, "p.toml");
    REQUIRE_FALSE(profile);
    CHECK(profile.error().code == base::ErrorCode::config);
    CHECK(profile.error().where.rfind(fault.where, 0) == 0);
    CHECK_THAT(profile.error().message, Catch::Contains(fault.words));
  }
}

TEST_CASE("a profile that does not fit the rules there are is a mistake of its configuration") {
  for (const char* toml : {"select = \"z/*\"\n", "[severity]\n\"z/*\" = \"note\"\n",
                           "[options.\"z/1\"]\ndays = 1\n", "[options.\"a/1\"]\ndays = 1\n"}) {
    CAPTURE(toml);
    auto all = rules({"a/1", "b/1"});
    const auto applied = rule::apply(parsed(toml), all);
    REQUIRE_FALSE(applied);
    CHECK(applied.error().code == base::ErrorCode::config);
  }
}

TEST_CASE("a rule of a region holds in the region and below, nowhere else") {
  const auto kept = [](const std::string& region) {
    auto all = rules({"a/1", "a/2"});
    data(all[0]).region = "浙江省/杭州市";
    REQUIRE(rule::apply(parsed(region.empty() ? "" : "region = \"" + region + "\""), all));
    return ids(all);
  };
  CHECK(kept("浙江省/杭州市") == "a/1 a/2 ");
  CHECK(kept("浙江省/杭州市/西湖区") == "a/1 a/2 ");
  CHECK(kept("浙江省") == "a/2 ");
  CHECK(kept("浙江省/杭州") == "a/2 ");
  CHECK(kept("浙江省/杭州市区") == "a/2 ");
  CHECK(kept("") == "a/2 ");
}

TEST_CASE("a rule of a region that overrides nothing replaces nothing") {
  auto all = rules({"a/1", "a/2"});
  data(all[0]).region = "浙江省";
  data(all[0]).overrides = "a/9";
  REQUIRE(rule::apply(parsed("region = \"浙江省\""), all));
  CHECK(ids(all) == "a/1 a/2 ");
}

TEST_CASE("the configuration is printed with every value and where it was set") {
  const Profile profile = parsed(
      "select = \"a/*\"\nregion = \"浙江省\"\n[severity]\n\"a/1\" = \"note\"\n"
      "[options.\"a/1\"]\ndays = 3\n[[suppress]]\nrules = \"a/2\"\nreason = \"惯例\"\n");
  const std::string text = to_text(profile);
  for (const char* line :
       {"select = \"a/*\"  # p.toml:1\n", "show = \"likely\"  # 默认\n",
        "region = \"浙江省\"  # p.toml:2\n", "severity.a/1 = \"note\"  # p.toml:4\n",
        "options.a/1.days = 3  # p.toml:6\n", "# 惯例\n"}) {
    CAPTURE(line, text);
    CHECK(text.find(line) != std::string::npos);
  }
}

}  // namespace fashen::rule
