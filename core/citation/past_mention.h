// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/span.h"

namespace fashen::citation {

/// True where a text names an instrument as of something past (原《甲法》施行前,
/// 当时施行的《甲法》) or does away with it (《甲办法》同时废止): it does not rest on it.
bool speaks_of_past(std::string_view text, base::Span citation);

}  // namespace fashen::citation
