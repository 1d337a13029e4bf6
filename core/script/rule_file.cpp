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

/// Runs a chunk and leaves the one value it returns on the stack.
base::Result<void> run_chunk(State& state, const std::string& source, const std::string& path) {
  if (auto loaded = load_chunk(state, source, path); !loaded) return loaded.error();
  lua_State* lua = state.lua();
  lua_getupvalue(lua, -1, 1);
  lua_pushliteral(lua, "rule");
  lua_pushcfunction(lua, take_rule);
  lua_rawset(lua, -3);
  lua_pop(lua, 1);
  return state.call(0, 1);
}

}  // namespace

base::Result<RuleFile> read_rule_file(State& state, const base::FileSystem& files,
                                      const std::string& directory, const std::string& id) {
  std::string path = directory + "/" + id + ".lua";
  auto source = files.read(path, largest_file);
  if (!source) return source.error();
  if (auto done = run_chunk(state, *source, path); !done) return done.error();
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
  if (auto done = run_chunk(state, *source, path); !done) return done.error();
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
