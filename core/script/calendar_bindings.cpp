// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/calendar_bindings.h"

#include <lua.hpp>

#include "corpus/calendar.h"
#include "script/host.h"
#include "script/value.h"

namespace fashen::script {

int dates_working_days(lua_State* lua) {
  const base::Date from = check_date(lua, 1), to = check_date(lua, 2);
  const auto& calendar = corpus::calendar_of(Host::of(lua).subject(lua).law);
  const auto count = calendar.working_days(from, to);
  if (!count) return 0;
  lua_pushinteger(lua, *count);
  return 1;
}

int dates_add_working_days(lua_State* lua) {
  const base::Date date = check_date(lua, 1);
  const lua_Integer days = luaL_checkinteger(lua, 2);
  constexpr lua_Integer most = 10'000;
  luaL_argcheck(lua, days >= -most && days <= most, 2, "数目过大");
  const auto& calendar = corpus::calendar_of(Host::of(lua).subject(lua).law);
  const auto moved = calendar.add_working_days(date, static_cast<int>(days));
  if (!moved) return 0;
  push_text(lua, base::to_iso(*moved));
  return 1;
}

}  // namespace fashen::script
