// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/object.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <lua.hpp>
#include <new>

#include "script/host.h"
#include "script/value.h"

namespace fashen::script {
namespace {

constexpr std::size_t types = static_cast<std::size_t>(ObjectType::work) + 1;

/// Their addresses are keys of the registry.
std::array<char, types> metatables, shared;

const void* key(const std::array<char, types>& keys, ObjectType type) {
  return &keys[static_cast<std::size_t>(type)];
}

void push_own_span(lua_State* lua, const Object& object) { push_span(lua, object.span); }
void push_own_text(lua_State* lua, const Object& object) { push_words(lua, object.span, "text"); }
void push_own_folded(lua_State* lua, const Object& object) {
  push_words(lua, object.span, "folded");
}

constexpr ObjectField place_fields[] = {
    {"span", 1, push_own_span},
    {"text", 2, push_own_text},
    {"folded", 3, push_own_folded},
};

/// Upvalue: the fields (light userdata) by name.
int object_index(lua_State* lua) {
  const auto& object = *static_cast<const Object*>(lua_touserdata(lua, 1));
  lua_settop(lua, 2);
  lua_pushvalue(lua, 2);
  if (lua_rawget(lua, lua_upvalueindex(1)) == LUA_TNIL) return 1;
  const auto& field = *static_cast<const ObjectField*>(lua_touserdata(lua, -1));
  Host& host = Host::of(lua);
  host.subject(lua);
  if (object.document != host.document()) return luaL_error(lua, "对象属于另一份文件");
  // Words cost the same whether another rule has looked at them before or not.
  if (field.push == push_own_text || field.push == push_own_folded) {
    host.state().spend(lua, object.span.size());
  }
  if (field.kept != 0 && push_kept(lua, field.kept)) return 1;
  field.push(lua, object);
  if (field.kept != 0 && !lua_isnil(lua, -1)) keep(lua, field.kept);
  return 1;
}

void add_fields(lua_State* lua, const ObjectField* fields, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    // Lua has no constant light userdata; nothing writes through this one.
    lua_pushlightuserdata(lua, const_cast<ObjectField*>(&fields[i]));
    lua_setfield(lua, -2, fields[i].name);
  }
}

/// How many values an object keeps: the highest number of its fields.
int kept_by(ObjectType type) {
  switch (type) {
    case ObjectType::document:
    case ObjectType::span: return 0;
    case ObjectType::match: return 4;
    case ObjectType::unit: return 7;
    case ObjectType::sentence: return 5;
    case ObjectType::block: return 3;
    case ObjectType::citation: return 11;
    case ObjectType::quantity: return 4;
    case ObjectType::work: return 5;
  }
  return 0;
}

/// Pushes number `index` of the objects in the table at `table`; made if nobody has asked for it.
void push_member(lua_State* lua, int table, std::size_t index, const Object& made) {
  auto at = static_cast<lua_Integer>(index) + 1;
  if (lua_rawgeti(lua, table, at) == LUA_TUSERDATA) return;
  lua_pop(lua, 1);
  push_object(lua, made.type, made.span, made.source);
  lua_pushvalue(lua, -1);
  lua_rawseti(lua, table, at);
}

}  // namespace

bool push_kept(lua_State* lua, int kept) {
  if (lua_getiuservalue(lua, 1, kept) > LUA_TNIL) return true;
  lua_pop(lua, 1);
  return false;
}

void keep(lua_State* lua, int kept) {
  lua_pushvalue(lua, -1);
  lua_setiuservalue(lua, 1, kept);
}

void open_object_type(lua_State* lua, ObjectType type, const ObjectField* fields, std::size_t count,
                      int (*index)(lua_State*)) {
  lua_newtable(lua);
  if (index != nullptr) {
    lua_pushcfunction(lua, index);
  } else {
    lua_newtable(lua);
    if (Object{type}.is_place()) add_fields(lua, place_fields, std::size(place_fields));
    assert(std::all_of(fields, fields + count,
                       [type](const ObjectField& field) { return field.kept <= kept_by(type); }));
    add_fields(lua, fields, count);
    lua_pushcclosure(lua, object_index, 1);
  }
  lua_setfield(lua, -2, "__index");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_rawsetp(lua, LUA_REGISTRYINDEX, key(metatables, type));
}

void push_object_type(lua_State* lua, ObjectType type) {
  lua_rawgetp(lua, LUA_REGISTRYINDEX, key(metatables, type));
}

const Object* object_at(lua_State* lua, int index) {
  return lua_type(lua, index) == LUA_TUSERDATA
             ? static_cast<const Object*>(lua_touserdata(lua, index))
             : nullptr;
}

void* push_object_memory(lua_State* lua, ObjectType type, std::size_t size) {
  void* memory = lua_newuserdatauv(lua, size, kept_by(type));
  push_object_type(lua, type);
  lua_setmetatable(lua, -2);
  return memory;
}

void push_object(lua_State* lua, ObjectType type, base::Span span, const void* source) {
  new (push_object_memory(lua, type, sizeof(Object)))
      Object{type, span, source, Host::of(lua).document()};
}

void push_shared_objects(lua_State* lua, ObjectType type, std::size_t room) {
  if (lua_rawgetp(lua, LUA_REGISTRYINDEX, key(shared, type)) == LUA_TTABLE) return;
  lua_pop(lua, 1);
  lua_createtable(lua, static_cast<int>(room), 0);
  lua_pushvalue(lua, -1);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, key(shared, type));
}

void push_shared_object(lua_State* lua, std::size_t index, const Object& made) {
  push_shared_objects(lua, made.type);
  push_member(lua, lua_gettop(lua), index, made);
  lua_remove(lua, -2);
}

int open_list(lua_State* lua, ObjectType type, std::size_t size, std::size_t all) {
  lua_createtable(lua, static_cast<int>(size), 0);
  // For a few of many that would be mostly empty.
  push_shared_objects(lua, type, size > all / 8 ? all : 0);
  return lua_gettop(lua) - 1;
}

void add_to_list(lua_State* lua, int list, long long place, std::size_t index, const Object& made) {
  push_member(lua, list + 1, index, made);
  lua_rawseti(lua, list, place);
}

int close_list(lua_State* lua, int list) {
  lua_settop(lua, list);
  return 1;
}

void drop_shared_objects(lua_State* lua) {
  for (const char& one : shared) {
    lua_pushnil(lua);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &one);
  }
}

bool push_words(lua_State* lua, base::Span span, const char* name) {
  bool written = std::strcmp(name, "text") == 0;
  if (!written && std::strcmp(name, "folded") != 0) return false;
  const document::Document& document = Host::of(lua).subject(lua).document;
  push_text(lua, written ? base::slice(document.text, span)
                         : base::slice(document.folded.text, to_folded(document, span)));
  return true;
}

}  // namespace fashen::script
