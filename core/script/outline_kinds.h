// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "structure/outline.h"

struct lua_State;

namespace fashen::script {

/// The kind of unit that the argument at an index names; nothing for none and nil.
std::optional<structure::UnitKind> check_unit_kind(lua_State* lua, int index);

}  // namespace fashen::script
