// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/file_system.h"

namespace fashen::corpus {

/// The folder in which `fact_tables` puts its tables.
inline constexpr const char* fact_folder = "facts";

/// A small set of fact tables: 样例法 with two versions, 旧法 that it repealed, two regulations
/// that share an alias, figures and organs.
base::MemoryFileSystem fact_tables();

}  // namespace fashen::corpus
