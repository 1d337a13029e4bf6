// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <map>

#include "review/rule_check.h"

namespace fashen::review {
namespace {

constexpr std::size_t largest_file = 256 << 10;

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// The text between the quotes that begin at or after `at`; empty if something else stands there.
std::string quoted_at(std::string_view source, std::size_t at) {
  while (at < source.size() && (source[at] == ' ' || source[at] == '(')) ++at;
  if (at >= source.size() || (source[at] != '"' && source[at] != '\'')) return {};
  std::size_t end = source.find(source[at], at + 1);
  return end == source.npos ? std::string() : std::string(source.substr(at + 1, end - at - 1));
}

/// The names in a call such as law.param("…"), wherever it stands.
std::vector<std::string> names_in_calls(std::string_view source, std::string_view call) {
  std::vector<std::string> names;
  for (auto at = source.find(call); at != source.npos; at = source.find(call, at + 1)) {
    if (at > 0 && is_word(source[at - 1])) continue;
    std::string name = quoted_at(source, at + call.size());
    if (!name.empty()) names.push_back(std::move(name));
  }
  return names;
}

/// The functions that a module gives: function M.name(…) with M the table it returns.
std::vector<std::string> functions_of(std::string_view source) {
  std::size_t last = source.rfind("return ");
  if (last == source.npos) return {};
  std::size_t end = last + 7;
  while (end < source.size() && is_word(source[end])) ++end;
  const std::string head = "function " + std::string(source.substr(last + 7, end - last - 7)) + ".";
  std::vector<std::string> names;
  for (auto at = source.find(head); at != source.npos; at = source.find(head, at + 1)) {
    std::size_t from = at + head.size(), to = from;
    while (to < source.size() && is_word(source[to])) ++to;
    names.emplace_back(source.substr(from, to - from));
  }
  return names;
}

/// True if `.name` is used: it stands there whole, and is not what `function M.name` declares.
bool uses(std::string_view source, const std::string& name) {
  const std::string wanted = "." + name;
  for (auto at = source.find(wanted); at != source.npos; at = source.find(wanted, at + 1)) {
    std::size_t end = at + wanted.size(), begin = at;
    while (begin > 0 && is_word(source[begin - 1])) --begin;
    bool whole = end >= source.size() || !is_word(source[end]);
    if (whole && !source.substr(0, begin).ends_with("function ")) return true;
  }
  return false;
}

struct Sources {
  std::map<std::string, std::string> modules;  ///< By name
  std::map<std::string, std::string> rules;    ///< By path
  std::string vocabulary;
};

Sources read_sources(const base::FileSystem& files, const std::string& directory) {
  Sources all;
  auto paths = files.list(directory);
  if (!paths) return all;
  const std::string lib = directory + "/lib/";
  for (const std::string& path : *paths) {
    if (!path.ends_with(".lua") || path.ends_with(".meta.lua")) continue;
    auto source = files.read(path, largest_file);
    if (!source) continue;
    if (path == lib + "vocabulary.lua") {
      all.vocabulary = *source;
    } else if (path.starts_with(lib)) {
      all.modules[path.substr(lib.size(), path.size() - lib.size() - 4)] = *source;
    } else {
      all.rules[path] = *source;
    }
  }
  return all;
}

/// The names that a vocabulary gives: `name =` at the beginning of a line of its table.
std::vector<std::string> words_of(std::string_view vocabulary) {
  std::vector<std::string> names;
  std::size_t table = vocabulary.rfind("return {");
  for (auto at = vocabulary.find("\n  ", table); at != vocabulary.npos && table != vocabulary.npos;
       at = vocabulary.find("\n  ", at + 1)) {
    std::size_t from = at + 3, to = from;
    while (to < vocabulary.size() && is_word(vocabulary[to])) ++to;
    bool named = to > from && vocabulary.substr(to, 3) == " = ";
    if (named) names.emplace_back(vocabulary.substr(from, to - from));
  }
  return names;
}

}  // namespace

std::vector<Remark> check_rule_files(const base::FileSystem& files, const std::string& directory,
                                     const std::vector<std::unique_ptr<rule::Rule>>& rules,
                                     const corpus::Lookup& law) {
  std::vector<Remark> remarks;
  Sources all = read_sources(files, directory);
  for (const auto& rule : rules) {
    const std::string& path = rule->metadata().path;
    if (all.rules.count(path) > 0) continue;
    if (auto source = files.read(path, largest_file)) all.rules[path] = *source;
  }
  auto anyone = [&](const auto& test, const std::string& but = "") {
    auto of = [&](const auto& one) { return one.first != but && test(one.second); };
    return std::any_of(all.rules.begin(), all.rules.end(), of) ||
           std::any_of(all.modules.begin(), all.modules.end(), of);
  };
  for (const auto& [path, source] : all.rules) {
    for (const std::string& name : names_in_calls(source, "law.param")) {
      if (law.parameter(name, "", law.known_until()) != nullptr) continue;
      if (source.find("law.param(\"" + name + "\",") != std::string::npos) continue;
      remarks.push_back({path, "", "法定数值“" + name + "”没有配置", true});
    }
  }
  for (const auto& [name, source] : all.modules) {
    const std::string path = directory + "/lib/" + name + ".lua";
    bool used = anyone([&](const std::string& text) {
      auto names = names_in_calls(text, "lib");
      return std::find(names.begin(), names.end(), name) != names.end();
    });
    if (!used) {
      remarks.push_back({path, "", "没有规则使用这个共享模块", false});
      continue;
    }
    for (const std::string& function : functions_of(source)) {
      if (anyone([&](const std::string& text) { return uses(text, function); })) continue;
      remarks.push_back({path, "", "没有规则使用函数 " + function, false});
    }
  }
  for (const std::string& word : words_of(all.vocabulary)) {
    const std::string braced = "{" + word + "}";
    if (anyone([&](const std::string& text) { return text.find(braced) != std::string::npos; })) {
      continue;
    }
    // Other words of the vocabulary may be made of it.
    if (all.vocabulary.find(".. " + word) != std::string::npos) continue;
    remarks.push_back({directory + "/lib/vocabulary.lua", "", "没有规则使用词汇 " + braced, false});
  }
  std::sort(remarks.begin(), remarks.end());
  return remarks;
}

}  // namespace fashen::review
