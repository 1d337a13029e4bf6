// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"

struct lua_State;

namespace fashen::script {

/// What `doc:has` says of the pattern at an index and a span of Document::text: for functions that
/// give only what holds a pattern. Counts what it looks at, and raises the errors of the pattern.
bool holds(lua_State* lua, int pattern, base::Span where);

}  // namespace fashen::script
