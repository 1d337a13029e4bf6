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

std::string user_texts() {
  const auto value = [](const char* variable) {
    const char* set = std::getenv(variable);
    return std::filesystem::path(set != nullptr ? set : "");
  };
  if (const auto own = value("FASHEN_CORPUS"); !own.empty()) return own.string();
  std::filesystem::path base = value("XDG_DATA_HOME");
  if (base.empty() && !value("HOME").empty()) base = value("HOME") / ".local/share";
  return base.empty() ? std::string() : (base / "fashen/corpus").string();
}

}  // namespace

DataPaths find_data() {
  std::error_code failure;
  auto root = std::filesystem::read_symlink("/proc/self/exe", failure).parent_path().parent_path();
  return {choose("FASHEN_RULES", root / "share/fashen/rules"),
          choose("FASHEN_CATALOGUE", root / "share/fashen/corpus.index"),
          choose("FASHEN_PLUGINS", root / "lib/fashen"), user_texts()};
}

}  // namespace fashen::cli
