// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/profile.h"

#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

#include "base/hash.h"
#include "rule/nearest.h"

namespace fashen::rule {
namespace {

constexpr std::size_t largest_profile = 1 << 20;
constexpr std::string_view suffix = ".toml";

/// "default" of "rules/profiles/default.toml".
std::string stem(const std::string& path) {
  std::string name = path.substr(path.find_last_of('/') + 1);
  if (name.ends_with(suffix)) name.resize(name.size() - suffix.size());
  return name;
}

/// Reads the table key by key; the first thing wrong ends it.
class ProfileReader {
 public:
  explicit ProfileReader(const std::string& path) : path_(path) { profile_.name = stem(path); }

  base::Result<Profile> read(const toml::table& table) {
    for (const auto& [key, node] : table) {
      std::string name(key.str());
      if (name == "title") {
        if (auto text = string(name, node)) profile_.title = *text;
      } else if (name == "select") {
        if (auto selection = expression(name, node)) profile_.select = std::move(*selection);
      } else if (name == "show") {
        read_show(node);
      } else if (name == "severity") {
        read_severities(node);
      } else if (name == "options") {
        read_options(node);
      } else {
        static const std::vector<std::string_view> known = {"title", "select", "show", "severity",
                                                            "options"};
        fail(node, "未知的键“" + name + "”" + did_you_mean(name, known));
      }
      if (error_) return *error_;
    }
    return std::move(profile_);
  }

 private:
  void fail(const toml::node& node, const std::string& message) {
    if (error_) return;
    std::string line = std::to_string(node.source().begin.line);
    error_ = base::Error(base::ErrorCode::config, message, path_ + ":" + line);
  }

  std::optional<std::string> string(const std::string& key, const toml::node& node) {
    if (node.is_string()) return node.as_string()->get();
    fail(node, "“" + key + "”应为文字");
    return std::nullopt;
  }

  std::optional<Selection> expression(const std::string& key, const toml::node& node) {
    auto text = string(key, node);
    return text ? parse_expression(*text, node) : std::nullopt;
  }

  std::optional<Selection> parse_expression(const std::string& text, const toml::node& node) {
    auto selection = Selection::parse(text);
    if (selection) return std::move(*selection);
    fail(node, selection.error().message);
    return std::nullopt;
  }

  void read_show(const toml::node& node) {
    auto text = string("show", node);
    if (!text) return;
    auto confidence = finding::parse_confidence(*text);
    if (!confidence) return fail(node, "show 应为 certain、likely 或 hint");
    profile_.show = *confidence;
  }

  /// In the order of the file, which toml++ does not keep: a later line wins.
  void read_severities(const toml::node& node) {
    if (!node.is_table()) return fail(node, "severity 应为表");
    std::map<std::uint32_t, std::pair<std::string, const toml::node*>> lines;
    for (const auto& [key, value] : *node.as_table()) {
      lines[value.source().begin.line] = {std::string(key.str()), &value};
    }
    for (const auto& [line, entry] : lines) {
      auto selection = parse_expression(entry.first, *entry.second);
      auto text = string(entry.first, *entry.second);
      if (!selection || !text) return;
      auto severity = finding::parse_severity(*text);
      if (!severity) return fail(*entry.second, "严重程度应为 error、warning 或 note");
      profile_.severities.emplace_back(std::move(*selection), *severity);
    }
  }

  void read_options(const toml::node& node) {
    if (!node.is_table()) return fail(node, "options 应为表");
    for (const auto& [rule, values] : *node.as_table()) {
      if (!values.is_table()) return fail(values, "应为 [options.\"规则\"] 下的 名称 = 值");
      for (const auto& [name, value] : *values.as_table()) {
        if (!value.is_value()) return fail(value, "选项的值应为文字、数字或者真假");
        profile_.options[std::string(rule.str())][std::string(name.str())] = text_of(value);
      }
    }
  }

  static std::string text_of(const toml::node& value) {
    if (value.is_string()) return value.as_string()->get();
    if (value.is_boolean()) return value.as_boolean()->get() ? "true" : "false";
    std::ostringstream out;
    if (value.is_integer()) {
      out << value.as_integer()->get();
    } else if (value.is_floating_point()) {
      out << value.as_floating_point()->get();
    }
    return out.str();
  }

  const std::string& path_;
  Profile profile_;
  std::optional<base::Error> error_;
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

base::Error config_error(const Profile& profile, const std::string& message) {
  return {base::ErrorCode::config, message, "方案 " + profile.name};
}

}  // namespace

base::Result<Profile> parse_profile(std::string_view toml, const std::string& path) {
  try {
    return ProfileReader(path).read(toml::parse(toml, path));
  } catch (const toml::parse_error& error) {
    std::string line = std::to_string(error.source().begin.line);
    return base::Error(base::ErrorCode::config,
                       "不是有效的 TOML: " + std::string(error.description()), path + ":" + line);
  }
}

base::Result<Profile> load_profile(const base::FileSystem& files, const std::string& directory,
                                   const std::string& name) {
  std::string folder = directory + "/profiles";
  bool is_path = name.ends_with(suffix);
  std::string path = is_path ? name : folder + "/" + name + std::string(suffix);
  if (!files.is_file(path)) {
    std::string known = is_path ? "" : "，可用的有: " + known_profiles(files, folder);
    return base::Error(base::ErrorCode::not_found, "没有审查方案“" + name + "”" + known, path);
  }
  auto source = files.read(path, largest_profile);
  if (!source) return source.error();
  auto profile = parse_profile(*source, path);
  if (profile) profile->digest = base::to_hex(base::fnv1a(*source));
  return profile;
}

base::Result<void> apply(const Profile& profile, std::vector<std::unique_ptr<Rule>>& rules) {
  for (const auto& [id, values] : profile.options) {
    auto rule = std::find_if(rules.begin(), rules.end(),
                             [&](const auto& one) { return one->metadata().id == id; });
    if (rule == rules.end()) return config_error(profile, "没有规则“" + id + "”");
    for (const auto& [name, value] : values) {
      const auto& options = (*rule)->metadata().options;
      auto option = options.find(name);
      if (option == options.end()) {
        std::vector<std::string_view> known;
        for (const auto& [one, unused] : options) known.push_back(one);
        return config_error(profile,
                            "规则“" + id + "”没有选项“" + name + "”" + did_you_mean(name, known));
      }
      if (auto problem = option->second.problem_with(value); !problem.empty()) {
        return config_error(profile, "规则“" + id + "”的选项“" + name + "”" + problem);
      }
      (*rule)->set_option(name, value);
    }
  }
  for (const auto& [selection, severity] : profile.severities) {
    bool any = false;
    for (const auto& rule : rules) {
      if (!selection.matches(rule->metadata())) continue;
      rule->set_severity(severity);
      any = true;
    }
    if (!any) return config_error(profile, "“" + selection.expression() + "”没有选中任何规则");
  }
  return select(rules, profile.select);
}

}  // namespace fashen::rule
