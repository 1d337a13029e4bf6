// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/file_system.h"
#include "document/plugin_registry.h"
#include "report/writer.h"

namespace fashen::cli {

/// A format that was asked for, with its writer (owned by the registry).
struct Format {
  std::string name;
  const report::Writer* writer = nullptr;
};

/// The writers of the formats. `unsupported` names those there are.
base::Result<std::vector<Format>> find_formats(const std::vector<std::string>& names,
                                               const document::PluginRegistry& plugins);

/// Writes a report in one format to a file "<folder>/<name>.审查.<ending>", in one step; its path.
base::Result<std::string> write_file(const report::Report& report, const Format& format,
                                     const report::WriteOptions& options, base::FileSystem& files,
                                     const std::string& folder, const std::string& name);

/// A paper of our own as the bytes of a Word file.
base::Result<std::string> word_file(const document::Document& document,
                                    const document::PluginRegistry& plugins);

/// Writes a report in one format to stdout.
base::Result<void> write_stdout(const report::Report& report, const Format& format,
                                const report::WriteOptions& options);

/// The format asked for, else the one that the ending of the file to be written names ("txt" is
/// text), else text. Whether there is such a format is for the caller to see.
std::string format_of(const std::string& asked, const std::string& file);

}  // namespace fashen::cli
