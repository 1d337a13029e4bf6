// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/stubs.h"

#include <catch2/catch.hpp>
#include <iostream>
#include <set>
#include <sstream>

#include "base/file_system.h"
#include "script/api.h"
#include "script/rule_keys.h"
#include "script/rule_table.h"
#include "support/places.h"
#include "support/rule_run.h"

namespace fashen::script {
namespace {

/// Words that look like type names in a LuaLS type.
std::set<std::string> types_in(const std::string& type) {
  std::set<std::string> names;
  std::string word;
  for (char c : type + " ") {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      word += c;
    } else {
      if (!word.empty() && word[0] <= 'Z') names.insert(word);
      word.clear();
    }
  }
  return names;
}

}  // namespace

TEST_CASE("the stubs are Lua, and name every function with all its parameters") {
  std::string text = stubs();
  auto run = testing::run_check(text.substr(text.find("local Doc")), "甲");
  CHECK(run.found().find("语法错误") == std::string::npos);
  CHECK(text.find("function Doc:find(pattern, where) end") != std::string::npos);
  CHECK(text.find("---@param where? Place") != std::string::npos);
  CHECK(text.find("function re.gsub(text, pattern, replacement) end") != std::string::npos);
  CHECK(text.find("function numeral_value(text) end") != std::string::npos);
  CHECK(text.find("---@class Match: Place") != std::string::npos);
  for (const Function& function : functions()) CHECK(text.find(function.help) != std::string::npos);
}

TEST_CASE("the keys of a rule that are described are those that are read") {
  const std::string text = stubs();
  std::set<std::string> described;
  for (const RuleKey& key : rule_keys()) {
    CAPTURE(key.name);
    described.insert(key.name);
    CHECK(text.find(std::string("---@field ") + key.name) != std::string::npos);
  }
  const std::vector<std::string> read = known_rule_keys();
  CHECK(described == std::set<std::string>(read.begin(), read.end()));
}

TEST_CASE("the stubs beside the shipped modules are those of this build") {
  auto file =
      base::RealFileSystem().read(testing::source_dir() + "/rules/lib/fashen.meta.lua", 1 << 20);
  REQUIRE(file);
  INFO("fashen rules stubs -o rules/lib/fashen.meta.lua");
  CHECK(*file == stubs());
}

TEST_CASE("every type that a function or field names is described") {
  std::set<std::string> known = {"Doc"};
  for (const Field& field : object_fields()) known.insert(field.owner);
  auto check = [&](const char* where, const char* type) {
    for (const std::string& name : types_in(type)) {
      CAPTURE(where, name);
      CHECK(known.count(name) == 1);
    }
  };
  for (const Function& function : functions()) check(function.name, function.type);
  for (const Field& field : object_fields()) check(field.name, field.type);
  for (const DocumentField& field : document_fields()) check(field.name, field.type);
}

}  // namespace fashen::script
