// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/file_system.h"
#include "fuzz/target.h"
#include "support/places.h"

namespace fashen::fuzz {

void require(bool holds, const char* property) {
  if (holds) return;
  std::fprintf(stderr, "the property does not hold: %s\n", property);
  std::abort();
}

std::vector<std::string> files_below(const std::string& folder, const std::string& ending,
                                     std::size_t most) {
  base::RealFileSystem files;
  std::vector<std::string> contents;
  auto paths = files.list(testing::source_dir() + "/" + folder);
  require(static_cast<bool>(paths), "the seeds can be listed");
  std::sort(paths->begin(), paths->end());
  for (const std::string& path : *paths) {
    if (contents.size() == most || !path.ends_with(ending)) continue;
    if (auto bytes = files.read(path, 1 << 20)) contents.push_back(std::move(*bytes));
  }
  return contents;
}

}  // namespace fashen::fuzz
