// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/loader.h"

#include "base/hash.h"
#include "rule/form_rule.h"
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

base::Result<std::unique_ptr<rule::Rule>> make_rule(const std::shared_ptr<Host>& host,
                                                    RuleFile file) {
  if (file.has_check) return {std::make_unique<ScriptRule>(host, std::move(file))};
  if (file.metadata.form) return rule::FormRule::make(std::move(file.metadata), host->vocabulary);
  return rule::PatternRule::make(std::move(file.metadata), host->vocabulary);
}

/// What the rules of a folder were measured to be worth; nothing where that was not written down.
rule::Measurements read_measurements(const base::FileSystem& files, const std::string& directory,
                                     std::vector<base::Error>& errors) {
  const std::string path = directory + "/measured.tsv";
  if (!files.is_file(path)) return {};
  auto bytes = files.read(path, largest_file);
  auto table = bytes ? rule::parse_measurements(*bytes, path) : bytes.error();
  if (table) return std::move(*table);
  errors.push_back(table.error());
  return {};
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
  rule::Measurements measured = read_measurements(files, directory, loaded.errors);
  std::uint64_t digest = base::fnv1a("");
  for (const std::string& path : *paths) {
    if (!path.ends_with(suffix)) continue;
    if (auto bytes = files.read(path, largest_file)) digest = base::fnv1a(*bytes, digest);
    std::string id = id_of(path, directory);
    if (id.empty() || !vocabulary) continue;
    auto file = read_rule_file(*host, files, directory, id);
    if (!file) {
      loaded.errors.push_back(file.error());
      continue;
    }
    if (auto known = measured.find(id); known != measured.end()) {
      file->metadata.measured = known->second;
    }
    auto rule = make_rule(host, std::move(*file));
    if (rule) {
      loaded.rules.push_back(std::move(*rule));
    } else {
      loaded.errors.push_back(rule.error());
    }
  }
  loaded.digest = base::to_hex(digest);
  return loaded;
}

}  // namespace fashen::script
