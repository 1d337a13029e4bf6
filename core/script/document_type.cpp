// SPDX-License-Identifier: GPL-3.0-or-later
#include <lua.hpp>

#include "rule/nearest.h"
#include "script/api.h"
#include "script/object.h"
#include "script/value.h"

namespace fashen::script {
namespace {

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

/// Its address is the key in the registry of what the running rule has read.
const char of_run = 0;

/// Pushes the table that keeps a field's value.
void push_values(lua_State* lua, const DocumentField& field) {
  if (field.shared) return push_shared_objects(lua, ObjectType::document);
  if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &of_run) == LUA_TTABLE) return;
  lua_pop(lua, 1);
  lua_newtable(lua);
  lua_pushvalue(lua, -1);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &of_run);
}

/// Asked for what is no method. Upvalue: the fields (light userdata) by name.
int document_field(lua_State* lua) {
  std::string_view name = check_text(lua, 2);
  lua_settop(lua, 2);
  lua_pushvalue(lua, 2);
  if (lua_rawget(lua, lua_upvalueindex(1)) == LUA_TNIL) return unknown_member(lua, name);
  const auto& field = *static_cast<const DocumentField*>(lua_touserdata(lua, -1));
  push_values(lua, field);
  int values = lua_gettop(lua);
  lua_pushvalue(lua, 2);
  if (lua_rawget(lua, values) != LUA_TNIL) return 1;
  field.read(lua);
  lua_pushvalue(lua, 2);
  lua_pushvalue(lua, -2);
  lua_rawset(lua, values);
  return 1;
}

}  // namespace

void open_document(lua_State* lua) {
  open_object_type(lua, ObjectType::document, nullptr, 0, document_field);
  push_object_type(lua, ObjectType::document);
  lua_newtable(lua);
  for (const Function& function : functions()) {
    std::string_view name = function.name;
    if (!name.starts_with(method_prefix)) continue;
    lua_pushcfunction(lua, function.call);
    lua_setfield(lua, -2, function.name + method_prefix.size());
  }
  lua_newtable(lua);
  lua_newtable(lua);
  for (const DocumentField& field : document_fields()) {
    // Lua has no constant light userdata; nothing writes through this one.
    lua_pushlightuserdata(lua, const_cast<DocumentField*>(&field));
    lua_setfield(lua, -2, field.name);
  }
  lua_pushcclosure(lua, document_field, 1);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
  lua_setfield(lua, -2, "__index");
  lua_pop(lua, 1);
}

void push_document(lua_State* lua) { push_object(lua, ObjectType::document, {}, nullptr); }

void drop_run_fields(lua_State* lua) {
  lua_pushnil(lua);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &of_run);
}

}  // namespace fashen::script
