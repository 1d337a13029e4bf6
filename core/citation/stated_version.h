// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation/citation.h"
#include "corpus/work.h"

namespace fashen::citation {

/// The version of the citation's work that is named beside it, 《甲法》（2017年修正） or
/// 《甲法（2017年修正）》: the only one that was promulgated in that year. nullptr where none is
/// named, and where the year leaves it open.
const corpus::Version* stated_version(const Citation& citation);

}  // namespace fashen::citation
