// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct lua_State;

namespace fashen::script {

// Working days (calendar_bindings.cpp); what they take and give stands in api.cpp.
int dates_working_days(lua_State* lua);
int dates_add_working_days(lua_State* lua);

}  // namespace fashen::script
