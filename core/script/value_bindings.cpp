// SPDX-License-Identifier: GPL-3.0-or-later
#include <lua.hpp>

#include "script/bindings.h"
#include "script/value.h"
#include "structure/identifiers.h"
#include "text/numeral.h"

namespace fashen::script {
namespace {

/// Days or months that dates can be moved by without leaving the calendar.
int check_count(lua_State* lua, int index) {
  constexpr lua_Integer most = 400'000;
  lua_Integer count = luaL_checkinteger(lua, index);
  luaL_argcheck(lua, count >= -most && count <= most, index, "数目过大");
  return static_cast<int>(count);
}

int push_date(lua_State* lua, base::Date date) {
  push_text(lua, base::to_iso(date));
  return 1;
}

}  // namespace

int dates_days(lua_State* lua) {
  lua_pushinteger(lua, base::days_between(check_date(lua, 1), check_date(lua, 2)));
  return 1;
}

int dates_add_days(lua_State* lua) {
  return push_date(lua, base::add_days(check_date(lua, 1), check_count(lua, 2)));
}

int dates_add_months(lua_State* lua) {
  return push_date(lua, base::add_months(check_date(lua, 1), check_count(lua, 2)));
}

int codes_credit(lua_State* lua) {
  lua_pushboolean(lua, structure::valid_credit_code(check_words(lua, 1)));
  return 1;
}

int codes_identity(lua_State* lua) {
  lua_pushboolean(lua, structure::valid_identity_number(check_words(lua, 1)));
  return 1;
}

int numeral_value(lua_State* lua) {
  auto value = text::parse_numeral(check_words(lua, 1));
  if (!value) return 0;
  push_decimal(lua, *value);
  return 1;
}

}  // namespace fashen::script
