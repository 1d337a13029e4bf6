// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include <filesystem>
#include <set>

namespace fashen::cli {
namespace {

namespace fs = std::filesystem;

std::set<std::string> known_endings(const document::PluginRegistry& plugins) {
  std::set<std::string> endings;
  for (const document::PluginManifest& manifest : plugins.manifests()) {
    if (manifest.kind != "reader") continue;
    for (const std::string& ending : manifest.extensions) endings.insert("." + ending);
  }
  return endings;
}

std::string lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return text;
}

bool is_draft(const fs::path& path, const std::set<std::string>& endings) {
  std::string name = path.filename().string();
  bool ours = name.find(".审查.") != std::string::npos;
  return !ours && !name.starts_with("~$") && endings.count(lower(path.extension().string())) > 0;
}

}  // namespace

Inputs find_inputs(const std::vector<std::string>& paths, const base::FileSystem& files,
                   const document::PluginRegistry& plugins) {
  Inputs inputs;
  std::set<std::string> endings = known_endings(plugins), taken;
  auto add = [&](const std::string& path, const fs::path& below) {
    std::string stem = (below.parent_path() / below.stem()).string();
    std::string name = stem;
    for (int i = 2; !taken.insert(name).second; ++i) name = stem + "-" + std::to_string(i);
    inputs.files.push_back({path, name});
  };
  for (const std::string& path : paths) {
    if (!files.is_directory(path)) {
      add(path, fs::path(path).filename());
      continue;
    }
    auto listed = files.list(path);
    if (!listed) {
      inputs.errors.push_back(listed.error());
      continue;
    }
    for (const std::string& file : *listed) {
      if (is_draft(file, endings)) add(file, fs::path(file).lexically_relative(path));
    }
  }
  return inputs;
}

}  // namespace fashen::cli
