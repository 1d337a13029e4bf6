// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "structure/front_matter.h"
#include "text/numeral.h"

struct lua_State;

// How C++ values cross into Lua and back. Every push leaves one value on the stack; every set_*
// stores into the table on top of the stack, and stores nothing for an absent value.
namespace fashen::script {

/// Makes the types below known to a state; once, before anything is pushed.
void open_values(lua_State* lua);

/// An opaque span in Document::text with first, last, text, folded and span (itself).
void push_span(lua_State* lua, base::Span span);

/// A new table that stands somewhere: `span` is set, `text` and `folded` are made when asked for.
void push_place(lua_State* lua, base::Span span);

/// True for a span and for a table that has one.
bool is_place(lua_State* lua, int index);
/// A span, or anything that has one; the whole document for none or nil.
base::Span check_where(lua_State* lua, int index);
/// The same, but none and nil are errors.
base::Span check_place(lua_State* lua, int index);

void push_whole(lua_State* lua, long long number);
void push_text(lua_State* lua, std::string_view text);
/// nil for what is empty; `name` is one of few that Lua knows already.
void push_text_or_nil(lua_State* lua, std::string_view text);
void push_name(lua_State* lua, const char* name);
void push_span_or_nil(lua_State* lua, base::Span span);
void push_date_or_nil(lua_State* lua, const std::optional<base::Date>& date);
/// A count or an index of any type.
template <typename Number>
void push_integer(lua_State* lua, Number number) {
  push_whole(lua, static_cast<long long>(number));
}
/// An integer where the value is whole, else a float.
void push_decimal(lua_State* lua, text::Decimal value);

void set_text(lua_State* lua, const char* key, std::string_view text);
void set_number(lua_State* lua, const char* key, long long number);
void set_flag(lua_State* lua, const char* key, bool flag);
void set_span(lua_State* lua, const char* key, base::Span span);
void set_place(lua_State* lua, const char* key, base::Span span);
void set_date(lua_State* lua, const char* key, const std::optional<base::Date>& date);
/// A place with `value`; nothing for a field that is not there.
void set_field(lua_State* lua, const char* key, const structure::Field& field);

/// A date given as ISO text; a Lua error if it is none.
base::Date check_date(lua_State* lua, int index);
std::string_view check_text(lua_State* lua, int index);
/// The same for words that go on to people or to what wants UTF-8: other bytes are a Lua error.
std::string_view check_words(lua_State* lua, int index);
/// One of `names`, or empty for none and nil; any other text is a Lua error that tells the nearest,
/// for a mistyped name would find nothing and say nothing.
std::string_view check_name(lua_State* lua, int index, const std::vector<std::string_view>& names);

/// Appends the value on top to the list below it, and pops it.
void append(lua_State* lua);

}  // namespace fashen::script
