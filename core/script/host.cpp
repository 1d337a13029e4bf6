// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/host.h"

#include <lua.hpp>

#include "script/api.h"
#include "script/object.h"
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
  auto& known = regexes_[static_cast<std::size_t>(over)];
  auto found = known.find(pattern);
  if (found != known.end()) return found->second;
  auto expanded = rule::expand(pattern, vocabulary);
  if (!expanded) luaL_error(lua, "%s", expanded.error().message.c_str());
  auto compiled = over == Over::folded ? text::Regex::compile(*expanded)
                                       : text::Regex::compile_exact(*expanded);
  if (!compiled) luaL_error(lua, "%s", compiled.error().message.c_str());
  if (known.size() >= most_patterns) retire(lua, over);
  State::of(lua).spend(lua, 1000 * pattern.size());
  return known.emplace(pattern, std::move(*compiled)).first->second;
}

void Host::retire(lua_State* lua, Over over) {
  auto at = static_cast<std::size_t>(over);
  if (!retired_[at].empty()) luaL_error(lua, "规则使用的模式超过上限");
  std::swap(retired_[at], regexes_[at]);
}

void Host::begin(const rule::Subject& subject, const rule::Metadata& metadata) {
  for (Patterns& patterns : retired_) patterns.clear();
  lua_State* lua = state_.lua();
  if (subject.serial == 0 || subject.serial != serial_) {
    ++document_;
    drop_shared_objects(lua);
  }
  serial_ = subject.serial;
  drop_run_fields(lua);
  run = {&subject, &metadata, {}, {}};
}

const std::optional<structure::ContractFacts>& Host::contract(lua_State* lua) {
  const rule::Subject& about = subject(lua);
  if (facts_of_ != document_) {
    contract_ = structure::contract_facts_of(about.document, about.structure);
    facts_of_ = document_;
  }
  return contract_;
}

const rule::Subject& Host::subject(lua_State* lua) const {
  if (run.subject == nullptr) luaL_error(lua, "这个函数只能在 check 运行时使用");
  return *run.subject;
}

}  // namespace fashen::script
