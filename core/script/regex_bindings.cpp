// SPDX-License-Identifier: GPL-3.0-or-later
#include <lua.hpp>

#include "script/bindings.h"
#include "script/host.h"
#include "script/value.h"

namespace fashen::script {
namespace {

/// The captures of a match, or the whole match where the pattern captures nothing.
int push_captures(lua_State* lua, std::string_view text, const text::Match& match) {
  std::size_t first = match.groups.size() > 1 ? 1 : 0;
  luaL_checkstack(lua, static_cast<int>(match.groups.size()), "捕获组过多");
  for (std::size_t i = first; i < match.groups.size(); ++i) {
    if (match.groups[i].begin == std::string::npos) {
      lua_pushnil(lua);
    } else {
      push_text(lua, base::slice(text, match.groups[i]));
    }
  }
  return static_cast<int>(match.groups.size() - first);
}

/// The pattern at `index`, to search a text with from `from` on; nullptr if that holds no match.
const text::Regex* pattern_for(lua_State* lua, int index, std::string_view text, std::size_t from) {
  Host& host = Host::of(lua);
  host.state().spend(lua, text.size() - from);
  auto regex = host.regex(lua, index).in(text, {from, text.size()});
  if (!regex) luaL_error(lua, "%s", regex.error().message.c_str());
  return *regex;
}

/// The next match of the pattern at `index` in a text, from `from` on.
bool search(lua_State* lua, std::string_view text, int index, std::size_t from,
            text::Match& match) {
  const text::Regex* regex = pattern_for(lua, index, text, from);
  return regex != nullptr && regex->search_from(text, {0, text.size()}, from, match);
}

/// Upvalues: text, pattern, offset to go on from (nil after the end).
int next_match(lua_State* lua) {
  if (lua_isnil(lua, lua_upvalueindex(3))) return 0;
  std::string_view text = check_text(lua, lua_upvalueindex(1));
  auto from = static_cast<std::size_t>(lua_tointeger(lua, lua_upvalueindex(3)));
  text::Match match;
  if (from > text.size() || !search(lua, text, lua_upvalueindex(2), from, match)) {
    lua_pushnil(lua);
    lua_replace(lua, lua_upvalueindex(3));
    return 0;
  }
  std::size_t next = text::after(text, match.whole());
  lua_pushinteger(lua, static_cast<lua_Integer>(next));
  lua_replace(lua, lua_upvalueindex(3));
  return push_captures(lua, text, match);
}

}  // namespace

int re_find(lua_State* lua) {
  std::string_view text = check_text(lua, 1);
  text::Match match;
  if (!search(lua, text, 2, 0, match)) return 0;
  lua_pushinteger(lua, static_cast<lua_Integer>(match.whole().begin) + 1);
  lua_pushinteger(lua, static_cast<lua_Integer>(match.whole().end));
  return 2;
}

int re_match(lua_State* lua) {
  std::string_view text = check_text(lua, 1);
  text::Match match;
  return search(lua, text, 2, 0, match) ? push_captures(lua, text, match) : 0;
}

int re_gmatch(lua_State* lua) {
  check_text(lua, 1);
  check_words(lua, 2);
  lua_settop(lua, 2);
  lua_pushinteger(lua, 0);
  lua_pushcclosure(lua, next_match, 3);
  return 1;
}

int re_gsub(lua_State* lua) {
  std::string_view text = check_text(lua, 1);
  check_text(lua, 2);
  std::string_view replacement = check_text(lua, 3);
  const text::Regex* regex = pattern_for(lua, 2, text, 0);
  if (regex == nullptr) {
    State::of(lua).spend(lua, text.size());
    push_text(lua, text);
    return 1;
  }
  std::string result;
  std::size_t copied = 0;
  for (const text::Match& match : regex->find_all(text, {0, text.size()})) {
    result += text.substr(copied, match.whole().begin - copied);
    result += replacement;
    copied = match.whole().end;
  }
  result += text.substr(copied);
  State::of(lua).spend(lua, result.size());
  push_text(lua, result);
  return 1;
}

}  // namespace fashen::script
