// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/profile.h"

#include <algorithm>

#include "base/hash.h"
#include "rule/nearest.h"
#include "rule/suppression_reader.h"
#include "rule/toml_keys.h"
#include "rule/toml_text.h"

namespace fashen::rule {
namespace {

constexpr std::size_t largest_profile = 1 << 20;
constexpr int deepest_extension = 8;
constexpr std::string_view suffix = ".toml";
constexpr std::string_view project_file = ".fashen.toml";

std::string folder_of(const std::string& path) {
  std::size_t slash = path.find_last_of('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

/// "default" of "rules/profiles/default.toml".
std::string stem(const std::string& path) {
  std::string name = path.substr(path.find_last_of('/') + 1);
  if (name.ends_with(suffix)) name.resize(name.size() - suffix.size());
  return name;
}

/// Reads the table key by key over what the profile already says.
class ProfileReader {
 public:
  ProfileReader(const std::string& path, Profile base)
      : path_(path), keys_(path), profile_(std::move(base)) {
    profile_.name = stem(path);
    profile_.path = path;
    profile_.title.clear();
  }

  base::Result<Profile> read(std::string_view source) {
    auto table = parse_toml(source, path_);
    if (!table) return table.error();
    using Node = const toml::node&;
    TomlKeys::Readers readers = {
        {"title", [&](Node node) { profile_.title = text("title", node); }},
        {"extends", [&](Node node) { keys_.text(node); }},
        {"region", [&](Node node) { profile_.region = text("region", node); }},
        {"side", [&](Node node) { profile_.side = text("side", node); }},
        {"select", [&](Node node) { read_select(node); }},
        {"show",
         [&](Node node) { choose("show", node, profile_.show, finding::parse_confidence); }},
        {"strictness",
         [&](Node node) { choose("strictness", node, profile_.strictness, parse_strictness); }},
        {"rules_path", [&](Node node) { read_rules_path(node); }},
        {"severity", [&](Node node) { read_severities(node); }},
        {"options", [&](Node node) { read_options(node); }},
        {"suppress", keys_.tables([&](Node one) {
           read_suppression(keys_, one, false, folder_of(path_), profile_.suppressions);
         })},
    };
    keys_.read(*table, readers);
    if (keys_.failed()) return keys_.error();
    return std::move(profile_);
  }

 private:
  void set(const std::string& key, const toml::node& node) {
    profile_.origins[key] = path_ + ":" + std::to_string(node.source().begin.line);
  }

  std::string text(const std::string& key, const toml::node& node) {
    set(key, node);
    return keys_.text(node);
  }

  template <typename T>
  void choose(const std::string& key, const toml::node& node, T& out,
              std::optional<T> (*parse)(std::string_view)) {
    std::string word = text(key, node);
    auto value = parse(word);
    if (value) {
      out = *value;
    } else if (!keys_.failed()) {
      keys_.fail(node, key == "show" ? "show 应为 certain、likely 或 hint"
                                     : "strictness 应为 strict、neutral 或 loose");
    }
  }

  std::optional<Selection> selection(const std::string& expression, const toml::node& node) {
    auto parsed = Selection::parse(expression);
    if (parsed) return std::move(*parsed);
    keys_.fail(node, parsed.error().message);
    return std::nullopt;
  }

  void read_select(const toml::node& node) {
    auto parsed = selection(text("select", node), node);
    if (parsed) profile_.select = std::move(*parsed);
  }

  void read_rules_path(const toml::node& node) {
    set("rules_path", node);
    profile_.rules_path.clear();
    for (const std::string& path : keys_.texts(node)) {
      profile_.rules_path.push_back(path.starts_with('/') ? path : folder_of(path_) + "/" + path);
    }
  }

  void read_severities(const toml::node& node) {
    keys_.each(node, [&](const std::string& key, const toml::node& value) {
      auto chosen = selection(key, value);
      auto severity = finding::parse_severity(text("severity." + key, value));
      if (!severity) return keys_.fail(value, "严重程度应为 error、warning 或 note");
      if (chosen) profile_.severities.emplace_back(std::move(*chosen), *severity);
    });
  }

  void read_options(const toml::node& node) {
    keys_.each(node, [&](const std::string& rule, const toml::node& values) {
      if (!values.is_table()) {
        return keys_.fail(values, "应为 [options.\"规则\"] 下的 名称 = 值");
      }
      keys_.each(values, [&](const std::string& name, const toml::node& value) {
        set("options." + rule + "." + name, value);
        profile_.options[rule][name] = keys_.value(value);
      });
    });
  }

  const std::string& path_;
  TomlKeys keys_;
  Profile profile_;
};

/// The names of the profiles in a directory of rules, for messages.
std::string known_profiles(const base::FileSystem& files, const std::string& folder) {
  std::string names;
  if (auto paths = files.list(folder)) {
    for (const std::string& path : *paths) {
      if (path.ends_with(suffix)) names += (names.empty() ? "" : "、") + stem(path);
    }
  }
  return names;
}

/// What a profile says that it extends; empty if nothing. Other mistakes are found later.
std::string extended(std::string_view source) {
  auto table = parse_toml(source, "");
  return table ? (*table)["extends"].value_or(std::string()) : std::string();
}

/// `instead` is what is taken for what the profile says that it extends; empty: that.
base::Result<Profile> load(const base::FileSystem& files, const std::string& directory,
                           const std::string& name, int depth, const std::string& instead = "") {
  const std::string folder = directory + "/profiles";
  bool is_path = name.ends_with(suffix);
  const std::string path = is_path ? name : folder + "/" + name + std::string(suffix);
  if (depth > deepest_extension) {
    return base::Error(base::ErrorCode::config, "审查方案互相继承，没有尽头", path);
  }
  if (!files.is_file(path)) {
    std::string known = is_path ? "" : known_profiles(files, folder);
    if (!is_path) known = known.empty() ? "，文件夹中没有方案" : "，可用的有: " + known;
    return base::Error(base::ErrorCode::not_found, "没有审查方案“" + name + "”" + known, path);
  }
  auto source = files.read(path, largest_profile);
  if (!source) return source.error();
  std::string parent = instead.empty() ? extended(*source) : instead;
  Profile base;
  if (!parent.empty()) {
    if (instead.empty() && parent.ends_with(suffix) && !parent.starts_with('/')) {
      parent = folder_of(path) + "/" + parent;
    }
    auto loaded = load(files, directory, parent, depth + 1);
    if (!loaded) return loaded.error();
    base = std::move(*loaded);
  }
  std::string before = base.digest;
  auto profile = parse_profile(*source, path, std::move(base));
  if (profile) profile->digest = base::to_hex(base::fnv1a(before + *source));
  return profile;
}

}  // namespace

base::Result<Profile> parse_profile(std::string_view toml, const std::string& path, Profile base) {
  return ProfileReader(path, std::move(base)).read(toml);
}

base::Result<Profile> load_profile(const base::FileSystem& files, const std::string& directory,
                                   const std::string& name) {
  return load(files, directory, name, 0);
}

base::Result<Profile> load_project(const base::FileSystem& files, const std::string& directory,
                                   const std::string& path, const std::string& profile) {
  std::string base = profile;
  if (base.empty()) {
    auto source = files.read(path, largest_profile);
    if (!source) return source.error();
    if (extended(*source).empty()) base = "default";
  }
  return load(files, directory, path, 0, base);
}

std::string find_project_file(const base::FileSystem& files, const std::string& document) {
  for (std::string folder = folder_of(document);;) {
    std::string path = (folder == "/" ? "" : folder) + "/" + std::string(project_file);
    if (folder == ".") path = project_file;
    if (files.is_file(path)) return path;
    if (folder == "/" || folder == ".") return {};
    folder = folder_of(folder);
  }
}

}  // namespace fashen::rule
