// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rule_file.h"

#include <lua.hpp>

#include "script/rule_table.h"
#include "script/sandbox.h"

namespace fashen::script {
namespace {

constexpr std::size_t largest_file = 256 << 10;

/// `rule { … }`: hands its table on.
int take_rule(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_settop(lua, 1);
  return 1;
}

/// What `lib` needs to find the modules that rules share.
struct Libraries {
  State& state;
  const base::FileSystem& files;
  const std::string& directory;
};

base::Result<void> push_chunk(const Libraries& libraries, const std::string& source,
                              const std::string& path);

/// `lib(name)`: what rules/lib/name.lua returns; run afresh for each rule, so that no rule can
/// change what another sees.
int open_library(lua_State* lua) {
  auto* libraries = static_cast<Libraries*>(lua_touserdata(lua, lua_upvalueindex(1)));
  std::string name = luaL_checkstring(lua, 1);
  bool plain = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == name.npos;
  std::string path = libraries->directory + "/lib/" + name + ".lua";
  auto source = plain ? libraries->files.read(path, largest_file)
                      : base::Result<std::string>(base::Error(base::ErrorCode::usage, "名称有误"));
  if (!source) return luaL_error(lua, "没有名为“%s”的共享模块", name.c_str());
  if (auto pushed = push_chunk(*libraries, *source, path); !pushed) {
    return luaL_error(lua, "%s", pushed.error().to_string().c_str());
  }
  lua_call(lua, 0, 1);
  return 1;
}

/// Compiles a chunk that sees `rule` and `lib`; leaves the function on the stack.
base::Result<void> push_chunk(const Libraries& libraries, const std::string& source,
                              const std::string& path) {
  if (auto loaded = load_chunk(libraries.state, source, path); !loaded) return loaded.error();
  lua_State* lua = libraries.state.lua();
  lua_getupvalue(lua, -1, 1);
  lua_pushliteral(lua, "lib");
  lua_pushlightuserdata(lua, const_cast<Libraries*>(&libraries));
  lua_pushcclosure(lua, open_library, 1);
  lua_rawset(lua, -3);
  lua_pushliteral(lua, "rule");
  lua_pushcfunction(lua, take_rule);
  lua_rawset(lua, -3);
  lua_pop(lua, 1);
  return {};
}

/// Runs a chunk and leaves the one value it returns on the stack.
base::Result<void> run_chunk(const Libraries& libraries, const std::string& source,
                             const std::string& path) {
  if (auto pushed = push_chunk(libraries, source, path); !pushed) return pushed.error();
  return libraries.state.call(0, 1);
}

}  // namespace

base::Result<RuleFile> read_rule_file(State& state, const base::FileSystem& files,
                                      const std::string& directory, const std::string& id) {
  std::string path = directory + "/" + id + ".lua";
  auto source = files.read(path, largest_file);
  if (!source) return source.error();
  if (auto done = run_chunk({state, files, directory}, *source, path); !done) return done.error();
  auto file = read_rule_table(state.lua(), path, *source);
  lua_pop(state.lua(), 1);
  if (file) file->metadata.id = id;
  return file;
}

base::Result<rule::Vocabulary> read_vocabulary(State& state, const base::FileSystem& files,
                                               const std::string& directory) {
  rule::Vocabulary vocabulary;
  std::string path = directory + "/lib/vocabulary.lua";
  if (!files.is_file(path)) return vocabulary;
  auto source = files.read(path, largest_file);
  if (!source) return source.error();
  if (auto done = run_chunk({state, files, directory}, *source, path); !done) return done.error();
  lua_State* lua = state.lua();
  bool right = lua_istable(lua, -1);
  if (right) {
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
      right = right && lua_type(lua, -2) == LUA_TSTRING && lua_type(lua, -1) == LUA_TSTRING;
      if (right) vocabulary[lua_tostring(lua, -2)] = lua_tostring(lua, -1);
    }
  }
  lua_pop(lua, 1);
  if (right) return vocabulary;
  return base::Error(base::ErrorCode::rule, "词汇表应为 名称 = 模式 的表", path);
}

}  // namespace fashen::script
