// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/toml_table.h"

#include "rule/nearest.h"

namespace fashen::rule {

int TomlTable::line(const char* key) const {
  const toml::node* node = key ? table_.get(key) : nullptr;
  return static_cast<int>((node ? node->source() : table_.source()).begin.line);
}

void TomlTable::fail(const std::string& message, const char* key) {
  if (error_) return;
  error_ = base::Error(base::ErrorCode::config, message, path_ + ":" + std::to_string(line(key)));
}

std::string TomlTable::text(const char* key, bool required) {
  read_.insert(key);
  const toml::node* node = table_.get(key);
  if (!node) {
    if (required) fail(std::string("缺少“") + key + "”");
    return {};
  }
  if (node->is_string()) return node->as_string()->get();
  fail(std::string("“") + key + "”应为文字", key);
  return {};
}

std::vector<std::string> TomlTable::texts(const char* key) {
  read_.insert(key);
  const toml::node* node = table_.get(key);
  if (!node) return {};
  if (node->is_string()) return {node->as_string()->get()};
  std::vector<std::string> out;
  if (!node->is_array()) fail(std::string("“") + key + "”应为文字的列表", key);
  if (const toml::array* list = node->as_array()) {
    for (const toml::node& one : *list) {
      if (!one.is_string()) {
        fail(std::string("“") + key + "”应为文字的列表", key);
        break;
      }
      out.push_back(one.as_string()->get());
    }
  }
  return out;
}

bool TomlTable::flag(const char* key) {
  read_.insert(key);
  const toml::node* node = table_.get(key);
  if (!node) return false;
  if (node->is_boolean()) return node->as_boolean()->get();
  fail(std::string("“") + key + "”应为 true 或者 false", key);
  return false;
}

int TomlTable::number(const char* key, int usual) {
  read_.insert(key);
  const toml::node* node = table_.get(key);
  if (!node) return usual;
  if (node->is_integer()) return static_cast<int>(node->as_integer()->get());
  fail(std::string("“") + key + "”应为整数", key);
  return usual;
}

std::optional<text::Regex> TomlTable::compile(const std::string& pattern, const char* key) {
  auto expanded = expand(pattern, vocabulary_);
  if (!expanded) {
    fail(expanded.error().message, key);
    return std::nullopt;
  }
  auto regex = text::Regex::compile(*expanded);
  if (regex) return std::move(*regex);
  fail(std::string("“") + key + "”不是有效的模式：" + regex.error().message, key);
  return std::nullopt;
}

std::optional<text::Regex> TomlTable::pattern(const char* key) {
  const std::string written = text(key);
  return written.empty() ? std::nullopt : compile(written, key);
}

std::vector<text::Regex> TomlTable::patterns(const char* key) {
  std::vector<text::Regex> out;
  for (const std::string& written : texts(key)) {
    if (auto regex = compile(written, key)) out.push_back(std::move(*regex));
  }
  return out;
}

text::Regex TomlTable::required_pattern(const char* key) {
  if (auto regex = compile(text(key, true), key)) return std::move(*regex);
  return std::move(*text::Regex::compile("x"));  // never used: the file is refused
}

void TomlTable::tables(const char* key, const std::function<void(TomlTable&)>& read) {
  read_.insert(key);
  const toml::node* node = table_.get(key);
  if (!node) return;
  const toml::array* list = node->as_array();
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    const toml::table* one = list->get(i)->as_table();
    if (!one) return fail(std::string("“") + key + "”应写作 [[" + key + "]]", key);
    TomlTable inner(*one, path_, vocabulary_, error_);
    read(inner);
    inner.finish();
  }
  if (!list) fail(std::string("“") + key + "”应写作 [[" + key + "]]", key);
}

void TomlTable::finish() {
  std::vector<std::string_view> known(read_.begin(), read_.end());
  for (const auto& [key, node] : table_) {
    const std::string name(key.str());
    if (read_.count(name) != 0) continue;
    fail("未知的键“" + name + "”" + did_you_mean(name, known), name.c_str());
  }
}

}  // namespace fashen::rule
