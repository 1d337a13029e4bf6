// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/host.h"

#include <lua.hpp>

#include "script/api.h"
#include "script/object.h"
#include "script/sandbox.h"
#include "script/value.h"

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

std::string Host::expanded(lua_State* lua, std::string_view pattern) const {
  auto expanded = rule::expand(pattern, vocabulary);
  if (!expanded) luaL_error(lua, "%s", expanded.error().message.c_str());
  return std::move(*expanded);
}

Pattern& Host::pattern(lua_State* lua, int index) {
  std::string_view pattern = check_text(lua, index);
  if (Pattern* found = patterns_.find(pattern)) return *found;
  check_words(lua, index);
  Pattern made(expanded(lua, pattern));
  if (strict_ || made.needs().empty()) {
    if (auto done = made.regex().compiled(); !done)
      luaL_error(lua, "%s", done.error().message.c_str());
  }
  if (patterns_.size() >= most_patterns) {
    if (!retired_.empty()) luaL_error(lua, "规则使用的模式超过上限");
    std::swap(retired_, patterns_);
  }
  State::of(lua).spend(lua, 1000 * pattern.size());
  return patterns_.add(pattern, std::move(made));
}

text::LazyRegex& Host::regex(lua_State* lua, int index) {
  std::string_view pattern = check_text(lua, index);
  if (text::LazyRegex* found = regexes_.find(pattern)) return *found;
  check_words(lua, index);
  auto made = text::LazyRegex::exact(expanded(lua, pattern));
  if (strict_) {
    if (auto done = made.compiled(); !done) luaL_error(lua, "%s", done.error().message.c_str());
  }
  if (regexes_.size() >= most_patterns) regexes_.clear();
  State::of(lua).spend(lua, 1000 * pattern.size());
  return regexes_.add(pattern, std::move(made));
}

void Host::begin(const rule::Subject& subject, const rule::Metadata& metadata) {
  retired_.clear();
  lua_State* lua = state_.lua();
  if (subject.serial == 0 || subject.serial != serial_) {
    ++document_;
    drop_shared_objects(lua);
    index_.begin(subject.document.folded.text, subject.words);
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
