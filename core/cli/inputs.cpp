// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <set>

#include "base/hash.h"
#include "document/sniff.h"
#include "rule/selection.h"

namespace fashen::cli {
namespace {

namespace fs = std::filesystem;

std::set<std::string> known_endings(const document::PluginRegistry& plugins) {
  std::set<std::string> endings;
  for (const document::PluginManifest& manifest : plugins.manifests()) {
    if (manifest.kind == "reader") {
      endings.insert(manifest.extensions.begin(), manifest.extensions.end());
    }
  }
  return endings;
}

/// Results of this program, and what Word and macOS leave beside a file.
bool is_by_product(const fs::path& below) {
  std::string name = below.filename().string();
  return name.find(".审查.") != name.npos || name.starts_with("~$") || name.starts_with("._");
}

/// What a batch writes beside its ledger.
bool is_result(const base::FileSystem& files, const fs::path& file) {
  constexpr std::string_view names[] = {"index.html", "summary.xlsx", "results.sarif",
                                        "findings.jsonl"};
  std::string name = file.filename().string();
  if (name.starts_with("ledger.sqlite")) return true;
  return std::find(std::begin(names), std::end(names), name) != std::end(names) &&
         files.is_file((file.parent_path() / "ledger.sqlite").string());
}

/// Files that nobody misses: this program's own settings and labels, those of systems.
bool is_nothing(const fs::path& below) {
  std::string name = below.filename().string();
  if (name == "Thumbs.db" || name == "desktop.ini") return true;
  if (name.ends_with(".fashen.toml") || name.ends_with(".labels")) return true;
  return std::any_of(below.begin(), below.end(),
                     [](const fs::path& part) { return part.string().starts_with('.'); });
}

/// What of a folder is wanted.
class Filter {
 public:
  Filter(const ReviewArguments& arguments, const document::PluginRegistry& plugins)
      : arguments_(arguments), endings_(known_endings(plugins)) {
    if (!arguments.output.empty()) output_ = plain(arguments.output) / "";
  }

  bool wants(const fs::path& file, const fs::path& below, const fs::path& folder) const {
    if (is_by_product(below)) return false;
    // Where drafts and results share a folder, only their names tell them apart.
    const bool apart = !is_below(folder / "", output_);
    if (apart && !output_.empty() && is_below(file, output_)) return false;
    return (arguments_.include.empty() || any(arguments_.include, below)) &&
           !any(arguments_.exclude, below);
  }

  bool is_draft(const std::string& file) const {
    std::string ending = document::ending_of(file);
    return endings_.count(ending) > 0 || document::may_hold_drafts(ending);
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
base::Result<void> keep_shard(const std::string& shard, Inputs& inputs) {
  if (shard.empty()) return {};
  unsigned part = 0, parts = 0;
  char rest = 0;
  if (std::sscanf(shard.c_str(), "%u/%u%c", &part, &parts, &rest) != 2 || part == 0 ||
      part > parts) {
    return base::Error(base::ErrorCode::usage, "--shard 应为“第几份/共几份”，如 2/8");
  }
  auto elsewhere = [&](const std::string& name) { return base::fnv1a(name) % parts != part - 1; };
  std::erase_if(inputs.files, [&](const Input& input) { return elsewhere(input.name); });
  std::erase_if(inputs.skipped, elsewhere);
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
      if (!filter.wants(file, below, path) || is_result(files, file)) continue;
      if (filter.is_draft(file)) {
        add(file, below);
      } else if (!is_nothing(below)) {
        inputs.skipped.push_back(file);
      }
    }
  }
  if (auto kept = keep_shard(arguments.shard, inputs); !kept) return kept.error();
  return inputs;
}

std::string say_skipped(const std::vector<std::string>& skipped) {
  constexpr std::size_t shown = 5;
  if (skipped.empty()) return {};
  std::string text = "未审 " + std::to_string(skipped.size()) + " 个其他文件: ";
  for (std::size_t i = 0; i < std::min(skipped.size(), shown); ++i) {
    text += (i == 0 ? "" : "、") + skipped[i];
  }
  return text + (skipped.size() > shown ? " 等" : "");
}

}  // namespace fashen::cli
