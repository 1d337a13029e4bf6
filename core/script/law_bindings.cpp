// SPDX-License-Identifier: GPL-3.0-or-later
#include <lua.hpp>

#include "script/bindings.h"
#include "script/host.h"
#include "script/value.h"

namespace fashen::script {

namespace {

void push_parameter(lua_State* lua, const corpus::Parameter& parameter) {
  lua_newtable(lua);
  set_text(lua, "name", parameter.name);
  if (parameter.number) {
    push_decimal(lua, *parameter.number);
    lua_setfield(lua, -2, "value");
  } else {
    set_text(lua, "value", parameter.value);
  }
  set_text(lua, "unit", parameter.unit);
  set_text(lua, "comparison", parameter.comparison);
  set_text(lua, "law", parameter.work);
  set_text(lua, "version", parameter.version);
  set_text(lua, "provision", parameter.provision);
}

}  // namespace

int law_param(lua_State* lua) {
  const rule::Subject& subject = Host::of(lua).subject(lua);
  std::string_view name = check_words(lua, 1);
  std::string_view law = lua_isnoneornil(lua, 2) ? std::string_view() : check_words(lua, 2);
  const corpus::Parameter* parameter = subject.law.parameter(name, law, subject.as_of);
  if (parameter == nullptr) return 0;
  push_parameter(lua, *parameter);
  return 1;
}

int law_params(lua_State* lua) {
  const rule::Subject& subject = Host::of(lua).subject(lua);
  lua_newtable(lua);
  for (const auto* parameter : subject.law.parameters(check_words(lua, 1), subject.as_of)) {
    push_parameter(lua, *parameter);
    append(lua);
  }
  return 1;
}

void push_work(lua_State* lua, const corpus::Work* work) {
  if (work == nullptr) return lua_pushnil(lua);
  const rule::Subject& subject = Host::of(lua).subject(lua);
  lua_newtable(lua);
  set_text(lua, "title", work->title);
  set_text(lua, "rank", corpus::name(work->rank));
  set_text(lua, "issuer", work->issuer);
  set_date(lua, "repealed_on", work->repealed_on);
  set_text(lua, "repealed_by", work->repealed_by);
  set_text(lua, "successor", work->successor);
  bool repealed = work->expired || (work->repealed_on && *work->repealed_on <= subject.as_of);
  set_flag(lua, "in_force", !repealed && corpus::version_on(*work, subject.as_of) != nullptr);
}

int law_work(lua_State* lua) {
  const rule::Subject& subject = Host::of(lua).subject(lua);
  auto works = subject.law.by_title(check_words(lua, 1));
  push_work(lua, works.size() == 1 ? works.front() : nullptr);
  return 1;
}

int law_organ_successor(lua_State* lua) {
  const rule::Subject& subject = Host::of(lua).subject(lua);
  std::string successor = subject.law.organ_successor(check_words(lua, 1), subject.as_of);
  if (successor.empty()) return 0;
  push_text(lua, successor);
  return 1;
}

}  // namespace fashen::script
