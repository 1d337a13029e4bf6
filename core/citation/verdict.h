// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "citation/citation.h"
#include "corpus/work.h"

namespace fashen::citation {

/// Judges a citation whose work is known: sets `at`, `status`, `why` and, where one is known,
/// `suggestion`. Never claims that an article is missing unless the version in force and its
/// number of articles are known.
void judge(Citation& citation, base::Date as_of);

}  // namespace fashen::citation
