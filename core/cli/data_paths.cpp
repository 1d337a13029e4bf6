// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/data_paths.h"

#include <cstdlib>
#include <filesystem>

namespace fashen::cli {
namespace {

std::string choose(const char* variable, const std::filesystem::path& usual) {
  const char* value = std::getenv(variable);
  return value != nullptr ? std::string(value) : usual.string();
}

}  // namespace

DataPaths find_data() {
  std::error_code failure;
  auto root = std::filesystem::read_symlink("/proc/self/exe", failure).parent_path().parent_path();
  return {choose("FASHEN_RULES", root / "share/fashen/rules"),
          choose("FASHEN_CORPUS", root / "share/fashen/corpus.index"),
          choose("FASHEN_PLUGINS", root / "lib/fashen")};
}

}  // namespace fashen::cli
