// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/value.h"

#include <algorithm>
#include <cmath>
#include <lua.hpp>

#include "rule/nearest.h"
#include "script/host.h"
#include "script/object.h"
#include "text/utf8.h"

namespace fashen::script {
namespace {

constexpr const char* place_type = "fashen.place";

/// The span that a value is or has; nullptr if none. Lua keeps it alive as long as the value.
const base::Span* span_of(lua_State* lua, int index) {
  const Object* object = nullptr;
  if (lua_type(lua, index) == LUA_TTABLE) {
    lua_pushvalue(lua, index);
    lua_pushliteral(lua, "span");
    lua_rawget(lua, -2);
    object = object_at(lua, -1);
    lua_pop(lua, 2);
    return object != nullptr && object->type == ObjectType::span ? &object->span : nullptr;
  }
  object = object_at(lua, index);
  return object != nullptr && object->is_place() ? &object->span : nullptr;
}

/// `text` and `folded` of a span; false for any other key. Counts what it makes.
bool push_spent_words(lua_State* lua, base::Span span, std::string_view key) {
  if (key != "text" && key != "folded") return false;
  State::of(lua).spend(lua, span.size());
  return push_words(lua, span, key.data());
}

int span_index(lua_State* lua) {
  base::Span span = object_at(lua, 1)->span;
  std::string_view key = check_text(lua, 2);
  if (key == "first") {
    lua_pushinteger(lua, static_cast<lua_Integer>(span.begin));
  } else if (key == "last") {
    lua_pushinteger(lua, static_cast<lua_Integer>(span.end));
  } else if (key == "span") {
    lua_pushvalue(lua, 1);
  } else if (!push_spent_words(lua, span, key)) {
    return luaL_error(lua, "位置没有“%s”", lua_tostring(lua, 2));
  }
  return 1;
}

int span_equal(lua_State* lua) {
  const Object *a = object_at(lua, 1), *b = object_at(lua, 2);
  bool spans = a != nullptr && b != nullptr && a->type == b->type;
  lua_pushboolean(lua, spans && a->type == ObjectType::span && a->span == b->span);
  return 1;
}

int place_index(lua_State* lua) {
  if (lua_type(lua, 2) == LUA_TSTRING) {
    lua_pushliteral(lua, "span");
    if (lua_rawget(lua, 1) == LUA_TUSERDATA &&
        push_spent_words(lua, object_at(lua, -1)->span, check_text(lua, 2))) {
      return 1;
    }
  }
  lua_pushnil(lua);
  return 1;
}

}  // namespace

void open_values(lua_State* lua) {
  open_object_type(lua, ObjectType::span, nullptr, 0, span_index);
  push_object_type(lua, ObjectType::span);
  lua_pushcfunction(lua, span_equal);
  lua_setfield(lua, -2, "__eq");
  lua_pop(lua, 1);
  luaL_newmetatable(lua, place_type);
  lua_pushcfunction(lua, place_index);
  lua_setfield(lua, -2, "__index");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_pop(lua, 1);
}

void push_span(lua_State* lua, base::Span span) {
  push_object(lua, ObjectType::span, span, nullptr);
}

void push_place(lua_State* lua, base::Span span) {
  lua_newtable(lua);
  set_span(lua, "span", span);
  luaL_setmetatable(lua, place_type);
}

bool is_place(lua_State* lua, int index) { return span_of(lua, index) != nullptr; }

base::Span check_place(lua_State* lua, int index) {
  const base::Span* span = span_of(lua, index);
  if (span == nullptr) luaL_argerror(lua, index, "应为位置，或者有 span 的对象");
  return *span;
}

base::Span check_where(lua_State* lua, int index) {
  if (lua_isnoneornil(lua, index)) return {0, Host::of(lua).subject(lua).document.text.size()};
  return check_place(lua, index);
}

void push_whole(lua_State* lua, long long number) { lua_pushinteger(lua, number); }

void push_text(lua_State* lua, std::string_view text) {
  lua_pushlstring(lua, text.data(), text.size());
}

void push_text_or_nil(lua_State* lua, std::string_view text) {
  text.empty() ? lua_pushnil(lua) : push_text(lua, text);
}

void push_name(lua_State* lua, const char* name) {
  *name == '\0' ? lua_pushnil(lua) : static_cast<void>(lua_pushstring(lua, name));
}

void push_span_or_nil(lua_State* lua, base::Span span) {
  span.empty() ? lua_pushnil(lua) : push_span(lua, span);
}

void push_date_or_nil(lua_State* lua, const std::optional<base::Date>& date) {
  date ? push_text(lua, base::to_iso(*date)) : lua_pushnil(lua);
}

void push_decimal(lua_State* lua, text::Decimal value) {
  constexpr std::int64_t one = 1'000'000;
  if (value.micros % one == 0) {
    lua_pushinteger(lua, value.micros / one);
  } else {
    lua_pushnumber(lua, value.to_double());
  }
}

void set_text(lua_State* lua, const char* key, std::string_view text) {
  if (text.empty()) return;
  push_text(lua, text);
  lua_setfield(lua, -2, key);
}

void set_number(lua_State* lua, const char* key, long long number) {
  lua_pushinteger(lua, number);
  lua_setfield(lua, -2, key);
}

void set_flag(lua_State* lua, const char* key, bool flag) {
  lua_pushboolean(lua, flag);
  lua_setfield(lua, -2, key);
}

void set_span(lua_State* lua, const char* key, base::Span span) {
  push_span(lua, span);
  lua_setfield(lua, -2, key);
}

void set_place(lua_State* lua, const char* key, base::Span span) {
  if (span.empty()) return;
  push_place(lua, span);
  lua_setfield(lua, -2, key);
}

void set_date(lua_State* lua, const char* key, const std::optional<base::Date>& date) {
  if (date) set_text(lua, key, base::to_iso(*date));
}

void set_field(lua_State* lua, const char* key, const structure::Field& field) {
  if (!field.present()) return;
  push_place(lua, field.span);
  push_text(lua, field.value);
  lua_setfield(lua, -2, "value");
  lua_setfield(lua, -2, key);
}

base::Date check_date(lua_State* lua, int index) {
  std::string_view iso = check_text(lua, index);
  auto date = base::parse_date(iso);
  if (!date) luaL_argerror(lua, index, "应为日期，如 2026-11-23");
  return *date;
}

std::string_view check_text(lua_State* lua, int index) {
  std::size_t size = 0;
  const char* bytes = luaL_checklstring(lua, index, &size);
  return {bytes, size};
}

std::string_view check_words(lua_State* lua, int index) {
  std::string_view words = check_text(lua, index);
  if (!text::is_valid(words)) luaL_argerror(lua, index, "不是 UTF-8 文字");
  return words;
}

std::string_view check_name(lua_State* lua, int index, const std::vector<std::string_view>& names) {
  if (lua_isnoneornil(lua, index)) return {};
  const std::string_view name = check_text(lua, index);
  if (std::find(names.begin(), names.end(), name) != names.end()) return name;
  // Nothing with a destructor may be alive when Lua raises the error.
  push_text(lua, "没有“" + std::string(name) + "”这种" + rule::did_you_mean(name, names));
  luaL_argerror(lua, index, lua_tostring(lua, -1));
  return {};
}

void append(lua_State* lua) {
  lua_rawseti(lua, -2, static_cast<lua_Integer>(lua_rawlen(lua, -2)) + 1);
}

}  // namespace fashen::script
