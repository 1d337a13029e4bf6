// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox.h"

#include <algorithm>
#include <cstring>
#include <lua.hpp>
#include <set>

#include "script/api.h"
#include "script/bindings.h"
#include "script/host.h"
#include "script/ordered.h"
#include "script/value.h"

namespace fashen::script {
namespace {

constexpr const char* safe_globals = "fashen.safe";
constexpr std::size_t longest_repeat = 1 << 20;

struct Library {
  const char* name;
  lua_CFunction open;
  std::vector<const char*> functions;
};

const std::vector<Library>& libraries() {
  static const std::vector<Library> all = {
      {"_G",
       luaopen_base,
       {"assert", "error", "ipairs", "pcall", "rawequal", "rawlen", "select", "tonumber", "type"}},
      {"math",
       luaopen_math,
       {"abs", "ceil", "floor", "fmod", "huge", "max", "maxinteger", "min", "mininteger", "modf",
        "pi", "tointeger", "type"}},
      {"string", luaopen_string, {"byte", "char", "len", "lower", "reverse", "sub", "upper"}},
      {"table", luaopen_table, {"concat", "insert", "pack", "remove", "unpack"}},
      {"utf8", luaopen_utf8, {"char", "codepoint", "codes", "len", "offset"}},
  };
  return all;
}

/// string.rep, with a bound on what it makes.
int bounded_rep(lua_State* lua) {
  std::size_t size = 0, gap = 0;
  luaL_checklstring(lua, 1, &size);
  lua_Integer count = luaL_checkinteger(lua, 2);
  luaL_optlstring(lua, 3, "", &gap);
  if (count > 0 && (size + gap) > longest_repeat / static_cast<std::size_t>(count)) {
    return luaL_error(lua, "string.rep 的结果过长");
  }
  if (size + gap == 0) count = 0;  // However often, nothing comes of it.
  luaL_Buffer buffer;
  luaL_buffinit(lua, &buffer);
  for (lua_Integer i = 0; i < count; ++i) {
    if (i > 0 && gap > 0) {
      lua_pushvalue(lua, 3);
      luaL_addvalue(&buffer);
    }
    lua_pushvalue(lua, 1);
    luaL_addvalue(&buffer);
  }
  luaL_pushresult(&buffer);
  return 1;
}

/// string.find for plain words only: a pattern would backtrack where no hook fires.
int plain_find(lua_State* lua) {
  std::size_t size = 0, wanted = 0;
  const char* text = luaL_checklstring(lua, 1, &size);
  const char* word = luaL_checklstring(lua, 2, &wanted);
  lua_Integer init = luaL_optinteger(lua, 3, 1);
  // A place below zero counts from the end, as everywhere in Lua.
  if (init < 0) init = std::max<lua_Integer>(init + static_cast<lua_Integer>(size) + 1, 1);
  std::size_t from = init > 0 ? static_cast<std::size_t>(init) - 1 : 0;
  // memmem is linear where std::string_view::find is not.
  const void* found = from <= size ? memmem(text + from, size - from, word, wanted) : nullptr;
  if (found == nullptr) {
    State::of(lua).spend(lua, size - std::min(from, size));
    lua_pushnil(lua);
    return 1;
  }
  auto at = static_cast<std::size_t>(static_cast<const char*>(found) - text);
  State::of(lua).spend(lua, at + wanted - from);
  lua_pushinteger(lua, static_cast<lua_Integer>(at + 1));
  lua_pushinteger(lua, static_cast<lua_Integer>(at + wanted));
  return 2;
}

/// string.format (upvalue: Lua's own) for values whose text is the same in every run: no addresses.
int plain_format(lua_State* lua) {
  std::string_view format = check_text(lua, 1);
  luaL_argcheck(lua, format.find("%p") == std::string_view::npos, 1, "不支持 %p");
  int count = lua_gettop(lua);
  for (int i = 2; i <= count; ++i) {
    int type = lua_type(lua, i);
    bool plain = type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN;
    luaL_argcheck(lua, plain, i, "应为文字、数字或者真假");
  }
  lua_pushvalue(lua, lua_upvalueindex(1));
  lua_insert(lua, 1);
  lua_call(lua, count, 1);
  return 1;
}

/// tostring for values whose text cannot run code.
int plain_tostring(lua_State* lua) {
  luaL_checkany(lua, 1);
  switch (lua_type(lua, 1)) {
    case LUA_TSTRING: lua_pushvalue(lua, 1); break;
    case LUA_TNUMBER:
      lua_pushvalue(lua, 1);
      lua_tolstring(lua, -1, nullptr);
      break;
    case LUA_TBOOLEAN: lua_pushstring(lua, lua_toboolean(lua, 1) ? "true" : "false"); break;
    default: lua_pushstring(lua, luaL_typename(lua, 1));
  }
  return 1;
}

int undeclared(lua_State* lua) {
  const char* name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
  return luaL_error(lua, "没有名为“%s”的变量", name);
}

int read_only(lua_State* lua) {
  const char* name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
  return luaL_error(lua, "不能写入“%s”：全局变量和库都是只读的", name);
}

/// Replaces the table on top by an empty one that shows it and cannot be written to.
void protect(lua_State* lua) {
  lua_newtable(lua);
  lua_newtable(lua);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, read_only);
  lua_setfield(lua, -2, "__newindex");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_setmetatable(lua, -2);
  lua_remove(lua, -2);
}

/// `options.name`: the running rule's option, as its type.
int option_value(lua_State* lua) {
  Host& host = Host::of(lua);
  host.subject(lua);
  const auto& options = host.run.metadata->options;
  auto found = options.find(std::string(check_text(lua, 2)));
  if (found == options.end()) return luaL_error(lua, "规则没有选项“%s”", lua_tostring(lua, 2));
  const rule::Option& option = found->second;
  if (option.type == rule::Option::Type::flag) {
    lua_pushboolean(lua, option.value == "true");
  } else if (option.type == rule::Option::Type::text ||
             lua_stringtonumber(lua, option.value.c_str()) == 0) {
    push_text(lua, option.value);
  }
  return 1;
}

/// Puts fashen's own libraries and functions, and `options`, into the table on top.
void add_api(lua_State* lua) {
  for (std::string_view library : {"re", "law", "dates", "codes"}) {
    std::string prefix = std::string(library) + ".";
    lua_newtable(lua);
    for (const Function& function : functions()) {
      if (!std::string_view(function.name).starts_with(prefix)) continue;
      lua_pushcfunction(lua, function.call);
      lua_setfield(lua, -2, function.name + prefix.size());
    }
    protect(lua);
    lua_setfield(lua, -2, std::string(library).c_str());
  }
  for (const Function& function : functions()) {
    if (std::string_view(function.name).find_first_of(".:") != std::string_view::npos) continue;
    lua_pushcfunction(lua, function.call);
    lua_setfield(lua, -2, function.name);
  }
  lua_newtable(lua);
  protect(lua);
  lua_getmetatable(lua, -1);
  lua_pushcfunction(lua, option_value);
  lua_setfield(lua, -2, "__index");
  lua_pop(lua, 1);
  lua_setfield(lua, -2, "options");
}

/// Functions that take longer the more they are given, and make nothing that would count by itself;
/// tables count from so many arguments on.
struct Costly {
  const char* library;
  const char* name;
  int arguments;
};
constexpr Costly costly[] = {{"table", "insert", 3}, {"table", "remove", 2}, {"table", "unpack", 1},
                             {"table", "concat", 1}, {"utf8", "len", 1},     {"utf8", "offset", 1},
                             {"_G", "tonumber", 1}};

/// Upvalues: Lua's own function, from how many arguments on a table counts.
int costly_call(lua_State* lua) {
  constexpr std::size_t bytes_per_entry = 16;
  int count = lua_gettop(lua);
  bool tables = count >= lua_tointeger(lua, lua_upvalueindex(2));
  std::size_t bytes = 0;
  for (int i = 1; i <= count; ++i) {
    if (lua_type(lua, i) == LUA_TSTRING) bytes += lua_rawlen(lua, i);
    if (tables && lua_istable(lua, i)) bytes += bytes_per_entry * lua_rawlen(lua, i);
  }
  State::of(lua).spend(lua, bytes);
  lua_pushvalue(lua, lua_upvalueindex(1));
  lua_insert(lua, 1);
  lua_call(lua, count, LUA_MULTRET);
  return lua_gettop(lua);
}

/// Pushes a table with the safe functions of one library.
void push_library(lua_State* lua, const Library& library) {
  lua_newtable(lua);
  lua_pushcfunction(lua, library.open);
  lua_pushstring(lua, library.name);
  lua_call(lua, 1, 1);
  for (const char* name : library.functions) {
    lua_getfield(lua, -1, name);
    for (const Costly& one : costly) {
      if (library.name != std::string_view(one.library) || name != std::string_view(one.name)) {
        continue;
      }
      lua_pushinteger(lua, one.arguments);
      lua_pushcclosure(lua, costly_call, 2);
    }
    lua_setfield(lua, -3, name);
  }
  if (std::string_view(library.name) == "string") {
    lua_getfield(lua, -1, "format");
    lua_pushcclosure(lua, plain_format, 1);
    lua_setfield(lua, -3, "format");
  }
  lua_pop(lua, 1);
  if (std::string_view(library.name) == "table") {
    lua_pushcfunction(lua, stable_sort);
    lua_setfield(lua, -2, "sort");
  }
  if (std::string_view(library.name) == "string") {
    lua_pushcfunction(lua, bounded_rep);
    lua_setfield(lua, -2, "rep");
    lua_pushcfunction(lua, plain_find);
    lua_setfield(lua, -2, "find");
  }
}

/// Makes ("x"):rep(n) find the safe functions, and hides the metatable of strings.
void replace_string_methods(lua_State* lua) {
  lua_pushliteral(lua, "");
  lua_newtable(lua);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_setmetatable(lua, -2);
  lua_pop(lua, 1);
}

/// Adds the names of what the table on top holds, tables below it and what its metatable shows
/// included.
void add_names(lua_State* lua, const std::string& prefix, std::set<const void*>& seen,
               std::vector<std::string>& names) {
  if (!seen.insert(lua_topointer(lua, -1)).second) return;
  luaL_checkstack(lua, 8, "names");
  for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
    std::string key = lua_type(lua, -2) == LUA_TSTRING ? lua_tostring(lua, -2) : "?";
    if (key == "__index" && lua_istable(lua, -1)) {
      add_names(lua, prefix, seen, names);
      continue;
    }
    if (key.starts_with("__")) continue;
    std::string name = prefix.empty() ? key : prefix + "." + key;
    if (lua_istable(lua, -1)) {
      add_names(lua, name, seen, names);
    } else {
      names.push_back(name);
    }
  }
  if (lua_getmetatable(lua, -1) != 0) {
    add_names(lua, prefix, seen, names);
    lua_pop(lua, 1);
  }
}

}  // namespace

void open_sandbox(State& state) {
  lua_State* lua = state.lua();
  lua_newtable(lua);
  for (const Library& library : libraries()) {
    if (std::string_view(library.name) == "_G") {
      push_library(lua, library);
      for (const char* name : library.functions) {
        lua_getfield(lua, -1, name);
        lua_setfield(lua, -3, name);
      }
      lua_pop(lua, 1);
      continue;
    }
    push_library(lua, library);
    if (std::string_view(library.name) == "string") replace_string_methods(lua);
    protect(lua);
    lua_setfield(lua, -2, library.name);
  }
  lua_pushcfunction(lua, plain_tostring);
  lua_setfield(lua, -2, "tostring");
  lua_pushcfunction(lua, ordered_pairs);
  lua_setfield(lua, -2, "pairs");
  add_api(lua);
  lua_setfield(lua, LUA_REGISTRYINDEX, safe_globals);
  open_values(lua);
  open_outline(lua);
  open_facts(lua);
  open_law(lua);
  open_matches(lua);
  open_document(lua);
}

base::Result<void> load_chunk(State& state, std::string_view source, const std::string& name) {
  lua_State* lua = state.lua();
  std::string chunk = "@" + name;
  // Some editors put a mark in front of UTF-8.
  if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
  if (luaL_loadbufferx(lua, source.data(), source.size(), chunk.c_str(), "t") != LUA_OK) {
    std::string message = lua_tostring(lua, -1);
    lua_pop(lua, 1);
    std::string where = name;
    if (message.starts_with(name + ":")) {
      std::size_t end = message.find(": ", name.size() + 1);
      if (end != std::string::npos) {
        where = message.substr(0, end);
        message = message.substr(end + 2);
      }
    }
    return base::Error(base::ErrorCode::rule, "语法错误: " + message, where);
  }
  lua_newtable(lua);
  lua_newtable(lua);
  lua_getfield(lua, LUA_REGISTRYINDEX, safe_globals);
  lua_newtable(lua);
  lua_pushcfunction(lua, undeclared);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, read_only);
  lua_setfield(lua, -2, "__newindex");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_setmetatable(lua, -2);
  lua_setupvalue(lua, -2, 1);
  return {};
}

std::vector<std::string> reachable_names(State& state) {
  lua_State* lua = state.lua();
  std::vector<std::string> names;
  std::set<const void*> seen;
  lua_getfield(lua, LUA_REGISTRYINDEX, safe_globals);
  add_names(lua, "", seen, names);
  lua_pop(lua, 1);
  lua_pushliteral(lua, "");
  if (lua_getmetatable(lua, -1) != 0) {
    add_names(lua, "\"\"", seen, names);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace fashen::script
