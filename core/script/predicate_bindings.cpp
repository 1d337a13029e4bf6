// SPDX-License-Identifier: GPL-3.0-or-later
#include <lua.hpp>

#include "rule/exclusion.h"
#include "script/bindings.h"
#include "script/host.h"
#include "script/value.h"

namespace fashen::script {
namespace {

int push_fact(lua_State* lua, rule::Exclusion fact) {
  lua_pushboolean(lua, rule::holds(Host::of(lua).subject(lua), check_place(lua, 2), fact));
  return 1;
}

}  // namespace

int doc_negated(lua_State* lua) { return push_fact(lua, rule::Exclusion::negated); }
int doc_restating(lua_State* lua) { return push_fact(lua, rule::Exclusion::restating); }
int doc_quoted(lua_State* lua) { return push_fact(lua, rule::Exclusion::quoted); }
int doc_defining(lua_State* lua) { return push_fact(lua, rule::Exclusion::defining); }
int doc_inward(lua_State* lua) { return push_fact(lua, rule::Exclusion::inward); }
int doc_inoperative(lua_State* lua) { return push_fact(lua, rule::Exclusion::inoperative); }
int doc_favourable(lua_State* lua) { return push_fact(lua, rule::Exclusion::favourable); }
int doc_repealing(lua_State* lua) { return push_fact(lua, rule::Exclusion::repealing); }

}  // namespace fashen::script
