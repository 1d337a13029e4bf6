// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "script/rule_file.h"

struct lua_State;

namespace fashen::script {

/// Turns the table on top of the stack, which a rule file returned, into metadata. `source` is the
/// file's text, for the lines that errors name. The stack is left as it was.
base::Result<RuleFile> read_rule_table(lua_State* lua, const std::string& path,
                                       std::string_view source, Examples examples = Examples::read);

/// Every key that a rule's table may have, sorted.
std::vector<std::string> known_rule_keys();

}  // namespace fashen::script
