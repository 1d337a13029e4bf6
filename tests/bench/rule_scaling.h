// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "corpus/lookup.h"
#include "document/read_file.h"

namespace fashen::bench {

/// Prints what a review costs with 100 and with 1,000 made-up rules over the same documents, and
/// what share of a review with the shipped rules is spent in Lua.
void measure_rules(const std::vector<document::LoadedFile>& documents, const corpus::Lookup& law,
                   double megabytes);

}  // namespace fashen::bench
