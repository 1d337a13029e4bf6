// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "script/state.h"

namespace fashen::script {

/// Puts the safe part of Lua into a state: base functions, math, table, utf8 and string without
/// what runs code (load, require), reaches out (io, os, debug), hooks the collector (setmetatable
/// with __gc, collectgarbage) or matches patterns in time that is not linear. Called once.
void open_sandbox(State& state);

/// Compiles `source` as text (never as bytecode) with a fresh environment over the safe functions;
/// reading or writing an undeclared global is an error in it. Leaves the function on the stack.
/// `name` is the file for messages. Fails with `rule` and "file:line".
base::Result<void> load_chunk(State& state, std::string_view source, const std::string& name);

/// Every name that a chunk can reach without being given more, such as "string.rep", sorted: read
/// off the state's own tables and their metatables, not off a list.
std::vector<std::string> reachable_names(State& state);

}  // namespace fashen::script
