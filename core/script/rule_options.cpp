// SPDX-License-Identifier: GPL-3.0-or-later
#include <lua.hpp>

#include "script/rule_parts.h"

namespace fashen::script {
namespace {

/// The value on top as text, and as what the rule gets it.
std::string read_value(TableReader& reader, rule::Option& option) {
  lua_State* lua = reader.lua();
  switch (lua_type(lua, -1)) {
    case LUA_TSTRING: option.type = rule::Option::Type::text; break;
    case LUA_TNUMBER: option.type = rule::Option::Type::number; break;
    case LUA_TBOOLEAN:
      option.type = rule::Option::Type::flag;
      option.value = lua_toboolean(lua, -1) != 0 ? "true" : "false";
      return "";
    default: return "的值应为文字、数字、真假，或者 { default = … }";
  }
  lua_pushvalue(lua, -1);
  option.value = reader.string_on(-1);
  lua_pop(lua, 1);
  return "";
}

std::string read_option(TableReader& reader, rule::Option& option) {
  lua_State* lua = reader.lua();
  if (!lua_istable(lua, -1)) return read_value(reader, option);
  auto bound = [&](std::optional<double>& out) {
    return [&, lua]() -> std::string {
      if (lua_type(lua, -1) != LUA_TNUMBER) return "应为数字";
      out = lua_tonumber(lua, -1);
      return "";
    };
  };
  auto problem = reader.table("选项", {{"default", [&] { return read_value(reader, option); }},
                                       {"min", bound(option.least)},
                                       {"max", bound(option.most)},
                                       {"choices", [&] { return reader.texts(option.choices); }},
                                       {"help", [&] { return reader.text(option.help); }}});
  if (!problem.empty()) return problem;
  if (option.value.empty() && option.type == rule::Option::Type::text) return "缺少 default";
  bool ranged = option.least || option.most;
  if (ranged && option.type != rule::Option::Type::number) return "只有数字有 min 和 max";
  if (!option.choices.empty() && option.type != rule::Option::Type::text) {
    return "只有文字有 choices";
  }
  problem = option.problem_with(option.value);
  return problem.empty() ? "" : "的 default " + problem;
}

}  // namespace

std::string read_options(TableReader& reader, std::map<std::string, rule::Option>& options) {
  lua_State* lua = reader.lua();
  if (!lua_istable(lua, -1)) return "应为 名称 = 值 的表";
  std::map<std::string, std::string> problems;  ///< By name; of several the same one is told always
  for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
    std::string name = reader.is_text_on(-2) ? reader.string_on(-2) : "?";
    std::string problem =
        name == "?" ? std::string("的键应为名字") : read_option(reader, options[name]);
    if (!problem.empty()) problems.emplace(name, "的 " + name + " " + problem);
  }
  return problems.empty() ? "" : problems.begin()->second;
}

}  // namespace fashen::script
