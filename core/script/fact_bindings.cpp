// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <lua.hpp>

#include "script/bindings.h"
#include "script/host.h"
#include "script/value.h"

namespace fashen::script {
namespace {

const rule::Subject& subject(lua_State* lua) { return Host::of(lua).subject(lua); }

/// Paragraphs of the article that a citation names, in the text it was checked against; 0 if that
/// is not known.
std::size_t paragraphs_of(const citation::Citation& citation) {
  if (citation.at == nullptr) return 0;
  for (const corpus::ArticleShape& shape : citation.at->shapes) {
    if (shape.number == citation.article && shape.sub_number == citation.article_sub) {
      return shape.items.size();
    }
  }
  return 0;
}

void push_citation(lua_State* lua, const citation::Citation& citation) {
  push_place(lua, citation.span);
  set_text(lua, "title", citation.title);
  set_place(lua, "title_place", citation.title_span);
  set_text(lua, "form", citation::name(citation.form));
  set_number(lua, "article", citation.article);
  set_number(lua, "article_sub", citation.article_sub);
  set_number(lua, "article_to", citation.article_to);
  set_number(lua, "paragraph", citation.paragraph);
  set_number(lua, "paragraphs", static_cast<int>(paragraphs_of(citation)));
  set_number(lua, "item", citation.item);
  set_text(lua, "number", citation.number);
  set_text(lua, "provision", citation::provision_label(citation));
  set_flag(lua, "applied", citation.applied);
  set_text(lua, "status", citation::name(citation.status));
  set_text(lua, "why", citation.why);
  set_text(lua, "suggestion", citation.suggestion);
  push_work(lua, citation.work);
  lua_setfield(lua, -2, "work");
  if (citation.at != nullptr) set_date(lua, "version", citation.at->promulgated);
}

void push_quantity(lua_State* lua, const text::Quantity& quantity) {
  push_place(lua, quantity.span);
  set_text(lua, "kind", text::name(quantity.kind));
  set_text(lua, "style", text::name(quantity.style));
  if (quantity.kind == text::QuantityKind::date) {
    set_date(lua, "date", quantity.date);
    set_number(lua, "year", quantity.year);
    set_number(lua, "month", quantity.month);
    set_number(lua, "day", quantity.day);
    set_flag(lua, "impossible", quantity.impossible_date);
    return;
  }
  push_decimal(lua, quantity.value);
  lua_setfield(lua, -2, "value");
  if (quantity.upper) {
    push_decimal(lua, *quantity.upper);
    lua_setfield(lua, -2, "upper");
  }
  set_text(lua, "unit", text::name(quantity.unit));
  set_flag(lua, "foreign", quantity.foreign_currency);
}

void push_party(lua_State* lua, const structure::Party& party) {
  lua_newtable(lua);
  set_text(lua, "role", party.role);
  set_text(lua, "kind", structure::name(party.kind));
  set_field(lua, "name", party.name);
  set_field(lua, "code", party.code);
  set_field(lua, "representative", party.representative);
  set_field(lua, "address", party.address);
  lua_newtable(lua);
  for (const std::string& alias : party.aliases) {
    push_text(lua, alias);
    append(lua);
  }
  lua_setfield(lua, -2, "aliases");
  lua_newtable(lua);
  for (const structure::Field& mention : party.mentions) {
    if (!mention.present()) continue;
    push_place(lua, mention.span);
    set_text(lua, "value", mention.value);
    append(lua);
  }
  lua_setfield(lua, -2, "mentions");
}

/// A list of those of `all` that lie in the place of argument `index`, each pushed by `push`.
template <typename Fact, typename Push>
int push_inside(lua_State* lua, const std::vector<Fact>& all, int index, Push push) {
  base::Span where = check_where(lua, index);
  State::of(lua).spend(lua, all.size());
  lua_newtable(lua);
  for (const Fact& fact : all) {
    if (!where.contains(fact.span)) continue;
    if (push(fact)) append(lua);
  }
  return 1;
}

}  // namespace

int doc_citations(lua_State* lua) {
  return push_inside(lua, subject(lua).citations, 2, [&](const citation::Citation& citation) {
    push_citation(lua, citation);
    return true;
  });
}

int doc_quantities(lua_State* lua) {
  std::string_view kind = lua_isnoneornil(lua, 2) ? std::string_view() : check_text(lua, 2);
  return push_inside(lua, subject(lua).quantities, 3, [&](const text::Quantity& quantity) {
    if (!kind.empty() && kind != text::name(quantity.kind)) return false;
    push_quantity(lua, quantity);
    return true;
  });
}

int doc_parties(lua_State* lua) {
  lua_newtable(lua);
  for (const structure::Party& party : subject(lua).structure.parties) {
    push_party(lua, party);
    append(lua);
  }
  return 1;
}

int doc_definitions(lua_State* lua) {
  lua_newtable(lua);
  for (const structure::Definition& definition : subject(lua).structure.definitions) {
    push_place(lua, {definition.term_span.begin,
                     std::max(definition.term_span.end, definition.meaning_span.end)});
    set_text(lua, "term", definition.term);
    set_span(lua, "term_span", definition.term_span);
    set_text(lua, "meaning", definition.meaning);
    append(lua);
  }
  return 1;
}

int doc_references(lua_State* lua) {
  const auto& references = subject(lua).structure.references;
  return push_inside(lua, references, 2, [&](const structure::Reference& reference) {
    push_place(lua, reference.span);
    set_flag(lua, "dangling", reference.dangling);
    set_text(lua, "why", reference.why);
    lua_newtable(lua);
    for (std::size_t target : reference.targets) {
      lua_pushinteger(lua, static_cast<lua_Integer>(target));
      append(lua);
    }
    lua_setfield(lua, -2, "targets");
    return true;
  });
}

}  // namespace fashen::script
