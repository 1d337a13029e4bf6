// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/report_bindings.h"

#include <algorithm>
#include <lua.hpp>

#include "rule/nearest.h"
#include "script/host.h"
#include "script/value.h"

namespace fashen::script {
namespace {

constexpr std::size_t longest_message = 4000;
constexpr std::size_t most_related = 20;

const std::vector<std::string_view> keys = {"at",         "message", "suggest", "severity",
                                            "confidence", "related", "fix"};

void refuse_unknown_keys(lua_State* lua) {
  for (lua_pushnil(lua); lua_next(lua, 1) != 0; lua_pop(lua, 1)) {
    std::string_view key = lua_type(lua, -2) == LUA_TSTRING ? check_text(lua, -2) : "?";
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
    std::string hint = rule::did_you_mean(key, keys);
    luaL_error(lua, "report 没有“%s”这一项%s", std::string(key).c_str(), hint.c_str());
  }
}

/// The text under a key of the table at `index`; empty if absent.
std::string text_of(lua_State* lua, int index, const char* key) {
  int type = lua_getfield(lua, index, key);
  if (type != LUA_TNIL && type != LUA_TSTRING) luaL_error(lua, "report 的 %s 应为文字", key);
  std::string text(type == LUA_TNIL ? std::string_view() : check_words(lua, -1));
  if (text.size() > longest_message) luaL_error(lua, "report 的 %s 过长", key);
  lua_pop(lua, 1);
  return text;
}

base::Span place_of(lua_State* lua, int index, const char* key) {
  lua_getfield(lua, index, key);
  base::Span span = check_place(lua, lua_gettop(lua));
  lua_pop(lua, 1);
  if (span.empty()) luaL_error(lua, "report 的 %s 是空的位置", key);
  return span;
}

template <typename Value>
void read_level(lua_State* lua, const char* key, Value& value,
                std::optional<Value> (*parse)(std::string_view)) {
  std::string name = text_of(lua, 1, key);
  if (name.empty()) return;
  auto parsed = parse(name);
  if (!parsed) luaL_error(lua, "report 的 %s 没有“%s”这个值", key, name.c_str());
  value = *parsed;
}

void read_related(lua_State* lua, rule::Draft& draft) {
  if (lua_getfield(lua, 1, "related") != LUA_TNIL) {
    luaL_checktype(lua, -1, LUA_TTABLE);
    auto count = std::min<std::size_t>(lua_rawlen(lua, -1), most_related);
    for (std::size_t i = 1; i <= count; ++i) {
      if (lua_rawgeti(lua, -1, static_cast<lua_Integer>(i)) != LUA_TTABLE) {
        luaL_error(lua, "report 的 related 应为 { at = …, note = … } 的列表");
      }
      int entry = lua_gettop(lua);
      draft.related.push_back({place_of(lua, entry, "at"), text_of(lua, entry, "note")});
      lua_pop(lua, 1);
    }
  }
  lua_pop(lua, 1);
}

void read_fix(lua_State* lua, rule::Draft& draft) {
  if (lua_getfield(lua, 1, "fix") != LUA_TNIL) {
    luaL_checktype(lua, -1, LUA_TTABLE);
    int fix = lua_gettop(lua);
    draft.fix = finding::Fix{place_of(lua, fix, "at"), text_of(lua, fix, "text")};
  }
  lua_pop(lua, 1);
}

}  // namespace

int take_finding(lua_State* lua) {
  Host& host = Host::of(lua);
  host.subject(lua);
  if (host.run.drafts.size() >= host.limits().findings_per_rule) {
    if (host.run.flooded_at.empty()) host.run.flooded_at = State::place_of(lua);
    luaL_error(lua, "规则报告的意见超过 %d 条", static_cast<int>(host.limits().findings_per_rule));
  }
  rule::Draft draft;
  draft.severity = host.run.metadata->severity;
  draft.confidence = host.run.metadata->confidence;
  draft.message = host.run.metadata->message;
  if (is_place(lua, 1)) {
    draft.span = check_place(lua, 1);
    if (!lua_isnoneornil(lua, 2)) draft.message = check_words(lua, 2);
  } else {
    if (!lua_istable(lua, 1)) luaL_error(lua, "report 的第一项应为位置，或者 { at = … }");
    refuse_unknown_keys(lua);
    draft.span = place_of(lua, 1, "at");
    if (std::string message = text_of(lua, 1, "message"); !message.empty()) draft.message = message;
    draft.suggestion = text_of(lua, 1, "suggest");
    read_level(lua, "severity", draft.severity, finding::parse_severity);
    read_level(lua, "confidence", draft.confidence, finding::parse_confidence);
    read_related(lua, draft);
    read_fix(lua, draft);
  }
  if (draft.span.empty()) luaL_error(lua, "report 的位置是空的");
  if (draft.message.empty()) luaL_error(lua, "report 缺少 message");
  host.run.drafts.push_back(std::move(draft));
  return 0;
}

}  // namespace fashen::script
