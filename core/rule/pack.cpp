// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/pack.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "base/version.h"
#include "rule/toml_keys.h"
#include "rule/toml_text.h"

namespace fashen::rule {
namespace {

constexpr std::size_t largest_manifest = 1 << 16;
constexpr std::string_view manifest_name = "pack.toml";

/// "0.10" after "0.9": number by number.
bool is_older(const std::string& ours, const std::string& wanted) {
  const char *a = ours.c_str(), *b = wanted.c_str();
  while (*b != '\0') {
    char *a_end = nullptr, *b_end = nullptr;
    long one = std::strtol(a, &a_end, 10), other = std::strtol(b, &b_end, 10);
    if (one != other) return one < other;
    if (b_end == b) return false;
    a = *a_end == '.' ? a_end + 1 : a_end;
    b = *b_end == '.' ? b_end + 1 : b_end;
  }
  return false;
}

bool is_version(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos;
}

}  // namespace

bool is_rule_name(std::string_view name) {
  bool letters = std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
  return letters && !name.empty() && name.front() >= 'a' && name.front() <= 'z';
}

base::Result<Pack> parse_pack(std::string_view source, const std::string& path) {
  Pack pack;
  TomlKeys keys(path);
  auto version = [&](std::string& out) {
    return [&keys, &out](const toml::node& node) {
      out = keys.text(node);
      if (!keys.failed() && !is_version(out)) keys.fail(node, "版本应如 1.0");
    };
  };
  TomlKeys::Readers needs = {
      {"fashen", version(pack.needs_fashen)},
      {"packs", [&](const toml::node& node) { pack.needs_packs = keys.texts(node); }}};
  auto table = parse_toml(source, path);
  if (!table) return table.error();
  keys.read(*table, {{"title", [&](const toml::node& node) { pack.title = keys.text(node); }},
                     {"version", version(pack.version)},
                     {"requires", [&](const toml::node& node) { keys.read(node, needs); }}});
  if (keys.failed()) return keys.error();
  if (pack.title.empty() || pack.version.empty()) {
    return base::Error(base::ErrorCode::config, "规则包的清单缺少 title 或 version", path);
  }
  if (is_older(base::version(), pack.needs_fashen)) {
    return base::Error(
        base::ErrorCode::config,
        "规则包需要 fashen " + pack.needs_fashen + " 以上，这里是 " + base::version(), path);
  }
  return pack;
}

base::Result<std::vector<Pack>> find_packs(const base::FileSystem& files,
                                           const std::string& folder) {
  auto paths = files.list(folder);
  if (!paths) return paths.error();
  std::map<std::string, bool> has_manifest;  ///< By pack
  for (const std::string& path : *paths) {
    std::string below = path.substr(folder.size() + 1);
    std::size_t slash = below.find('/');
    if (slash == std::string::npos) continue;
    std::string rest = below.substr(slash + 1);
    bool manifest = rest == manifest_name;
    bool rule = rest.ends_with(".lua") && rest.find('/') == std::string::npos;
    if (!manifest && !rule) continue;
    bool& known = has_manifest[below.substr(0, slash)];
    known = known || manifest;
  }
  std::vector<Pack> packs;
  for (const auto& [name, manifest] : has_manifest) {
    const std::string path = folder + "/" + name + "/" + std::string(manifest_name);
    if (!is_rule_name(name)) {
      return base::Error(base::ErrorCode::config,
                         "规则包的文件夹名只能用小写字母、数字和“-”，以字母开头",
                         folder + "/" + name);
    }
    if (!manifest) {
      return base::Error(base::ErrorCode::config, "缺少规则包的清单（写上 title 和 version 即可）",
                         path);
    }
    auto source = files.read(path, largest_manifest);
    if (!source) return source.error();
    auto pack = parse_pack(*source, path);
    if (!pack) return pack.error();
    pack->name = name;
    pack->folder = folder;
    packs.push_back(std::move(*pack));
  }
  if (!packs.empty()) return packs;
  return base::Error(base::ErrorCode::not_found, "文件夹中没有规则包（规则包/规则.lua）", folder);
}

}  // namespace fashen::rule
