// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/table_reader.h"

#include <algorithm>
#include <cctype>
#include <compare>
#include <lua.hpp>
#include <optional>

#include "rule/nearest.h"
#include "text/utf8.h"

namespace fashen::script {

std::string TableReader::table(const std::string& what, const Keys& keys) {
  if (!lua_istable(lua_, -1)) return "应为表 { … }";
  int table = lua_gettop(lua_);
  // Lua goes through keys in another order each time; of several faults the first in the file is
  // told.
  struct Fault {
    int line;
    std::string key, problem;
    auto operator<=>(const Fault&) const = default;
  };
  std::optional<Fault> first;
  for (lua_pushnil(lua_); lua_next(lua_, table) != 0; lua_settop(lua_, table + 1)) {
    std::string key = is_text_on(-2) ? string_on(-2) : "?";
    auto known = keys.find(key);
    std::string problem;
    wrong_key_.clear();
    if (known == keys.end()) {
      std::vector<std::string_view> names;
      for (const auto& [name, read] : keys) names.push_back(name);
      problem = what + (key == "?" ? "的键应为名字" : "有未知的键“" + key + "”") +
                rule::did_you_mean(key, names);
    } else if (problem = known->second(); !problem.empty()) {
      problem = what + "的“" + key + "”" + problem;
    }
    if (problem.empty()) continue;
    if (wrong_key_.empty()) wrong_key_ = key;
    Fault fault{line_of_key(wrong_key_), wrong_key_, std::move(problem)};
    if (!first || fault < *first) first = std::move(fault);
  }
  if (!first) return "";
  wrong_key_ = first->key;
  return first->problem;
}

bool TableReader::is_text_on(int index) const { return lua_type(lua_, index) == LUA_TSTRING; }

std::string TableReader::string_on(int index) const {
  std::size_t size = 0;
  const char* bytes = lua_tolstring(lua_, index, &size);
  return {bytes, size};
}

std::string TableReader::text(std::string& out) const {
  if (!is_text_on(-1)) return "应为文字";
  out = string_on(-1);
  if (!text::is_valid(out)) return "不是 UTF-8 文字";
  return out.empty() ? "不能为空" : "";
}

std::string TableReader::count(std::size_t& out) const {
  if (!lua_isinteger(lua_, -1) || lua_tointeger(lua_, -1) < 1) return "应为正整数";
  out = static_cast<std::size_t>(lua_tointeger(lua_, -1));
  return "";
}

std::string TableReader::flag(bool& out) const {
  if (!lua_isboolean(lua_, -1)) return "应为 true 或 false";
  out = lua_toboolean(lua_, -1) != 0;
  return "";
}

std::string TableReader::texts(std::vector<std::string>& out, bool single) const {
  if (single && is_text_on(-1)) {
    out.push_back(string_on(-1));
    return "";
  }
  if (!lua_istable(lua_, -1)) return "应为文字的列表";
  auto size = static_cast<lua_Integer>(lua_rawlen(lua_, -1));
  for (lua_Integer i = 1; i <= size; ++i) {
    lua_rawgeti(lua_, -1, i);
    bool right = is_text_on(-1) && text::is_valid(string_on(-1));
    if (right) out.push_back(string_on(-1));
    lua_pop(lua_, 1);
    if (!right) return "的第 " + std::to_string(i) + " 项应为文字";
  }
  return out.empty() ? "不能为空" : "";
}

int TableReader::line_at(std::size_t offset) const {
  return 1 + static_cast<int>(std::count(
                 source_.begin(), source_.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

int TableReader::line_of(std::string_view words) const {
  std::size_t at = words.empty() ? 0 : source_.find(words);
  return at == std::string_view::npos ? 1 : line_at(at);
}

int TableReader::line_of_key(const std::string& key) const {
  auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
  std::size_t from = source_.find("return rule");
  if (key.empty() || from == std::string_view::npos) return 1;
  for (std::size_t at = source_.find(key, from); at != std::string_view::npos;
       at = source_.find(key, at + 1)) {
    std::size_t end = at + key.size();
    while (end < source_.size() && source_[end] == ' ') ++end;
    if (end < source_.size() && source_[end] == '=' && !is_word(source_[at - 1]))
      return line_at(at);
  }
  return 1;
}

}  // namespace fashen::script
