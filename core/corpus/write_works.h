// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstdint>
#include <vector>

#include "corpus/work.h"

namespace fashen::corpus {

/// Adds the works to the database, found by id, title, alias and number, and the list of their
/// names. Returns `digest` carried on over them. For this module only.
std::uint64_t write_works(const std::vector<Work>& works, Xapian::WritableDatabase& database,
                          std::uint64_t digest);

}  // namespace fashen::corpus
