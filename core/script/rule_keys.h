// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fashen::script {

/// A key of a rule's table. Stubs and reference pages come from this list; a test holds it against
/// what rule_table.cpp reads.
struct RuleKey {
  const char* name;
  const char* type;  ///< As LuaLS writes it; ends in "?" where the key may be left out
  const char* help;  ///< One line, for authors
};

/// In the order in which a rule states them.
const std::vector<RuleKey>& rule_keys();

}  // namespace fashen::script
