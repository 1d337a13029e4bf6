// SPDX-License-Identifier: GPL-3.0-or-later
#include <lua.hpp>

#include "script/bindings.h"
#include "script/host.h"
#include "script/value.h"
#include "structure/contract_facts.h"

namespace fashen::script {
namespace {

constexpr std::int64_t kMicrosPerFen = 10'000;

const std::optional<structure::ContractFacts>& contract(lua_State* lua) {
  return Host::of(lua).contract(lua);
}

/// A table that stands at a place of the text where the fact has one.
void push_maybe_place(lua_State* lua, base::Span span) {
  if (span.empty()) {
    lua_newtable(lua);
  } else {
    push_place(lua, span);
  }
}

void push_fact(lua_State* lua, const structure::ContractFact& fact) {
  push_maybe_place(lua, fact.span);
  set_text(lua, "key", fact.key);
  if (const auto* entry = structure::find_contract_fact_key(fact.key)) {
    set_text(lua, "label", entry->label);
  }
  set_text(lua, "value", fact.value);
  set_text(lua, "about", fact.about);
  set_text(lua, "confidence", structure::name(fact.confidence));
  if (!fact.quantity) return;
  const text::Quantity& quantity = *fact.quantity;
  if (quantity.kind == text::QuantityKind::date) {
    set_date(lua, "date", quantity.date);
    return;
  }
  push_decimal(lua, quantity.value);
  lua_setfield(lua, -2, "number");
  set_text(lua, "unit", text::name(quantity.unit));
  if (quantity.kind == text::QuantityKind::money && !quantity.foreign_currency) {
    set_number(lua, "fen", quantity.value.micros / kMicrosPerFen);
  }
}

void set_tags(lua_State* lua, const structure::ContractTypes& type) {
  lua_newtable(lua);
  for (const structure::ContractType& entry : type.types) {
    set_flag(lua, entry.tag.c_str(), true);
  }
  for (const structure::KindReason& trait : type.traits) {
    set_flag(lua, trait.reason.c_str(), true);
  }
  lua_setfield(lua, -2, "tags");
}

}  // namespace

int doc_contract(lua_State* lua) {
  if (!contract(lua)) {
    lua_pushnil(lua);
    return 1;
  }
  const structure::ContractFacts& facts = *contract(lua);
  lua_newtable(lua);
  if (!facts.type.types.empty()) set_text(lua, "type", facts.type.types.front().tag);
  lua_newtable(lua);
  for (const structure::ContractType& type : facts.type.types) {
    lua_newtable(lua);
    set_text(lua, "tag", type.tag);
    set_text(lua, "label", type.label);
    lua_pushnumber(lua, type.score);
    lua_setfield(lua, -2, "score");
    lua_newtable(lua);
    for (const structure::KindReason& reason : type.reasons) {
      push_maybe_place(lua, reason.span);
      set_text(lua, "reason", reason.reason);
      append(lua);
    }
    lua_setfield(lua, -2, "reasons");
    append(lua);
  }
  lua_setfield(lua, -2, "types");
  set_tags(lua, facts.type);
  set_flag(lua, "template", facts.is_template);
  set_text(lua, "note", facts.type.note);
  lua_newtable(lua);
  for (const structure::ContractClause& clause : facts.clauses) {
    if (clause.span.empty()) continue;
    push_place(lua, clause.span);
    set_text(lua, "family", clause.family);
    set_number(lua, "unit", static_cast<long long>(clause.unit));
    set_text(lua, "confidence", structure::name(clause.confidence));
    append(lua);
  }
  lua_setfield(lua, -2, "clauses");
  return 1;
}

int doc_facts(lua_State* lua) {
  std::string_view key = lua_isnoneornil(lua, 2) ? std::string_view() : check_text(lua, 2);
  if (!key.empty() && structure::find_contract_fact_key(key) == nullptr) {
    return luaL_error(lua, "没有名为“%s”的合同要素", std::string(key).c_str());
  }
  lua_newtable(lua);
  if (!contract(lua)) return 1;
  for (const structure::ContractFact& fact : contract(lua)->facts) {
    if (!key.empty() && fact.key != key) continue;
    push_fact(lua, fact);
    append(lua);
  }
  return 1;
}

}  // namespace fashen::script
