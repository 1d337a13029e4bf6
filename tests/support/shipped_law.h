// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpus/lookup.h"

namespace fashen::testing {

/// The index that this build ships, opened once.
const corpus::Lookup& shipped_law();

}  // namespace fashen::testing
