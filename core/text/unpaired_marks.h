// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace fashen::text {

/// The marks （）《》〔〕“” in a part of a folded text that have no partner in it. A closing mark
/// takes the last open one of its kind; those opened in between stay without one. In the order in
/// which that is known: of opening marks often in the end.
std::vector<base::Span> unpaired_marks(std::string_view folded, base::Span part);

}  // namespace fashen::text
