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

}  // namespace fashen::rule
