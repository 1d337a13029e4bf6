// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/ordered.h"

#include <algorithm>
#include <lua.hpp>
#include <string_view>
#include <vector>

#include "script/state.h"
#include "script/value.h"

namespace fashen::script {
namespace {

struct Key {
  int type;
  lua_Number number;
  std::string_view text;  ///< Owned by the table
};

bool before(const Key& a, const Key& b) {
  auto rank = [](const Key& key) {
    return key.type == LUA_TNUMBER ? 0 : key.type == LUA_TSTRING ? 1 : 2;
  };
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  return a.type == LUA_TSTRING ? a.text < b.text : a.number < b.number;
}

/// An integer where the number is one, as keys are.
void push_number(lua_State* lua, lua_Number number) {
  lua_Integer whole = 0;
  if (lua_numbertointeger(number, &whole) && static_cast<lua_Number>(whole) == number) {
    lua_pushinteger(lua, whole);
  } else {
    lua_pushnumber(lua, number);
  }
}

std::vector<Key> sorted_keys(lua_State* lua) {
  std::vector<Key> keys;
  for (lua_pushnil(lua); lua_next(lua, 1) != 0; lua_pop(lua, 1)) {
    State::of(lua).spend(lua, 256);
    switch (int type = lua_type(lua, -2)) {
      case LUA_TNUMBER: keys.push_back({type, lua_tonumber(lua, -2), {}}); break;
      case LUA_TSTRING: keys.push_back({type, 0, check_text(lua, -2)}); break;
      case LUA_TBOOLEAN: keys.push_back({type, lua_toboolean(lua, -2) ? 1.0 : 0.0, {}}); break;
      default: luaL_error(lua, "pairs 只能遍历以数字、文字或真假为键的表");
    }
  }
  std::sort(keys.begin(), keys.end(), before);
  return keys;
}

/// Upvalues: the table, the list of its keys, the place of the last one given.
int next_pair(lua_State* lua) {
  lua_Integer at = lua_tointeger(lua, lua_upvalueindex(3)) + 1;
  for (;; ++at) {
    if (lua_rawgeti(lua, lua_upvalueindex(2), at) == LUA_TNIL) return 0;
    lua_pushvalue(lua, -1);
    if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL) break;  // Not taken away meanwhile.
    lua_pop(lua, 2);
  }
  lua_pushinteger(lua, at);
  lua_replace(lua, lua_upvalueindex(3));
  return 2;
}

/// True if the value at the top belongs before the one below it; pops both.
bool less(lua_State* lua) {
  bool result = false;
  if (lua_isnil(lua, 2)) {
    result = lua_compare(lua, -1, -2, LUA_OPLT) != 0;
  } else {
    lua_pushvalue(lua, 2);
    lua_pushvalue(lua, -2);
    lua_pushvalue(lua, -4);
    lua_call(lua, 2, 1);
    result = lua_toboolean(lua, -1) != 0;
    lua_pop(lua, 1);
  }
  lua_pop(lua, 2);
  return result;
}

/// Merges [begin, middle) and [middle, end) of the list at index `from` into that at `to`.
void merge(lua_State* lua, int from, int to, lua_Integer begin, lua_Integer middle,
           lua_Integer end) {
  lua_Integer left = begin, right = middle;
  for (lua_Integer at = begin; at < end; ++at) {
    bool take_right = left >= middle;
    if (!take_right && right < end) {
      lua_rawgeti(lua, from, left);
      lua_rawgeti(lua, from, right);
      take_right = less(lua);
    }
    lua_rawgeti(lua, from, take_right ? right++ : left++);
    lua_rawseti(lua, to, at);
  }
}

}  // namespace

int ordered_pairs(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_settop(lua, 1);
  auto keys = sorted_keys(lua);
  lua_createtable(lua, static_cast<int>(keys.size()), 0);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    switch (keys[i].type) {
      case LUA_TSTRING: push_text(lua, keys[i].text); break;
      case LUA_TBOOLEAN: lua_pushboolean(lua, keys[i].number != 0); break;
      default: push_number(lua, keys[i].number);
    }
    lua_rawseti(lua, 2, static_cast<lua_Integer>(i) + 1);
  }
  lua_pushinteger(lua, 0);
  lua_pushcclosure(lua, next_pair, 3);
  return 1;
}

int stable_sort(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  if (!lua_isnoneornil(lua, 2)) luaL_checktype(lua, 2, LUA_TFUNCTION);
  lua_settop(lua, 2);
  auto size = static_cast<lua_Integer>(lua_rawlen(lua, 1));
  lua_newtable(lua);
  int from = 1, to = 3;
  for (lua_Integer width = 1; width < size; width *= 2, std::swap(from, to)) {
    State::of(lua).spend(lua, static_cast<std::size_t>(size) * 64);
    for (lua_Integer begin = 1; begin <= size; begin += 2 * width) {
      lua_Integer middle = std::min(begin + width, size + 1);
      merge(lua, from, to, begin, middle, std::min(middle + width, size + 1));
    }
  }
  for (lua_Integer i = 1; from != 1 && i <= size; ++i) {
    lua_rawgeti(lua, from, i);
    lua_rawseti(lua, 1, i);
  }
  return 0;
}

}  // namespace fashen::script
