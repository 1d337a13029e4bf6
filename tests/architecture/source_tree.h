// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fashen::architecture {

/// A file of the project's own sources.
struct SourceFile {
  std::string path;    ///< From the project's root: "core/text/fold.h"
  std::string module;  ///< "text", "plugins/docx", "tests/text"…
  std::vector<std::string> lines;
  std::vector<std::string> quoted_includes;  ///< "text/fold.h"
  std::vector<std::string> angled_includes;  ///< "unicode/unistr.h"

  bool is_header() const { return path.size() > 2 && path.compare(path.size() - 2, 2, ".h") == 0; }
};

/// The C++ files below `folder` of the source tree, sorted by path.
std::vector<SourceFile> source_files(const std::string& folder);

}  // namespace fashen::architecture
