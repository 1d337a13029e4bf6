// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <lua.hpp>

#include "script/rule_parts.h"

namespace fashen::script {
namespace {

using rule::Form;
using rule::FormKind;

constexpr const char* comparisons[] = {"<=", "<", ">=", ">", "="};

std::optional<std::string> parse_comparison(const std::string& word) {
  bool known =
      std::find(std::begin(comparisons), std::end(comparisons), word) != std::end(comparisons);
  return known ? std::optional(word) : std::nullopt;
}

std::optional<text::QuantityKind> parse_quantity(const std::string& word) {
  using enum text::QuantityKind;
  for (text::QuantityKind kind : {date, duration, money, percentage, rate, number}) {
    if (word == text::name(kind)) return kind;
  }
  return std::nullopt;
}

std::optional<structure::UnitKind> parse_unit(const std::string& word) {
  using enum structure::UnitKind;
  for (structure::UnitKind kind : {part, chapter, section, article, item, subitem, clause, annex}) {
    if (word == structure::name(kind)) return kind;
  }
  return std::nullopt;
}

/// { "只说不要的词", ["错的写法"] = "对的写法" }, the latter in byte order.
std::string read_terms(TableReader& reader, Form& form) {
  lua_State* lua = reader.lua();
  if (!lua_istable(lua, -1)) return "应为词语的表";
  std::vector<std::pair<std::string, std::string>> replaced;
  for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
    bool listed = lua_isinteger(lua, -2) != 0;
    if (!reader.is_text_on(-1) || (!listed && !reader.is_text_on(-2))) {
      lua_pop(lua, 2);
      return "应为 \"词语\" 或者 [\"词语\"] = \"改成的词语\"";
    }
    if (!listed) replaced.emplace_back(reader.string_on(-2), reader.string_on(-1));
  }
  std::sort(replaced.begin(), replaced.end());
  if (lua_rawlen(lua, -1) > 0) {
    if (auto problem = reader.texts(form.patterns); !problem.empty()) return problem;
  }
  form.instead.resize(form.patterns.size());
  for (auto& [term, instead] : replaced) {
    form.patterns.push_back(term);
    form.instead.push_back(instead);
  }
  return form.patterns.empty() ? "不能为空" : "";
}

std::string read_require(TableReader& reader, Form& form) {
  lua_State* lua = reader.lua();
  if (lua_istable(lua, -1) && lua_rawlen(lua, -1) > 0) return reader.texts(form.patterns);
  auto problem = reader.table("require", {{"any", [&] { return reader.texts(form.patterns); }},
                                          {"when", [&] { return reader.texts(form.when); }}});
  if (problem.empty() && form.patterns.empty()) return "缺少 any";
  return problem;
}

std::string read_limit(TableReader& reader, Form& form) {
  text::QuantityKind kind = {};
  auto quantity = [&] {
    auto problem = reader.choice(kind, parse_quantity);
    form.quantity = kind;
    return problem;
  };
  auto problem = reader.table(
      "limit", {{"find", [&] { return reader.texts(form.patterns, true); }},
                {"param", [&] { return reader.text(form.param); }},
                {"law", [&] { return reader.text(form.law); }},
                {"compare", [&] { return reader.choice(form.compare, parse_comparison); }},
                {"quantity", quantity}});
  if (problem.empty() && (form.patterns.empty() || form.param.empty())) return "缺少 find 或 param";
  return problem;
}

std::string read_sequence(TableReader& reader, Form& form) {
  auto unit = [&] { return reader.choice(form.unit, parse_unit); };
  if (reader.is_text_on(-1)) return unit();
  return reader.table("sequence",
                      {{"unit", unit}, {"within", [&] { return reader.flag(form.within); }}});
}

}  // namespace

std::string read_form(TableReader& reader, FormKind kind, Form& form) {
  form.kind = kind;
  switch (kind) {
    case FormKind::require: return read_require(reader, form);
    case FormKind::forbid: return read_terms(reader, form);
    case FormKind::limit: return read_limit(reader, form);
    case FormKind::sequence: return read_sequence(reader, form);
    case FormKind::consistent: return reader.texts(form.patterns, true);
    case FormKind::order: break;
  }
  std::string problem = reader.texts(form.patterns);
  return problem.empty() && form.patterns.size() < 2 ? "至少要两步" : problem;
}

}  // namespace fashen::script
