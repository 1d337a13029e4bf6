// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/result.h"

namespace fashen::rule {

/// Names for patterns that rules share: in a pattern, {name} stands for (?:pattern).
using Vocabulary = std::map<std::string, std::string, std::less<>>;

/// Replaces every {name} (letters only; \p{Han} and {2,5} are left alone). An unknown name or
/// names that lead in a circle are `malformed`.
base::Result<std::string> expand(std::string_view pattern, const Vocabulary& vocabulary);

}  // namespace fashen::rule
