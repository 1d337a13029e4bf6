// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "finding/finding.h"
#include "structure/structure.h"

namespace fashen::rule {

/// The side of who reads a contract for neither party.
inline constexpr const char* neutral_side = "中立";

/// Whether a side means something in any contract, whatever that calls its parties: 甲方, 乙方,
/// 中立, or none.
bool is_general_side(std::string_view side);

/// What to say of a contract that calls none of its parties by the side it is to be read for:
/// rules and positions for the party that was meant (承租人, where 承租方 was given) did not run.
std::optional<finding::Incomplete> missing_side(const std::string& path,
                                                const structure::Structure& structure,
                                                const std::string& side);

}  // namespace fashen::rule
