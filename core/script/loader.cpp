// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/loader.h"

#include "base/hash.h"
#include "rule/pattern_rule.h"
#include "script/rule_file.h"
#include "script/script_rule.h"

namespace fashen::script {
namespace {

constexpr std::string_view suffix = ".lua";
constexpr std::size_t largest_file = 256 << 10;

/// "pack/name" of a rule file, or nothing for what is shared, a profile, or no Lua.
std::string id_of(const std::string& path, const std::string& directory) {
  std::string id = path.substr(directory.size() + 1);
  bool rule = id.ends_with(suffix) && !id.starts_with("lib/") && !id.starts_with("profiles/") &&
              id.find('/') != std::string::npos;
  return rule ? id.substr(0, id.size() - suffix.size()) : std::string();
}

}  // namespace

Loaded load_rules(const base::FileSystem& files, const std::string& directory,
                  const corpus::Lookup&, const base::Limits& limits) {
  Loaded loaded;
  auto paths = files.list(directory);
  if (!paths) {
    loaded.errors.push_back(paths.error());
    return loaded;
  }
  auto host = std::make_shared<Host>(limits);
  if (auto modules = read_modules(*host, files, directory); !modules) {
    loaded.errors.push_back(modules.error());
  }
  auto vocabulary = read_vocabulary(*host, files, directory);
  if (!vocabulary) {
    loaded.errors.push_back(vocabulary.error());
  } else {
    host->vocabulary = *vocabulary;
  }
  std::uint64_t digest = base::fnv1a("");
  for (const std::string& path : *paths) {
    if (!path.ends_with(suffix)) continue;
    if (auto bytes = files.read(path, largest_file)) digest = base::fnv1a(*bytes, digest);
    std::string id = id_of(path, directory);
    if (id.empty() || !vocabulary) continue;
    auto file = read_rule_file(*host, files, directory, id);
    if (!file) {
      loaded.errors.push_back(file.error());
    } else if (file->has_check) {
      loaded.rules.push_back(std::make_unique<ScriptRule>(host, std::move(*file)));
    } else if (auto rule = rule::PatternRule::make(file->metadata, *vocabulary)) {
      loaded.rules.push_back(std::move(*rule));
    } else {
      loaded.errors.push_back(rule.error());
    }
  }
  loaded.digest = base::to_hex(digest);
  return loaded;
}

}  // namespace fashen::script
