// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/pack.h"

#include <catch2/catch.hpp>

#include "base/version.h"

namespace fashen::rule {

TEST_CASE("packs are found by their manifests") {
  base::MemoryFileSystem files;
  REQUIRE(files.write("mine/house/pack.toml",
                      "title = \"本所\"\nversion = \"1.2\"\n[requires]\npacks = [\"contract\"]\n"));
  REQUIRE(files.write("mine/house/tea.lua", "return rule {}"));
  REQUIRE(files.write("mine/house/lib/terms.lua", "return {}"));
  REQUIRE(files.write("mine/readme.txt", ""));
  auto packs = find_packs(files, "mine");
  REQUIRE(packs);
  REQUIRE(packs->size() == 1);
  CHECK(packs->front().name == "house");
  CHECK(packs->front().title == "本所");
  CHECK(packs->front().needs_packs == std::vector<std::string>{"contract"});
}

TEST_CASE("a folder that is no pack is told") {
  base::MemoryFileSystem files;
  REQUIRE(files.write("mine/House/tea.lua", ""));
  CHECK(find_packs(files, "mine").error().message.find("小写") != std::string::npos);
  base::MemoryFileSystem other;
  REQUIRE(other.write("mine/house/tea.lua", ""));
  CHECK(find_packs(other, "mine").error().where == "mine/house/pack.toml");
  base::MemoryFileSystem none;
  REQUIRE(none.write("mine/a.txt", ""));
  CHECK(find_packs(none, "mine").error().code == base::ErrorCode::not_found);
}

TEST_CASE("a manifest states what it needs") {
  auto [toml, words] = GENERATE(table<std::string, std::string>({
      {"title = \"x\"", "version"},
      {"title = \"x\"\nversion = \"new\"", "1.0"},
      {"title = \"x\"\nversion = \"1\"\nrequire = 3", "requires"},
      {"title = \"x\"\nversion = \"1\"\n[requires]\nfashen = \"99.0\"", "99.0"},
      {"title = ", "TOML"},
  }));
  CAPTURE(toml);
  auto pack = parse_pack(toml, "mine/house/pack.toml");
  REQUIRE_FALSE(pack);
  CHECK(pack.error().code == base::ErrorCode::config);
  CHECK(pack.error().to_string().find(words) != std::string::npos);
}

TEST_CASE("the version that runs is enough for itself") {
  std::string toml = "title = \"x\"\nversion = \"1\"\n[requires]\nfashen = \"";
  CHECK(parse_pack(toml + base::version() + "\"", "pack.toml"));
  CHECK(parse_pack(toml + "0.0.9\"", "pack.toml"));
}

}  // namespace fashen::rule
