// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/instance.h"

#include <bit>
#include <lua.hpp>
#include <utility>

namespace fashen::script {
namespace {

std::uint64_t mix(std::uint64_t mark, std::uint64_t value) {
  mark = (mark ^ value) * 0x9E3779B97F4A7C15u;
  return mark ^ mark >> 29;
}

std::uint64_t address(const void* pointer) { return reinterpret_cast<std::uintptr_t>(pointer); }

/// The value at `index` as a number. What is no plain value counts by where it lies: all of it is
/// kept, so nothing else can come to lie there.
std::uint64_t mark_of(lua_State* lua, int index) {
  int type = lua_type(lua, index);
  std::uint64_t value = 0;
  switch (type) {
    case LUA_TNIL: break;
    case LUA_TBOOLEAN: value = static_cast<std::uint64_t>(lua_toboolean(lua, index)); break;
    case LUA_TNUMBER:
      value = lua_isinteger(lua, index)
                  ? static_cast<std::uint64_t>(lua_tointeger(lua, index))
                  : ~std::bit_cast<std::uint64_t>(static_cast<double>(lua_tonumber(lua, index)));
      break;
    default: value = address(lua_topointer(lua, index));
  }
  return mix(static_cast<std::uint64_t>(type) + 1, value);
}

/// Calls `seen` with the stack index of everything that the object on top holds; gives its mark.
template <typename Seen>
std::uint64_t look_at(lua_State* lua, Seen seen) {
  std::uint64_t mark = 0;
  int object = lua_gettop(lua);
  auto take = [&](int index) {
    mark = mix(mark, mark_of(lua, index));
    seen(index);
  };
  if (lua_istable(lua, object)) {
    for (lua_pushnil(lua); lua_next(lua, object) != 0; lua_pop(lua, 1)) {
      take(object + 1);
      take(object + 2);
    }
  } else if (lua_isfunction(lua, object)) {
    for (int i = 1; lua_getupvalue(lua, object, i) != nullptr; ++i, lua_pop(lua, 1)) {
      take(object + 1);
    }
  }
  return mark;
}

void release(lua_State* lua, int& reference) {
  if (reference != 0) luaL_unref(lua, LUA_REGISTRYINDEX, reference);
  reference = 0;
}

}  // namespace

void Instance::push_check(Host& host, int chunk) {
  lua_State* lua = host.state().lua();
  if (check_ != 0) {
    host.state().spend(lua, cost_);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, check_);
    return;
  }
  std::size_t before = host.state().work();
  // What the file makes must not depend on the document that happens to be the first.
  const rule::Subject* subject = std::exchange(host.run.subject, nullptr);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, chunk);
  lua_call(lua, 0, 1);
  host.run.subject = subject;
  lua_getfield(lua, -1, "check");
  lua_remove(lua, -2);
  cost_ = host.state().work() - before;
  if (subject->serial != 0) remember(lua, lua_gettop(lua));
}

void Instance::remember(lua_State* lua, int check) {
  lua_newtable(lua);
  int objects = check + 1;
  lua_newtable(lua);  // Which of them are in the list, and all texts that they hold.
  int known = check + 2;
  lua_Integer count = 0;
  marks_.clear();
  fixed_ = true;
  auto note = [&](int index) {
    int type = lua_type(lua, index);
    bool holds_more = type == LUA_TTABLE || type == LUA_TFUNCTION;
    if (type == LUA_TUSERDATA || type == LUA_TTHREAD) fixed_ = false;
    if (!holds_more && type != LUA_TSTRING) return;
    lua_pushvalue(lua, index);
    if (lua_rawget(lua, known) == LUA_TNIL) {
      lua_pushvalue(lua, index);
      lua_pushboolean(lua, 1);
      lua_rawset(lua, known);
      if (holds_more) {
        lua_pushvalue(lua, index);
        lua_rawseti(lua, objects, ++count);
      }
    }
    lua_pop(lua, 1);
  };
  note(check);
  for (lua_Integer i = 1; i <= count; ++i) {
    lua_rawgeti(lua, objects, i);
    marks_.push_back(look_at(lua, note));
    lua_pop(lua, 1);
  }
  lua_rawseti(lua, objects, 0);
  if (fixed_) {
    objects_ = luaL_ref(lua, LUA_REGISTRYINDEX);
    lua_pushvalue(lua, check);
    check_ = luaL_ref(lua, LUA_REGISTRYINDEX);
  }
  lua_settop(lua, check);
}

void Instance::settle(Host& host) {
  if (check_ == 0) return;
  lua_State* lua = host.state().lua();
  lua_rawgeti(lua, LUA_REGISTRYINDEX, objects_);
  int objects = lua_gettop(lua);
  bool same = true;
  for (std::size_t i = 0; same && i < marks_.size(); ++i) {
    lua_rawgeti(lua, objects, static_cast<lua_Integer>(i) + 1);
    same = look_at(lua, [](int) {}) == marks_[i];
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  if (same) return;
  release(lua, check_);
  release(lua, objects_);
}

}  // namespace fashen::script
