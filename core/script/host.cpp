// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/host.h"

#include <lua.hpp>

#include "script/api.h"
#include "script/sandbox.h"

namespace fashen::script {
namespace {

/// A rule that makes patterns as it runs must not fill the memory with them.
constexpr std::size_t most_patterns = 4000;

}  // namespace

Host::Host(const base::Limits& limits) : limits_(limits), state_(limits) {
  state_.set_owner(this);
  open_sandbox(state_);
}

Host& Host::of(lua_State* lua) { return *static_cast<Host*>(State::of(lua).owner()); }

const text::Regex& Host::regex(lua_State* lua, std::string_view pattern, Over over) {
  std::string key(pattern);
  auto& known = regexes_[static_cast<std::size_t>(over)];
  auto found = known.find(key);
  if (found != known.end()) return found->second;
  auto expanded = rule::expand(pattern, vocabulary);
  if (!expanded) luaL_error(lua, "%s", expanded.error().message.c_str());
  auto compiled = over == Over::folded ? text::Regex::compile(*expanded)
                                       : text::Regex::compile_exact(*expanded);
  if (!compiled) luaL_error(lua, "%s", compiled.error().message.c_str());
  if (known.size() >= most_patterns) known.clear();
  State::of(lua).spend(lua, 1000 * key.size());
  return known.emplace(std::move(key), std::move(*compiled)).first->second;
}

const rule::Subject& Host::subject(lua_State* lua) const {
  if (run.subject == nullptr) luaL_error(lua, "这个函数只能在 check 运行时使用");
  return *run.subject;
}

}  // namespace fashen::script
