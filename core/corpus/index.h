// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "base/file_system.h"
#include "base/result.h"
#include "corpus/lookup.h"

namespace fashen::corpus {

/// Builds the index folder `target` from the fact tables in `source` (the repository's corpus/).
/// Atomic: the old index stays until the new one is whole. A wrong table row is `malformed` with
/// file and line.
base::Result<void> build_index(const base::FileSystem& files, const std::string& source,
                               const std::string& target);

/// Opens an index that `build_index` wrote. A missing, damaged or other-schema index is `corpus`
/// with the command that makes it.
base::Result<std::unique_ptr<Lookup>> open_index(const std::string& path);

}  // namespace fashen::corpus
