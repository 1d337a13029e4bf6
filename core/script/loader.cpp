// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/loader.h"

#include <algorithm>
#include <map>

#include "base/hash.h"
#include "rule/form_rule.h"
#include "rule/pack.h"
#include "rule/pattern_rule.h"
#include "script/rule_file.h"
#include "script/rule_index.h"
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

  void load_shipped(const std::string& directory, bool indexed) {
    auto paths = files_.list(directory);
    if (!paths) return fail(paths.error());
    load_modules(*paths, directory, "");
    if (indexed) index_ = RuleIndex(files_, directory, modules_);
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
    index_ = {};
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
      auto paths = files_.list(directory);
      if (!paths) return fail(paths.error());
      load_modules(*paths, directory, pack.name + "/");
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
    loaded_.digest = base::to_hex(base::fnv1a(base::to_hex(modules_), digest_));
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

  void load_modules(const std::vector<std::string>& paths, const std::string& directory,
                    const std::string& prefix) {
    for (const std::string& path : paths) {
      if (!is_module(path, directory)) continue;
      auto source = files_.read(path, largest_file);
      if (!source) return fail(source.error());
      modules_ = add_module(modules_, path.substr(directory.size()), *source);
      keep(read_module(*host_, {path, std::move(*source)}, directory, prefix));
    }
  }

  void load_file(const std::string& path, const std::string& directory) {
    std::string id = id_of(path, directory);
    if (id.empty()) return;
    auto source = files_.read(path, largest_file);
    if (!source) return fail(source.error());
    const std::uint64_t digest = base::fnv1a(*source);
    digest_ = base::fnv1a(id + base::to_hex(digest), digest_);
    const RuleIndex::Entry* known = index_.find(id, digest);
    auto rule =
        known != nullptr ? restore(*known, path, std::move(*source)) : read(*source, path, id);
    if (!rule) return fail(rule.error());
    loaded_.rules.push_back(std::move(*rule));
  }

  base::Result<std::unique_ptr<rule::Rule>> read(const std::string& source, const std::string& path,
                                                 const std::string& id) {
    auto file = read_rule_text(*host_, source, path, id, examples_);
    if (!file) return file.error();
    file->metadata.measured = measured(id);
    return make_rule(host_, std::move(*file));
  }

  base::Result<std::unique_ptr<rule::Rule>> restore(const RuleIndex::Entry& known,
                                                    const std::string& path, std::string source) {
    rule::Metadata metadata = known.metadata;
    metadata.path = path;
    metadata.measured = measured(metadata.id);
    if (metadata.form) return rule::FormRule::restore(std::move(metadata), known.triggers);
    if (!metadata.find.empty()) {
      return rule::PatternRule::restore(std::move(metadata), known.triggers);
    }
    return {std::make_unique<ScriptRule>(host_, std::move(metadata), std::move(source))};
  }

  std::optional<rule::Measured> measured(const std::string& id) const {
    auto known = measured_.find(id);
    return known != measured_.end() ? std::optional(known->second) : std::nullopt;
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
  RuleIndex index_;
  std::uint64_t digest_ = base::fnv1a("");
  std::uint64_t modules_ = base::fnv1a("");  ///< Of the shared modules read so far
};

}  // namespace

Loaded load_rules(const base::FileSystem& files, const RuleFolders& folders, const corpus::Lookup&,
                  const base::Limits& limits) {
  Loader loader(files, limits, folders.examples);
  loader.load_shipped(folders.directory, folders.examples == Examples::skipped);
  for (const std::string& folder : folders.external) loader.load_external(folder);
  return loader.finish();
}

Loaded load_rules(const base::FileSystem& files, const std::string& directory,
                  const corpus::Lookup& law, const base::Limits& limits) {
  return load_rules(files, RuleFolders{directory, {}, Examples::read}, law, limits);
}

Loaded load_from_source(const base::FileSystem& files, const std::string& directory) {
  Loader loader(files, {}, Examples::skipped);
  loader.load_shipped(directory, false);
  return loader.finish();
}

}  // namespace fashen::script
