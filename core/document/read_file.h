// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/file_system.h"
#include "document/plugin_registry.h"

namespace fashen::document {

/// A document together with the bytes it was read from, which writers that give back the same file
/// need.
struct LoadedFile {
  Document document;
  std::string bytes;
};

/// Reads, sniffs and hands to the right plugin.
base::Result<LoadedFile> read_file(const base::FileSystem& files, const PluginRegistry& plugins,
                                   const std::string& path, const ReadOptions& options);

}  // namespace fashen::document
