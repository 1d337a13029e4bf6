// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct lua_State;

namespace fashen::script {

/// `report(where, message)` and `report { at = …, message = …, … }`: takes one finding of the rule
/// that runs. Wrong keys and values, an empty place and too many findings are Lua errors.
int take_finding(lua_State* lua);

}  // namespace fashen::script
