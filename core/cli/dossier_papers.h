// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/file_system.h"
#include "document/plugin_registry.h"
#include "document/reader.h"
#include "review/dossier.h"

namespace fashen::cli {

/// Reads every file of a folder or an archive, its path below that as name. Hidden files, Word's
/// lock files and what earlier runs wrote are left out; a file that no reader can read stays, with
/// the reason. Fails where there is no such folder or archive, or where it holds no file.
base::Result<std::vector<review::PaperSource>> read_papers(const std::string& path,
                                                           const base::FileSystem& files,
                                                           const document::PluginRegistry& plugins,
                                                           const document::ReadOptions& options);

}  // namespace fashen::cli
