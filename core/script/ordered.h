// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct lua_State;

namespace fashen::script {

/// `pairs(t)`: numbers ascending, then texts in byte order, then false and true. Lua's own order
/// changes from run to run. Keys of other types are a Lua error.
int ordered_pairs(lua_State* lua);

/// `table.sort(t, less)`, stable: what compares equal keeps its order. Lua's own takes its pivots
/// from the clock.
int stable_sort(lua_State* lua);

}  // namespace fashen::script
