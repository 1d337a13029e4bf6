// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/loader.h"

#include <algorithm>
#include <map>

#include "base/hash.h"
#include "rule/form_rule.h"
#include "rule/pack.h"
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
              id.find('/') != std::string::npos && id.find("/lib/") == std::string::npos;
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

/// Loads what one call of `load_rules` loads, into one Lua state.
class Loader {
 public:
  Loader(const base::FileSystem& files, const base::Limits& limits, Examples examples)
      : files_(files), host_(std::make_shared<Host>(limits)), examples_(examples) {}

  void load_shipped(const std::string& directory) {
    auto paths = files_.list(directory);
    if (!paths) return fail(paths.error());
    keep(read_modules(*host_, files_, directory, ""));
    auto vocabulary = read_vocabulary(*host_, files_, directory);
    if (!vocabulary) return fail(vocabulary.error());
    host_->vocabulary = *vocabulary;
    measured_ = read_measurements(files_, directory, loaded_.errors);
    for (const std::string& path : *paths) {
      std::size_t begin = directory.size() + 1;
      packs_.emplace(path.substr(begin, path.find('/', begin) - begin), directory);
      if (path.ends_with("/pack.toml")) load_manifest(path, directory);
      load_file(path, directory);
    }
  }

  void load_external(const std::string& folder) {
    auto packs = rule::find_packs(files_, folder);
    if (!packs) return fail(packs.error());
    for (const rule::Pack& pack : *packs) {
      auto [taken, fresh] = packs_.emplace(pack.name, folder);
      if (!fresh) {
        fail({base::ErrorCode::config, "规则包“" + pack.name + "”与“" + taken->second + "”中的同名",
              folder});
        continue;
      }
      loaded_.packs[pack.name] = pack.title;
      for (const std::string& needed : pack.needs_packs) wanted_.emplace_back(pack, needed);
      const std::string directory = folder + "/" + pack.name;
      keep(read_modules(*host_, files_, directory, pack.name + "/"));
      auto paths = files_.list(directory);
      if (!paths) return fail(paths.error());
      for (const std::string& path : *paths) load_file(path, folder);
    }
  }

  Loaded finish() {
    for (const auto& [pack, needed] : wanted_) {
      if (packs_.count(needed) > 0) continue;
      fail({base::ErrorCode::config, "规则包“" + pack.name + "”需要规则包“" + needed + "”",
            pack.folder + "/" + pack.name + "/pack.toml"});
    }
    check_former_names();
    std::sort(loaded_.rules.begin(), loaded_.rules.end(),
              [](const auto& a, const auto& b) { return a->metadata().id < b->metadata().id; });
    loaded_.digest = base::to_hex(digest_);
    return std::move(loaded_);
  }

 private:
  void fail(base::Error error) { loaded_.errors.push_back(std::move(error)); }
  void keep(const base::Result<void>& done) {
    if (!done) fail(done.error());
  }

  void load_manifest(const std::string& path, const std::string& directory) {
    auto source = files_.read(path, largest_file);
    auto pack = source ? rule::parse_pack(*source, path) : source.error();
    if (!pack) return fail(pack.error());
    std::size_t begin = directory.size() + 1;
    loaded_.packs[path.substr(begin, path.find('/', begin) - begin)] = pack->title;
  }

  void load_file(const std::string& path, const std::string& directory) {
    if (!path.ends_with(suffix)) return;
    auto source = files_.read(path, largest_file);
    if (source) digest_ = base::fnv1a(*source, digest_);
    std::string id = id_of(path, directory);
    if (id.empty()) return;
    if (!source) return fail(source.error());
    auto file = read_rule_text(*host_, *source, path, id, examples_);
    if (!file) return fail(file.error());
    if (auto known = measured_.find(id); known != measured_.end()) {
      file->metadata.measured = known->second;
    }
    auto rule = make_rule(host_, std::move(*file));
    if (!rule) return fail(rule.error());
    loaded_.rules.push_back(std::move(*rule));
  }

  void check_former_names() {
    std::map<std::string, std::string> owner;  ///< By id, present or former
    for (const auto& rule : loaded_.rules) owner.emplace(rule->metadata().id, rule->metadata().id);
    for (const auto& rule : loaded_.rules) {
      const rule::Metadata& one = rule->metadata();
      for (const std::string& former : one.renamed_from) {
        auto [taken, fresh] = owner.emplace(former, one.id);
        if (fresh) continue;
        fail({base::ErrorCode::rule, "曾用名“" + former + "”属于规则“" + taken->second + "”",
              one.path});
      }
    }
  }

  const base::FileSystem& files_;
  std::shared_ptr<Host> host_;
  Examples examples_;
  Loaded loaded_;
  rule::Measurements measured_;
  std::map<std::string, std::string> packs_;  ///< Name to the folder it lies in
  std::vector<std::pair<rule::Pack, std::string>> wanted_;
  std::uint64_t digest_ = base::fnv1a("");
};

}  // namespace

Loaded load_rules(const base::FileSystem& files, const RuleFolders& folders, const corpus::Lookup&,
                  const base::Limits& limits) {
  Loader loader(files, limits, folders.examples);
  loader.load_shipped(folders.directory);
  for (const std::string& folder : folders.external) loader.load_external(folder);
  return loader.finish();
}

Loaded load_rules(const base::FileSystem& files, const std::string& directory,
                  const corpus::Lookup& law, const base::Limits& limits) {
  return load_rules(files, RuleFolders{directory, {}, Examples::read}, law, limits);
}

}  // namespace fashen::script
