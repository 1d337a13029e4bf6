// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

#include "report/comparison.h"

namespace fashen::terminal {

/// How two versions differ, for people at a terminal: deleted words in [-…-], added ones in {+…+},
/// as `git diff --word-diff` has them. `report` is of the later one.
void write_comparison(const report::Report& report, const report::Comparison& comparison,
                      bool color, std::ostream& out);

}  // namespace fashen::terminal
