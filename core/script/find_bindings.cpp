// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <lua.hpp>

#include "script/bindings.h"
#include "script/find_bindings.h"
#include "script/host.h"
#include "script/object.h"
#include "script/value.h"

namespace fashen::script {
namespace {

/// The line of the rule that runs.
int line_of(lua_State* lua) {
  lua_Debug info;
  for (int level = 0; lua_getstack(lua, level, &info) != 0; ++level) {
    lua_getinfo(lua, "l", &info);
    if (info.currentline > 0) return info.currentline;
  }
  return 0;
}

/// Tells the rule's author what was looked for, if someone asks.
void tell(lua_State* lua, int pattern, base::Span folded) {
  const rule::Subject& subject = Host::of(lua).subject(lua);
  if (subject.trace == nullptr || !subject.trace->detailed) return;
  base::Span span = folded.empty() ? folded : to_text(subject.document, folded);
  subject.trace->add(rule::Trace::What::searched, span, std::string(check_text(lua, pattern)),
                     line_of(lua));
}

/// The value, or the Lua error that says why there is none.
bool check_found(lua_State* lua, const base::Result<bool>& found) {
  if (!found) luaL_error(lua, "%s", found.error().message.c_str());
  return *found;
}

/// The next match of the pattern at `index` in a range of the folded text; nullptr if there is
/// none.
const Pattern* search(lua_State* lua, int index, base::Span range, std::size_t from,
                      text::Match& match) {
  Host& host = Host::of(lua);
  const std::string& folded = host.subject(lua).document.folded.text;
  Pattern& pattern = host.pattern(lua, index);
  bool found =
      check_found(lua, script::search(pattern, host.places(pattern), folded, range, from, match));
  host.state().spend(lua, (found ? match.whole().end : range.end) - from);
  tell(lua, index, found ? match.whole() : base::Span{});
  return found ? &pattern : nullptr;
}

/// A match of a pattern over the folded text, with `count` groups behind it.
struct MatchObject : Object {
  const Pattern* pattern;
  std::size_t count;

  /// A match of plain words is known without compiling them; they have no names.
  const std::vector<std::pair<std::string, int>>& names() const {
    static const std::vector<std::pair<std::string, int>> none;
    return count > 1 ? pattern->regex().names() : none;
  }

  base::Span* groups() { return reinterpret_cast<base::Span*>(this + 1); }
  const base::Span* groups() const { return reinterpret_cast<const base::Span*>(this + 1); }
  bool present(std::size_t group) const {
    return group < count && groups()[group].begin != std::string::npos;
  }
  /// Number of a named group; 0 for any other name.
  std::size_t named(std::string_view name) const {
    for (const auto& [group, number] : names()) {
      if (group == name) return static_cast<std::size_t>(number);
    }
    return 0;
  }
};

void push_match(lua_State* lua, const Pattern& pattern, const text::Match& match) {
  const document::Document& document = Host::of(lua).subject(lua).document;
  std::size_t count = match.groups.size();
  void* memory =
      push_object_memory(lua, ObjectType::match, sizeof(MatchObject) + count * sizeof(base::Span));
  auto* object = new (memory) MatchObject;
  object->type = ObjectType::match;
  object->span = to_text(document, match.whole());
  object->document = Host::of(lua).document();
  object->pattern = &pattern;
  object->count = count;
  std::copy(match.groups.begin(), match.groups.end(), object->groups());
}

int push_group(lua_State* lua, const MatchObject& match, std::size_t group) {
  if (!match.present(group)) return 0;
  const std::string& folded = Host::of(lua).subject(lua).document.folded.text;
  push_text(lua, base::slice(folded, match.groups()[group]));
  return 1;
}

/// Where the groups stand, by number and by name.
void push_spans(lua_State* lua, const MatchObject& match) {
  const document::Document& document = Host::of(lua).subject(lua).document;
  lua_newtable(lua);
  for (std::size_t i = 1; i < match.count; ++i) {
    if (!match.present(i)) continue;
    push_span(lua, to_text(document, match.groups()[i]));
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i));
  }
  for (const auto& [name, number] : match.names()) {
    if (!match.present(static_cast<std::size_t>(number))) continue;
    lua_rawgeti(lua, -1, number);
    lua_setfield(lua, -2, name.c_str());
  }
}

/// `text` as written, captures and named groups folded, and in `spans` where they stand.
int match_index(lua_State* lua) {
  const auto& match = *static_cast<const MatchObject*>(object_at(lua, 1));
  lua_settop(lua, 2);
  if (lua_isinteger(lua, 2)) {
    lua_Integer group = lua_tointeger(lua, 2);
    return group > 0 ? push_group(lua, match, static_cast<std::size_t>(group)) : 0;
  }
  if (lua_type(lua, 2) != LUA_TSTRING) return 0;
  std::string_view key = check_text(lua, 2);
  bool spans = key == "spans";
  if (!spans && key != "span") {
    if (std::size_t group = match.named(key)) return push_group(lua, match, group);
    bool words = key == "text" || key == "folded";
    if (!words) return 0;
    State::of(lua).spend(lua, match.span.size());
  }
  const int kept = spans ? 4 : key == "span" ? 1 : key == "text" ? 2 : 3;
  if (push_kept(lua, kept)) return 1;
  if (spans) {
    push_spans(lua, match);
  } else if (key == "span") {
    push_span(lua, match.span);
  } else {
    push_words(lua, match.span, key.data());
  }
  keep(lua, kept);
  return 1;
}

base::Span folded_where(lua_State* lua, int index) {
  return to_folded(Host::of(lua).subject(lua).document, check_where(lua, index));
}

/// Upvalues: pattern, range, offset to go on from (nil after the end).
int next_match(lua_State* lua) {
  if (lua_isnil(lua, lua_upvalueindex(4))) return 0;
  auto offset = [&](int upvalue) {
    return static_cast<std::size_t>(lua_tointeger(lua, lua_upvalueindex(upvalue)));
  };
  base::Span range{offset(2), offset(3)};
  text::Match match;
  const Pattern* found =
      offset(4) > range.end ? nullptr : search(lua, lua_upvalueindex(1), range, offset(4), match);
  if (found == nullptr) {
    lua_pushnil(lua);
    lua_replace(lua, lua_upvalueindex(4));
    return 0;
  }
  const std::string& folded = Host::of(lua).subject(lua).document.folded.text;
  lua_pushinteger(lua, static_cast<lua_Integer>(text::after(folded, match.whole())));
  lua_replace(lua, lua_upvalueindex(4));
  push_match(lua, *found, match);
  return 1;
}

}  // namespace

void open_matches(lua_State* lua) {
  open_object_type(lua, ObjectType::match, nullptr, 0, match_index);
}

int doc_find(lua_State* lua) {
  Host::of(lua).pattern(lua, 2);
  base::Span range = folded_where(lua, 3);
  lua_pushvalue(lua, 2);
  lua_pushinteger(lua, static_cast<lua_Integer>(range.begin));
  lua_pushinteger(lua, static_cast<lua_Integer>(range.end));
  lua_pushinteger(lua, static_cast<lua_Integer>(range.begin));
  lua_pushcclosure(lua, next_match, 4);
  return 1;
}

int doc_first(lua_State* lua) {
  base::Span range = folded_where(lua, 3);
  text::Match match;
  const Pattern* found = search(lua, 2, range, range.begin, match);
  if (found == nullptr) return 0;
  push_match(lua, *found, match);
  return 1;
}

bool holds(lua_State* lua, int pattern, base::Span where) {
  Host& host = Host::of(lua);
  const rule::Subject& subject = host.subject(lua);
  base::Span range = to_folded(subject.document, where);
  if (subject.trace != nullptr && subject.trace->detailed) {
    text::Match match;
    return search(lua, pattern, range, range.begin, match) != nullptr;
  }
  host.state().spend(lua, range.size());
  Pattern& made = host.pattern(lua, pattern);
  return check_found(lua, occurs(made, host.places(made), subject.document.folded.text, range));
}

int doc_has(lua_State* lua) {
  lua_pushboolean(lua, holds(lua, 2, check_where(lua, 3)));
  return 1;
}

int doc_join(lua_State* lua) {
  base::Span a = check_place(lua, 2), b = check_place(lua, 3);
  push_span(lua, {std::min(a.begin, b.begin), std::max(a.end, b.end)});
  return 1;
}

int doc_part(lua_State* lua) {
  base::Span span = check_place(lua, 2);
  lua_Integer first = luaL_checkinteger(lua, 3), last = luaL_checkinteger(lua, 4);
  bool inside = 0 <= first && first <= last && last <= static_cast<lua_Integer>(span.size());
  luaL_argcheck(lua, inside, 3, "超出所给位置");
  base::Span part{span.begin + static_cast<std::size_t>(first),
                  span.begin + static_cast<std::size_t>(last)};
  const std::string& text = Host::of(lua).subject(lua).document.text;
  auto boundary = [&](std::size_t at) {
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
  };
  luaL_argcheck(lua, boundary(part.begin) && boundary(part.end), 3, "落在字符中间");
  push_span(lua, part);
  return 1;
}

}  // namespace fashen::script
