// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "structure/front_matter.h"

namespace fashen::structure {

/// True for folded text that is the name of an organ of state and nothing else: X县人民政府,
/// X市自然资源和规划局, 国务院办公厅. Companies and other firms are not.
bool is_organ_name(std::string_view text);

/// The level of the organ or place a name speaks of. 市 under a province is a city; where only a
/// name can tell a 县级市 from a 地级市, city is the answer; `unknown` where the name does not say.
IssuerLevel level_of(std::string_view name);

/// The administrative division a name begins with (X省X市X区); empty if it begins with none.
std::string_view region_of(std::string_view name);

}  // namespace fashen::structure
