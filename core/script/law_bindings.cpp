// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <lua.hpp>

#include "script/bindings.h"
#include "script/host.h"
#include "script/object.h"
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

const corpus::Work& work(const Object& object) {
  return *static_cast<const corpus::Work*>(object.source);
}

void push_in_force(lua_State* lua, const Object& object) {
  const base::Date as_of = Host::of(lua).subject(lua).as_of;
  const corpus::Work& one = work(object);
  // `expired` says nothing of the days before the repeal where that day is known.
  const bool repealed = one.repealed_on ? *one.repealed_on <= as_of : one.expired;
  const bool held = corpus::version_on(one, as_of) != nullptr;
  const bool to_come =
      !one.versions.empty() &&
      std::all_of(one.versions.begin(), one.versions.end(), [&](const corpus::Version& version) {
        return version.effective && *version.effective > as_of;
      });
  // Where the text of that day was not collected, nothing is known, and nothing said.
  if (!repealed && !held && !to_come) return lua_pushnil(lua);
  lua_pushboolean(lua, !repealed && held);
}

constexpr ObjectField work_fields[] = {
    {"title", 1, [](lua_State* l, const Object& o) { push_text_or_nil(l, work(o).title); }},
    {"rank", 0, [](lua_State* l, const Object& o) { push_name(l, name(work(o).rank)); }},
    {"issuer", 2, [](lua_State* l, const Object& o) { push_text_or_nil(l, work(o).issuer); }},
    {"repealed_on", 3,
     [](lua_State* l, const Object& o) { push_date_or_nil(l, work(o).repealed_on); }},
    {"repealed_by", 4,
     [](lua_State* l, const Object& o) { push_text_or_nil(l, work(o).repealed_by); }},
    {"successor", 5, [](lua_State* l, const Object& o) { push_text_or_nil(l, work(o).successor); }},
    {"in_force", 0, push_in_force},
};

}  // namespace

void open_law(lua_State* lua) { open_object_type(lua, ObjectType::work, work_fields); }

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
  std::string_view name = check_words(lua, 1);
  std::string_view law = lua_isnoneornil(lua, 2) ? std::string_view() : check_words(lua, 2);
  lua_newtable(lua);
  for (const auto* parameter : subject.law.parameters(name, subject.as_of)) {
    if (!law.empty() && parameter->work != law) continue;
    push_parameter(lua, *parameter);
    append(lua);
  }
  return 1;
}

void push_work(lua_State* lua, const corpus::Work* work) {
  if (work == nullptr) return lua_pushnil(lua);
  push_object(lua, ObjectType::work, {}, work);
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
