// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/file_system.h"
#include "cli/review_arguments.h"
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

/// The files named, and in folders every file whose ending a reader knows and that --include and
/// --exclude let through: globs over its name or, with a "/", over its path below the folder.
/// Results of earlier reviews (*.审查.*, and all that is in an output folder below the one that is
/// reviewed) and Word's lock files (~$*) are left out. Names are unique. With --shard i/n, only
/// every n-th by the hash of its name. `usage` for a shard that is none.
base::Result<Inputs> choose_inputs(const ReviewArguments& arguments, const base::FileSystem& files,
                                   const document::PluginRegistry& plugins);

}  // namespace fashen::cli
