// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <set>

#include "base/hash.h"
#include "rule/selection.h"

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

/// What of a folder is wanted.
class Filter {
 public:
  Filter(const ReviewArguments& arguments, const document::PluginRegistry& plugins)
      : arguments_(arguments), endings_(known_endings(plugins)) {
    if (!arguments.output.empty()) output_ = plain(arguments.output) / "";
  }

  bool wants(const fs::path& file, const fs::path& below, const fs::path& folder) const {
    if (!is_draft(file, endings_)) return false;
    // Where drafts and results share a folder, only their names tell them apart.
    const bool apart = !is_below(folder / "", output_);
    if (apart && !output_.empty() && is_below(file, output_)) return false;
    return (arguments_.include.empty() || any(arguments_.include, below)) &&
           !any(arguments_.exclude, below);
  }

 private:
  static fs::path plain(const fs::path& path) { return fs::absolute(path).lexically_normal(); }

  static bool is_below(const fs::path& path, const fs::path& folder) {
    return plain(path).string().starts_with(folder.string());
  }

  static bool any(const std::vector<std::string>& globs, const fs::path& below) {
    return std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) {
      bool whole = glob.find('/') != glob.npos;
      return rule::glob_matches(glob, (whole ? below : below.filename()).string());
    });
  }

  const ReviewArguments& arguments_;
  std::set<std::string> endings_;
  fs::path output_;
};

/// Keeps one part of several, by name, so that every machine chooses without asking the others.
base::Result<void> keep_shard(const std::string& shard, std::vector<Input>& inputs) {
  if (shard.empty()) return {};
  unsigned part = 0, parts = 0;
  char rest = 0;
  if (std::sscanf(shard.c_str(), "%u/%u%c", &part, &parts, &rest) != 2 || part == 0 ||
      part > parts) {
    return base::Error(base::ErrorCode::usage, "--shard 应为“第几份/共几份”，如 2/8");
  }
  std::erase_if(inputs,
                [&](const Input& input) { return base::fnv1a(input.name) % parts != part - 1; });
  return {};
}

}  // namespace

base::Result<Inputs> choose_inputs(const ReviewArguments& arguments, const base::FileSystem& files,
                                   const document::PluginRegistry& plugins) {
  Inputs inputs;
  Filter filter(arguments, plugins);
  std::set<std::string> taken;
  auto add = [&](const std::string& path, const fs::path& below) {
    std::string stem = (below.parent_path() / below.stem()).string();
    std::string name = stem;
    for (int i = 2; !taken.insert(name).second; ++i) name = stem + "-" + std::to_string(i);
    inputs.files.push_back({path, name});
  };
  for (const std::string& path : arguments.paths) {
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
      fs::path below = fs::path(file).lexically_relative(path);
      if (filter.wants(file, below, path)) add(file, below);
    }
  }
  if (auto kept = keep_shard(arguments.shard, inputs.files); !kept) return kept.error();
  return inputs;
}

}  // namespace fashen::cli
