// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/toml_keys.h"

#include <algorithm>
#include <sstream>

#include "rule/nearest.h"

namespace fashen::rule {

void TomlKeys::fail(const toml::node& node, const std::string& message) {
  if (error_) return;
  std::string line = std::to_string(std::max<toml::source_index>(node.source().begin.line, 1));
  error_ = base::Error(base::ErrorCode::config, message, path_ + ":" + line);
}

void TomlKeys::each(const toml::node& node, const Entry& entry) {
  if (!node.is_table()) return fail(node, "“" + key_ + "”应为表");
  // toml++ sorts its keys; what a file says later shall come later.
  std::vector<std::pair<std::string, const toml::node*>> entries;
  for (const auto& [key, value] : *node.as_table()) {
    entries.emplace_back(std::string(key.str()), &value);
  }
  std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
    return a.second->source().begin.line < b.second->source().begin.line;
  });
  for (const auto& [key, value] : entries) {
    if (error_) return;
    key_ = key;
    entry(key, *value);
  }
}

void TomlKeys::read(const toml::node& node, const Readers& readers) {
  each(node, [&](const std::string& key, const toml::node& value) {
    auto reader = readers.find(key);
    if (reader != readers.end()) return reader->second(value);
    std::vector<std::string_view> known;
    for (const auto& [name, unused] : readers) known.push_back(name);
    fail(value, "未知的键“" + key + "”" + did_you_mean(key, known));
  });
}

TomlKeys::Reader TomlKeys::tables(Reader table) {
  return [this, table = std::move(table)](const toml::node& node) {
    const toml::array* all = node.as_array();
    if (all == nullptr) return fail(node, "“" + key_ + "”应写作 [[" + key_ + "]]");
    for (const toml::node& one : *all) {
      if (error_) return;
      table(one);
    }
  };
}

std::string TomlKeys::text(const toml::node& node) {
  if (node.is_string() && !node.as_string()->get().empty()) return node.as_string()->get();
  fail(node, "“" + key_ + "”应为文字");
  return {};
}

std::vector<std::string> TomlKeys::texts(const toml::node& node) {
  std::vector<std::string> all;
  const toml::array* list = node.as_array();
  if (list == nullptr) return {text(node)};
  for (const toml::node& one : *list) all.push_back(text(one));
  return all;
}

std::string TomlKeys::value(const toml::node& node) {
  if (node.is_string()) return node.as_string()->get();
  if (node.is_boolean()) return node.as_boolean()->get() ? "true" : "false";
  std::ostringstream out;
  if (node.is_integer()) {
    out << node.as_integer()->get();
  } else if (node.is_floating_point()) {
    out << node.as_floating_point()->get();
  } else {
    fail(node, "“" + key_ + "”应为文字、数字或者真假");
  }
  return out.str();
}

TomlKeys::Reader TomlKeys::into(std::string& out) {
  return [this, &out](const toml::node& node) { out = text(node); };
}

TomlKeys::Reader TomlKeys::into(std::vector<std::string>& out) {
  return [this, &out](const toml::node& node) { out = texts(node); };
}

TomlKeys::Reader TomlKeys::into(bool& out) {
  return [this, &out](const toml::node& node) {
    if (!node.is_boolean()) return fail(node, "“" + key_ + "”应为 true 或者 false");
    out = node.as_boolean()->get();
  };
}

TomlKeys::Reader TomlKeys::into(int& out) {
  return [this, &out](const toml::node& node) {
    constexpr std::int64_t most = 1'000'000;
    const std::int64_t number = node.is_integer() ? node.as_integer()->get() : -1;
    if (number < 0 || number > most) return fail(node, "“" + key_ + "”应为整数");
    out = static_cast<int>(number);
  };
}

std::optional<text::Regex> TomlKeys::pattern(const std::string& words, const toml::node& node,
                                             const Vocabulary& vocabulary) {
  if (failed()) return std::nullopt;
  const auto expanded = expand(words, vocabulary);
  auto regex = expanded ? text::Regex::compile(*expanded) : expanded.error();
  if (regex) return std::move(*regex);
  fail(node, "“" + key_ + "”不是有效的模式：" + regex.error().message);
  return std::nullopt;
}

TomlKeys::Reader TomlKeys::into(std::optional<text::Regex>& out, const Vocabulary& vocabulary) {
  return [this, &out, &vocabulary](const toml::node& node) {
    out = pattern(text(node), node, vocabulary);
  };
}

TomlKeys::Reader TomlKeys::into(std::vector<text::Regex>& out, const Vocabulary& vocabulary) {
  return [this, &out, &vocabulary](const toml::node& node) {
    for (const std::string& words : texts(node)) {
      if (auto regex = pattern(words, node, vocabulary)) out.push_back(std::move(*regex));
    }
  };
}

void TomlKeys::require(bool there, const toml::node& table, const char* key) {
  if (!there) fail(table, std::string("缺少“") + key + "”");
}

}  // namespace fashen::rule
