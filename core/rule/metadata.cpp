// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/metadata.h"

#include <array>
#include <utility>

namespace fashen::rule {
namespace {

constexpr std::array scopes = {
    std::pair{Scope::document, "document"}, std::pair{Scope::title, "title"},
    std::pair{Scope::article, "article"},   std::pair{Scope::paragraph, "paragraph"},
    std::pair{Scope::sentence, "sentence"}, std::pair{Scope::clause, "clause"},
    std::pair{Scope::cell, "cell"},
};

constexpr std::array exclusions = {
    std::pair{Exclusion::negated, "negated"},
    std::pair{Exclusion::restating, "restating"},
    std::pair{Exclusion::quoted, "quoted"},
    std::pair{Exclusion::defining, "defining"},
    std::pair{Exclusion::inward, "inward"},
    std::pair{Exclusion::inoperative, "inoperative"},
    std::pair{Exclusion::favourable, "favourable"},
    std::pair{Exclusion::repealing, "repealing"},
};

constexpr std::array strictnesses = {
    std::pair{Strictness::loose, "loose"},
    std::pair{Strictness::neutral, "neutral"},
    std::pair{Strictness::strict, "strict"},
};

template <typename Table, typename Value>
const char* name_in(const Table& table, Value value) {
  for (const auto& [entry, word] : table) {
    if (entry == value) return word;
  }
  return "";
}

template <typename Value, typename Table>
std::optional<Value> value_in(const Table& table, std::string_view name) {
  for (const auto& [entry, word] : table) {
    if (name == word) return entry;
  }
  return std::nullopt;
}

}  // namespace

const char* name(Scope scope) { return name_in(scopes, scope); }
std::optional<Scope> parse_scope(std::string_view name) { return value_in<Scope>(scopes, name); }
const char* name(Exclusion exclusion) { return name_in(exclusions, exclusion); }
std::optional<Exclusion> parse_exclusion(std::string_view name) {
  return value_in<Exclusion>(exclusions, name);
}
const char* name(Strictness strictness) { return name_in(strictnesses, strictness); }
std::optional<Strictness> parse_strictness(std::string_view name) {
  return value_in<Strictness>(strictnesses, name);
}

}  // namespace fashen::rule
