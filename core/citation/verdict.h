// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "citation/citation.h"
#include "corpus/lookup.h"

namespace fashen::citation {

/// Judges a citation whose work is known: sets `at`, `status`, `why` and, where one is known,
/// `suggestion`; `law` is asked for what became of a successor. Never claims that an article is
/// missing unless the version in force and its number of articles are known.
void judge(Citation& citation, const corpus::Lookup& law, base::Date as_of);

}  // namespace fashen::citation
