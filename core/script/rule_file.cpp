// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rule_file.h"

#include <algorithm>
#include <lua.hpp>
#include <optional>

#include "script/rule_table.h"
#include "script/sandbox.h"
#include "text/transcode.h"

namespace fashen::script {
namespace {

constexpr std::size_t largest_file = 256 << 10;
constexpr std::string_view module_folder = "/lib/", suffix = ".lua";

/// `rule { … }`: hands its table on.
int take_rule(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_settop(lua, 1);
  return 1;
}

/// Compiled modules by name, in the registry.
constexpr const char* modules = "fashen.modules";

/// `lib(name)`: what rules/lib/name.lua returns; run afresh for each rule and document, so that no
/// rule can change what another sees.
int open_module(lua_State* lua) {
  const char* name = luaL_checkstring(lua, 1);
  luaL_getsubtable(lua, LUA_REGISTRYINDEX, modules);
  if (lua_getfield(lua, -1, name) == LUA_TNIL) {
    return luaL_error(lua, "没有名为“%s”的共享模块", name);
  }
  lua_call(lua, 0, 1);
  return 1;
}

/// What chunks see besides the safe functions, in the registry.
constexpr const char* chunk_names = "fashen.chunk";

/// Pushes the table of `rule` and `lib`, behind which the safe functions are; `safe` is on top and
/// goes.
void push_chunk_names(lua_State* lua) {
  if (lua_getfield(lua, LUA_REGISTRYINDEX, chunk_names) == LUA_TNIL) {
    lua_pop(lua, 1);
    lua_newtable(lua);
    lua_pushcfunction(lua, open_module);
    lua_setfield(lua, -2, "lib");
    lua_pushcfunction(lua, take_rule);
    lua_setfield(lua, -2, "rule");
    lua_newtable(lua);
    lua_pushvalue(lua, -3);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
    lua_pushvalue(lua, -1);
    lua_setfield(lua, LUA_REGISTRYINDEX, chunk_names);
  }
  lua_remove(lua, -2);
}

/// Compiles a chunk that sees `rule` and `lib`; leaves the function on the stack.
base::Result<void> push_chunk(Host& host, const std::string& source, const std::string& path) {
  if (auto loaded = load_chunk(host.state(), source, path); !loaded) return loaded.error();
  lua_State* lua = host.state().lua();
  lua_getupvalue(lua, -1, 1);
  lua_getmetatable(lua, -1);
  lua_getfield(lua, -1, "__index");
  push_chunk_names(lua);
  lua_setfield(lua, -2, "__index");
  lua_pop(lua, 2);
  return {};
}

/// Compiles and runs a chunk; leaves the function and the one value it returned on the stack.
base::Result<void> run_text(Host& host, const std::string& source, const std::string& path) {
  lua_State* lua = host.state().lua();
  if (auto pushed = push_chunk(host, source, path); !pushed) return pushed;
  lua_pushvalue(lua, -1);
  auto done = host.state().call(0, 1);
  if (!done) lua_pop(lua, 1);
  return done;
}

/// The file with the lines of its examples empty; nothing where they are not written as usual.
std::optional<std::string> without_examples(const std::string& source) {
  constexpr std::string_view key = "\n  examples", open = "= {\n", close = "\n  },\n";
  std::size_t begin = source.find(key);
  if (begin == std::string::npos || source.find(key, begin + 1) != std::string::npos) return {};
  std::size_t opened = source.find_first_not_of(' ', begin + key.size());
  if (opened == std::string::npos || source.compare(opened, open.size(), open) != 0) return {};
  std::size_t end = source.find(close, opened);
  if (end == std::string::npos) return {};
  end += close.size();
  auto lines = std::count(source.begin() + static_cast<std::ptrdiff_t>(begin),
                          source.begin() + static_cast<std::ptrdiff_t>(end), '\n');
  return source.substr(0, begin) + std::string(static_cast<std::size_t>(lines), '\n') +
         source.substr(end);
}

base::Result<RuleFile> read_text(Host& host, const std::string& source, const std::string& path,
                                 Examples examples) {
  if (auto done = run_text(host, source, path); !done) return done.error();
  lua_State* lua = host.state().lua();
  auto file = read_rule_table(lua, path, source, examples);
  lua_pop(lua, 1);
  int chunk = luaL_ref(lua, LUA_REGISTRYINDEX);
  if (file) file->chunk = chunk;
  return file;
}

/// Argument: the file to compile.
struct Compilation {
  Host& host;
  const std::string& source;
  const std::string& path;
  base::Result<int> chunk = 0;
};

int run_compilation(lua_State* lua) {
  auto& work = *static_cast<Compilation*>(lua_touserdata(lua, 1));
  auto pushed = push_chunk(work.host, work.source, work.path);
  work.chunk = pushed ? base::Result<int>(luaL_ref(lua, LUA_REGISTRYINDEX)) : pushed.error();
  return 0;
}

}  // namespace

base::Result<int> compile_rule_text(Host& host, const std::string& source,
                                    const std::string& path) {
  const auto shorter = without_examples(source);
  Compilation work{host, shorter ? *shorter : source, path};
  lua_State* lua = host.state().lua();
  lua_pushcfunction(lua, run_compilation);
  lua_pushlightuserdata(lua, &work);
  if (lua_pcall(lua, 1, 0, 0) == LUA_OK) return work.chunk;
  lua_pop(lua, 1);
  return base::Error(base::ErrorCode::rule, "规则用尽了允许的内存", path);
}

base::Result<RuleFile> read_rule_file(Host& host, const base::FileSystem& files,
                                      const std::string& directory, const std::string& id) {
  std::string path = directory + "/" + id + ".lua";
  auto source = files.read(path, largest_file);
  if (!source) return source.error();
  return read_rule_text(host, *source, path, id, Examples::read);
}

base::Result<RuleFile> read_rule_text(Host& host, const std::string& source,
                                      const std::string& path, const std::string& id,
                                      Examples examples) {
  if (const std::size_t bad = text::first_invalid(source); bad < source.size()) {
    const auto line =
        1 + std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(bad), '\n');
    return base::Error(base::ErrorCode::rule, "文件不是 UTF-8 编码",
                       path + ":" + std::to_string(line));
  }
  auto shorter = examples == Examples::skipped ? without_examples(source) : std::nullopt;
  auto file = read_text(host, shorter ? *shorter : source, path,
                        shorter ? Examples::skipped : Examples::read);
  // Whatever is wrong is said of the file as it is.
  if (!file && shorter) file = read_text(host, source, path, Examples::read);
  if (file) file->metadata.id = id;
  return file;
}

bool is_module(const std::string& path, const std::string& directory) {
  return path.starts_with(directory) &&
         std::string_view(path).substr(directory.size()).starts_with(module_folder) &&
         path.ends_with(suffix) && !path.ends_with(".meta.lua");
}

base::Result<void> read_module(Host& host, const SourceFile& module, const std::string& directory,
                               const std::string& prefix) {
  const std::size_t begin = directory.size() + module_folder.size();
  const std::string name =
      prefix + module.path.substr(begin, module.path.size() - begin - suffix.size());
  lua_State* lua = host.state().lua();
  luaL_getsubtable(lua, LUA_REGISTRYINDEX, modules);
  auto pushed = push_chunk(host, module.text, module.path);
  if (pushed) lua_setfield(lua, -2, name.c_str());
  lua_pop(lua, 1);
  return pushed;
}

base::Result<rule::Vocabulary> read_vocabulary(Host& host, const base::FileSystem& files,
                                               const std::string& directory) {
  rule::Vocabulary vocabulary;
  std::string path = directory + "/lib/vocabulary.lua";
  if (!files.is_file(path)) return vocabulary;
  auto source = files.read(path, largest_file);
  if (!source) return source.error();
  if (auto done = run_text(host, *source, path); !done) return done.error();
  lua_State* lua = host.state().lua();
  bool right = lua_istable(lua, -1);
  if (right) {
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
      right = right && lua_type(lua, -2) == LUA_TSTRING && lua_type(lua, -1) == LUA_TSTRING;
      if (right) vocabulary[lua_tostring(lua, -2)] = lua_tostring(lua, -1);
    }
  }
  lua_pop(lua, 2);
  if (right) return vocabulary;
  return base::Error(base::ErrorCode::rule, "词汇表应为 名称 = 模式 的表", path);
}

}  // namespace fashen::script
