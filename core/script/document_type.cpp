// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <lua.hpp>

#include "rule/nearest.h"
#include "script/api.h"
#include "script/value.h"

namespace fashen::script {
namespace {

constexpr const char* document_type = "fashen.document";
constexpr std::string_view method_prefix = "doc:";

int unknown_member(lua_State* lua, std::string_view name) {
  std::vector<std::string_view> known;
  for (const DocumentField& field : document_fields()) known.push_back(field.name);
  for (const Function& function : functions()) {
    std::string_view full = function.name;
    if (full.starts_with(method_prefix)) known.push_back(full.substr(method_prefix.size()));
  }
  std::string hint = rule::did_you_mean(name, known);
  return luaL_error(lua, "doc 没有“%s”%s", std::string(name).c_str(), hint.c_str());
}

/// Upvalues: methods by name, readers of fields by name.
int document_index(lua_State* lua) {
  luaL_checkudata(lua, 1, document_type);
  std::string_view name = check_text(lua, 2);
  lua_pushvalue(lua, 2);
  if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL) return 1;
  lua_pushvalue(lua, 2);
  if (lua_rawget(lua, lua_upvalueindex(2)) == LUA_TNIL) return unknown_member(lua, name);
  lua_call(lua, 0, 1);
  return 1;
}

}  // namespace

void open_document(lua_State* lua) {
  luaL_newmetatable(lua, document_type);
  lua_newtable(lua);
  for (const Function& function : functions()) {
    std::string_view name = function.name;
    if (!name.starts_with(method_prefix)) continue;
    lua_pushcfunction(lua, function.call);
    lua_setfield(lua, -2, function.name + method_prefix.size());
  }
  lua_newtable(lua);
  for (const DocumentField& field : document_fields()) {
    lua_pushcfunction(lua, field.read);
    lua_setfield(lua, -2, field.name);
  }
  lua_pushcclosure(lua, document_index, 2);
  lua_setfield(lua, -2, "__index");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_pop(lua, 1);
}

void push_document(lua_State* lua) {
  lua_newuserdatauv(lua, 0, 0);
  luaL_setmetatable(lua, document_type);
}

}  // namespace fashen::script
