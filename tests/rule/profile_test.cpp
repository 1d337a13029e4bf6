// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/profile.h"

#include <catch2/catch.hpp>

namespace fashen::rule {
namespace {

/// A rule that remembers what a profile set.
struct Recorder final : Rule {
  explicit Recorder(std::string id) {
    data.id = std::move(id);
    data.options["years"] = {Option::Type::number, "2", 1, 9, {}, ""};
  }
  const Metadata& metadata() const override { return data; }
  const std::vector<std::string>& triggers() const override { return data.triggers; }
  void set_severity(finding::Severity severity) override { data.severity = severity; }
  void set_option(const std::string& name, const std::string& value) override {
    data.options[name].value = value;
  }
  base::Result<std::vector<Draft>> check(const Subject&, const std::vector<std::size_t>&) override {
    return std::vector<Draft>();
  }
  Metadata data;
};

std::vector<std::unique_ptr<Rule>> three_rules() {
  std::vector<std::unique_ptr<Rule>> rules;
  for (const char* id : {"contract/a", "contract/b", "drafting/a"}) {
    rules.push_back(std::make_unique<Recorder>(id));
  }
  return rules;
}

Profile parsed(std::string_view toml) {
  auto profile = parse_profile(toml, "rules/profiles/house.toml");
  if (!profile) FAIL(profile.error().to_string());
  return std::move(*profile);
}

}  // namespace

TEST_CASE("a profile selects rules, sets severities in order, and gives options") {
  Profile profile = parsed(R"(
title = "本所"
select = "contract/*"
show = "hint"
[severity]
"*" = "note"
"contract/b" = "error"
[options."contract/a"]
years = 3
)");
  CHECK(profile.name == "house");
  CHECK(profile.title == "本所");
  CHECK(profile.show == finding::Confidence::hint);
  auto rules = three_rules();
  REQUIRE(rule::apply(profile, rules));
  REQUIRE(rules.size() == 2);
  CHECK(rules[0]->metadata().severity == finding::Severity::note);
  CHECK(rules[0]->metadata().options.at("years").value == "3");
  CHECK(rules[1]->metadata().severity == finding::Severity::error);
  CHECK(rules[1]->metadata().options.at("years").value == "2");
}

TEST_CASE("what is wrong in a profile is named with file and line") {
  auto [toml, words] = GENERATE(table<std::string, std::string>({
      {"title = 3", "title"},
      {"\nselct = \"*\"", "select"},
      {"show = \"sure\"", "certain"},
      {"select = \"and\"", "house.toml:1"},
      {"[severity]\n\"*\" = \"fatal\"", "warning"},
      {"title = ", "TOML"},
      {"[options]\n\"contract/a\" = 3", "options"},
  }));
  CAPTURE(toml);
  auto profile = parse_profile(toml, "rules/profiles/house.toml");
  REQUIRE_FALSE(profile);
  CHECK(profile.error().code == base::ErrorCode::config);
  CHECK(profile.error().to_string().find(words) != std::string::npos);
  CHECK(profile.error().where.find("house.toml:") != std::string::npos);
}

TEST_CASE("a profile that does not fit the rules is refused") {
  auto toml =
      GENERATE(as<std::string>(), "select = \"speech/*\"", "[severity]\n\"x/*\" = \"note\"",
               "[options.\"contract/z\"]\nyears = 1", "[options.\"contract/a\"]\nmonths = 1");
  CAPTURE(toml);
  auto rules = three_rules();
  CHECK_FALSE(rule::apply(parsed(toml), rules));
}

TEST_CASE("a profile is found by name or path, and a missing one names those there are") {
  base::MemoryFileSystem files;
  REQUIRE(files.write("rules/profiles/default.toml", "title = \"默认\""));
  REQUIRE(files.write("house/own.toml", "title = \"自定\""));
  CHECK(load_profile(files, "rules", "default")->title == "默认");
  CHECK(load_profile(files, "rules", "house/own.toml")->name == "own");
  auto missing = load_profile(files, "rules", "defalt");
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == base::ErrorCode::not_found);
  CHECK(missing.error().message.find("default") != std::string::npos);
}

TEST_CASE("a profile says over what it extends") {
  base::MemoryFileSystem files;
  REQUIRE(files.write("rules/profiles/default.toml",
                      "title = \"默认\"\nshow = \"likely\"\n[severity]\n\"*\" = \"note\"\n"));
  REQUIRE(files.write("rules/profiles/house.toml",
                      "title = \"本所\"\nextends = \"default\"\nside = \"承租人\"\n"
                      "[severity]\n\"contract/a\" = \"error\"\n"));
  REQUIRE(files.write("work/own.toml",
                      "extends = \"house\"\nregion = \"浙江省\"\n"
                      "rules_path = [\"packs\"]\n"));
  auto profile = load_profile(files, "rules", "work/own.toml");
  REQUIRE(profile);
  CHECK(profile->show == finding::Confidence::likely);
  CHECK(profile->side == "承租人");
  CHECK(profile->region == "浙江省");
  CHECK(profile->rules_path == std::vector<std::string>{"work/packs"});
  CHECK(profile->severities.size() == 2);
  CHECK(profile->origins.at("show") == "rules/profiles/default.toml:2");
  CHECK(profile->origins.at("side") == "rules/profiles/house.toml:3");
  std::string text = to_text(*profile);
  CHECK(text.find("region = \"浙江省\"  # work/own.toml:2") != std::string::npos);
  CHECK(text.find("strictness = \"neutral\"  # 默认") != std::string::npos);
}

TEST_CASE("profiles that extend each other without end are refused") {
  base::MemoryFileSystem files;
  REQUIRE(files.write("rules/profiles/a.toml", "extends = \"b\""));
  REQUIRE(files.write("rules/profiles/b.toml", "extends = \"a\""));
  auto profile = load_profile(files, "rules", "a");
  REQUIRE_FALSE(profile);
  CHECK(profile.error().message.find("继承") != std::string::npos);
}

TEST_CASE("strictness and side choose rules") {
  auto ids = [](const std::string& toml) {
    auto rules = three_rules();
    static_cast<Recorder&>(*rules[0]).data.strictness = Strictness::strict;
    static_cast<Recorder&>(*rules[1]).data.strictness = Strictness::neutral;
    static_cast<Recorder&>(*rules[2]).data.sides = {"承租人"};
    REQUIRE(rule::apply(parsed(toml), rules));
    std::string all;
    for (const auto& rule : rules) all += rule->metadata().id + " ";
    return all;
  };
  CHECK(ids("strictness = \"strict\"") == "contract/a contract/b drafting/a ");
  CHECK(ids("") == "contract/b drafting/a ");
  CHECK(ids("strictness = \"loose\"") == "drafting/a ");
  CHECK(ids("side = \"出租人\"") == "contract/b ");
  CHECK(ids("side = \"承租人\"") == "contract/b drafting/a ");
}

TEST_CASE("of local rules the tightest holds, and replaces what it overrides") {
  auto ids = [](const std::string& region) {
    auto rules = three_rules();
    auto& province = static_cast<Recorder&>(*rules[1]).data;
    auto& city = static_cast<Recorder&>(*rules[2]).data;
    province.region = "浙江省";
    city.region = "浙江省/杭州市";
    province.overrides = city.overrides = "contract/a";
    REQUIRE(rule::apply(parsed("region = \"" + region + "\""), rules));
    std::string all;
    for (const auto& rule : rules) all += rule->metadata().id + " ";
    return all;
  };
  CHECK(ids("江苏省") == "contract/a ");
  CHECK(ids("浙江省/宁波市") == "contract/b ");
  CHECK(ids("浙江省/杭州市") == "drafting/a ");
  CHECK(ids("浙江省/杭州市/余杭区") == "drafting/a ");
}

TEST_CASE("an option's value must fit") {
  auto rules = three_rules();
  auto applied = rule::apply(parsed("[options.\"contract/a\"]\nyears = 30"), rules);
  REQUIRE_FALSE(applied);
  CHECK(applied.error().message.find("1 至 9") != std::string::npos);
}

TEST_CASE("a project's file is looked for upwards from the document") {
  base::MemoryFileSystem files;
  REQUIRE(files.write("/office/.fashen.toml", ""));
  REQUIRE(files.write("/office/deep/down/a.txt", ""));
  CHECK(find_project_file(files, "/office/deep/down/a.txt") == "/office/.fashen.toml");
  CHECK(find_project_file(files, "/other/a.txt").empty());
}

}  // namespace fashen::rule
