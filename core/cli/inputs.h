// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/file_system.h"
#include "document/plugin_registry.h"

namespace fashen::cli {

/// A file to review, and what its reports are called below the output folder, without ending:
/// the path below the folder that was named, or the file's own name.
struct Input {
  std::string path;
  std::string name;
};

struct Inputs {
  std::vector<Input> files;
  std::vector<base::Error> errors;  ///< Folders that could not be listed
};

/// The files named, and in folders every file whose ending a reader knows; results of earlier
/// reviews (*.审查.*) and Word's lock files (~$*) are left out. Names are unique.
Inputs find_inputs(const std::vector<std::string>& paths, const base::FileSystem& files,
                   const document::PluginRegistry& plugins);

}  // namespace fashen::cli
