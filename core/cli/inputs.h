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
  std::vector<std::string> skipped;  ///< Paths of files in folders that are no drafts
  std::vector<base::Error> errors;   ///< Folders that could not be listed
};

/// The files named, and in folders every file that --include and --exclude let through: globs over
/// its name or, with a "/", over its path below the folder. Of these, a file is reviewed if a
/// reader knows its ending or drafts come in files like it (a .pdf that cannot be read is then a
/// document that could not be reviewed); others, such as pictures, are skipped, by name. Left out
/// without a word: results of earlier reviews (*.审查.*, what stands beside a ledger, and all that
/// is in an output folder below the one that is reviewed), lock files (~$*, ._*); and of what is no
/// draft, hidden files and this program's settings and labels. Names are unique. With --shard i/n,
/// only every n-th by the hash of its name. `usage` for a shard that is none.
base::Result<Inputs> choose_inputs(const ReviewArguments& arguments, const base::FileSystem& files,
                                   const document::PluginRegistry& plugins);

/// "未审 2 个其他文件: a.png、b.xlsx": how many were skipped, and the first few of them. Empty for
/// none.
std::string say_skipped(const std::vector<std::string>& skipped);

}  // namespace fashen::cli
