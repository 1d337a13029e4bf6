// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/script_rule.h"

#include <lua.hpp>

#include "script/api.h"
#include "script/report_bindings.h"

namespace fashen::script {
namespace {

/// With the compiled file as argument: makes the rule's table and calls its `check`.
int run_check(lua_State* lua) {
  lua_call(lua, 0, 1);
  lua_getfield(lua, -1, "check");
  push_document(lua);
  lua_pushcfunction(lua, take_finding);
  lua_call(lua, 2, 0);
  return 0;
}

}  // namespace

base::Result<std::vector<rule::Draft>> ScriptRule::check(const rule::Subject& subject,
                                                         const std::vector<std::size_t>&) {
  lua_State* lua = host_->state().lua();
  host_->run = {&subject, &metadata_, {}};
  lua_pushcfunction(lua, run_check);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, chunk_);
  auto done = host_->state().call(1, 0);
  std::vector<rule::Draft> drafts = std::move(host_->run.drafts);
  host_->run = {};
  if (!done) return done.error();
  return drafts;
}

}  // namespace fashen::script
