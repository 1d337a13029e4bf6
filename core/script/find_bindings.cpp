// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <lua.hpp>

#include "script/bindings.h"
#include "script/host.h"
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
void tell(lua_State* lua, std::string_view pattern, base::Span folded) {
  const rule::Subject& subject = Host::of(lua).subject(lua);
  if (subject.trace == nullptr || !subject.trace->detailed) return;
  base::Span span = folded.empty() ? folded : to_text(subject.document, folded);
  subject.trace->add(rule::Trace::What::searched, span, std::string(pattern), line_of(lua));
}

/// A pattern's next match in a range of the folded text. The arguments are taken from the stack.
bool search(lua_State* lua, std::string_view pattern, base::Span range, std::size_t from,
            text::Match& match) {
  Host& host = Host::of(lua);
  const std::string& folded = host.subject(lua).document.folded.text;
  bool found = host.regex(lua, pattern, Host::Over::folded).search_from(folded, range, from, match);
  host.state().spend(lua, (found ? match.whole().end : range.end) - from);
  tell(lua, pattern, found ? match.whole() : base::Span{});
  return found;
}

/// A match as a place: `text` as written, captures and named groups folded, and in `spans` where
/// they stand.
void push_match(lua_State* lua, std::string_view pattern, const text::Match& match) {
  Host& host = Host::of(lua);
  const document::Document& document = host.subject(lua).document;
  const text::Regex& regex = host.regex(lua, pattern, Host::Over::folded);
  push_place(lua, to_text(document, match.whole()));
  auto present = [&](std::size_t group) { return match.groups[group].begin != std::string::npos; };
  for (std::size_t i = 1; i < match.groups.size(); ++i) {
    if (!present(i)) continue;
    push_text(lua, base::slice(document.folded.text, match.groups[i]));
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i));
  }
  lua_newtable(lua);
  for (std::size_t i = 1; i < match.groups.size(); ++i) {
    if (!present(i)) continue;
    push_span(lua, to_text(document, match.groups[i]));
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i));
  }
  for (const auto& [name, number] : regex.names()) {
    auto group = static_cast<std::size_t>(number);
    if (!present(group)) continue;
    push_text(lua, base::slice(document.folded.text, match.groups[group]));
    lua_setfield(lua, -3, name.c_str());
    set_span(lua, name.c_str(), to_text(document, match.groups[group]));
  }
  lua_setfield(lua, -2, "spans");
}

base::Span folded_where(lua_State* lua, int index) {
  return to_folded(Host::of(lua).subject(lua).document, check_where(lua, index));
}

/// Upvalues: pattern, range, offset to go on from (nil after the end).
int next_match(lua_State* lua) {
  if (lua_isnil(lua, lua_upvalueindex(4))) return 0;
  std::string_view pattern = check_text(lua, lua_upvalueindex(1));
  auto offset = [&](int upvalue) {
    return static_cast<std::size_t>(lua_tointeger(lua, lua_upvalueindex(upvalue)));
  };
  base::Span range{offset(2), offset(3)};
  text::Match match;
  if (offset(4) > range.end || !search(lua, pattern, range, offset(4), match)) {
    lua_pushnil(lua);
    lua_replace(lua, lua_upvalueindex(4));
    return 0;
  }
  const std::string& folded = Host::of(lua).subject(lua).document.folded.text;
  lua_pushinteger(lua, static_cast<lua_Integer>(text::after(folded, match.whole())));
  lua_replace(lua, lua_upvalueindex(4));
  push_match(lua, pattern, match);
  return 1;
}

}  // namespace

int doc_find(lua_State* lua) {
  std::string_view pattern = check_words(lua, 2);
  Host::of(lua).regex(lua, pattern, Host::Over::folded);
  base::Span range = folded_where(lua, 3);
  push_text(lua, pattern);
  lua_pushinteger(lua, static_cast<lua_Integer>(range.begin));
  lua_pushinteger(lua, static_cast<lua_Integer>(range.end));
  lua_pushinteger(lua, static_cast<lua_Integer>(range.begin));
  lua_pushcclosure(lua, next_match, 4);
  return 1;
}

int doc_first(lua_State* lua) {
  std::string_view pattern = check_words(lua, 2);
  base::Span range = folded_where(lua, 3);
  text::Match match;
  if (!search(lua, pattern, range, range.begin, match)) return 0;
  push_match(lua, pattern, match);
  return 1;
}

int doc_has(lua_State* lua) {
  std::string_view pattern = check_words(lua, 2);
  base::Span range = folded_where(lua, 3);
  text::Match match;
  lua_pushboolean(lua, search(lua, pattern, range, range.begin, match));
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
