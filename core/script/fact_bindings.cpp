// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <lua.hpp>

#include "citation/official_text.h"
#include "citation/past_mention.h"
#include "corpus/library.h"
#include "script/bindings.h"
#include "script/host.h"
#include "script/object_list.h"
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

const citation::Citation& citation(const Object& object) {
  return *static_cast<const citation::Citation*>(object.source);
}
const text::Quantity& quantity(const Object& object) {
  return *static_cast<const text::Quantity*>(object.source);
}

/// What became of the words quoted beside a citation; nil where there are none, or no text of what
/// it names was imported.
void push_quotation(lua_State* lua, const citation::Citation& citation) {
  const corpus::Texts* texts = corpus::texts_of(subject(lua).law);
  if (texts == nullptr) return lua_pushnil(lua);
  const auto quotation = citation::compare_quotation(citation, subject(lua).document, *texts);
  if (!quotation) return lua_pushnil(lua);
  push_place(lua, quotation->span);
  set_text(lua, "match", citation::name(quotation->match));
  set_text(lua, "official", quotation->official);
}

constexpr ObjectField citation_fields[] = {
    {"title", 4, [](lua_State* l, const Object& o) { push_text_or_nil(l, citation(o).title); }},
    {"title_place", 5,
     [](lua_State* l, const Object& o) { push_span_or_nil(l, citation(o).title_span); }},
    {"form", 0, [](lua_State* l, const Object& o) { push_name(l, name(citation(o).form)); }},
    {"article", 0, [](lua_State* l, const Object& o) { push_integer(l, citation(o).article); }},
    {"article_sub", 0,
     [](lua_State* l, const Object& o) { push_integer(l, citation(o).article_sub); }},
    {"article_to", 0,
     [](lua_State* l, const Object& o) { push_integer(l, citation(o).article_to); }},
    {"paragraph", 0, [](lua_State* l, const Object& o) { push_integer(l, citation(o).paragraph); }},
    {"paragraphs", 0,
     [](lua_State* l, const Object& o) { push_integer(l, paragraphs_of(citation(o))); }},
    {"item", 0, [](lua_State* l, const Object& o) { push_integer(l, citation(o).item); }},
    {"number", 6, [](lua_State* l, const Object& o) { push_text_or_nil(l, citation(o).number); }},
    {"provision", 7,
     [](lua_State* l, const Object& o) {
       push_text_or_nil(l, citation::provision_label(citation(o)));
     }},
    {"past", 0,
     [](lua_State* l, const Object& o) {
       const rule::Subject& s = subject(l);
       lua_pushboolean(l, citation::speaks_of_past(s.document, s.structure.facts, o.span));
     }},
    {"applied", 0, [](lua_State* l, const Object& o) { lua_pushboolean(l, citation(o).applied); }},
    {"status", 0, [](lua_State* l, const Object& o) { push_name(l, name(citation(o).status)); }},
    {"why", 8, [](lua_State* l, const Object& o) { push_text_or_nil(l, citation(o).why); }},
    {"suggestion", 9,
     [](lua_State* l, const Object& o) { push_text_or_nil(l, citation(o).suggestion); }},
    {"quotation", 0, [](lua_State* l, const Object& o) { push_quotation(l, citation(o)); }},
    {"work", 10, [](lua_State* l, const Object& o) { push_work(l, citation(o).work); }},
    {"version", 11,
     [](lua_State* l, const Object& o) {
       const corpus::Version* at = citation(o).at;
       push_date_or_nil(l, at == nullptr ? std::nullopt : std::optional(at->promulgated));
     }},
};

bool is_date(const Object& object) { return quantity(object).kind == text::QuantityKind::date; }

/// A field that dates have (or, with `dates` false, that the others have).
template <typename Push>
void push_of(lua_State* lua, const Object& object, bool dates, Push push) {
  is_date(object) == dates ? push(quantity(object)) : lua_pushnil(lua);
}

constexpr ObjectField quantity_fields[] = {
    {"kind", 0, [](lua_State* l, const Object& o) { push_name(l, name(quantity(o).kind)); }},
    {"style", 0,
     [](lua_State* l, const Object& o) { push_name(l, text::name(quantity(o).style)); }},
    {"date", 4,
     [](lua_State* l, const Object& o) {
       push_of(l, o, true, [&](const text::Quantity& q) { push_date_or_nil(l, q.date); });
     }},
    {"year", 0,
     [](lua_State* l, const Object& o) {
       push_of(l, o, true, [&](const text::Quantity& q) { push_integer(l, q.year); });
     }},
    {"month", 0,
     [](lua_State* l, const Object& o) {
       push_of(l, o, true, [&](const text::Quantity& q) { push_integer(l, q.month); });
     }},
    {"day", 0,
     [](lua_State* l, const Object& o) {
       push_of(l, o, true, [&](const text::Quantity& q) { push_integer(l, q.day); });
     }},
    {"impossible", 0,
     [](lua_State* l, const Object& o) {
       push_of(l, o, true, [&](const text::Quantity& q) { lua_pushboolean(l, q.impossible_date); });
     }},
    {"value", 0,
     [](lua_State* l, const Object& o) {
       push_of(l, o, false, [&](const text::Quantity& q) { push_decimal(l, q.value); });
     }},
    {"upper", 0,
     [](lua_State* l, const Object& o) {
       push_of(l, o, false, [&](const text::Quantity& q) {
         q.upper ? push_decimal(l, *q.upper) : lua_pushnil(l);
       });
     }},
    {"unit", 0,
     [](lua_State* l, const Object& o) {
       push_of(l, o, false, [&](const text::Quantity& q) { push_name(l, name(q.unit)); });
     }},
    {"foreign", 0,
     [](lua_State* l, const Object& o) {
       push_of(l, o, false,
               [&](const text::Quantity& q) { lua_pushboolean(l, q.foreign_currency); });
     }},
};

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

}  // namespace

void open_facts(lua_State* lua) {
  open_object_type(lua, ObjectType::citation, citation_fields);
  open_object_type(lua, ObjectType::quantity, quantity_fields);
}

int doc_citations(lua_State* lua) {
  using citation::Status;
  static const std::vector<std::string_view> statuses = [] {
    std::vector<std::string_view> all;
    for (auto status = Status::in_force; status <= Status::unknown;
         status = static_cast<Status>(static_cast<int>(status) + 1)) {
      all.emplace_back(citation::name(status));
    }
    return all;
  }();
  base::Span where = check_where(lua, 2);
  std::string_view status = check_name(lua, 3, statuses);
  State::of(lua).spend(lua, subject(lua).citations.size());
  return push_list_inside(lua, ObjectType::citation, subject(lua).citations, where,
                          [&](const citation::Citation& one) {
                            return status.empty() || status == citation::name(one.status);
                          });
}

int doc_quantities(lua_State* lua) {
  static const std::vector<std::string_view> kinds = [] {
    using enum text::QuantityKind;
    std::vector<std::string_view> all;
    for (auto one : {date, duration, money, percentage, rate, number}) {
      all.emplace_back(text::name(one));
    }
    return all;
  }();
  std::string_view kind = check_name(lua, 2, kinds);
  base::Span where = check_where(lua, 3);
  const std::vector<text::Quantity>& quantities = subject(lua).quantities.all();
  State::of(lua).spend(lua, quantities.size());
  return push_list_inside(
      lua, ObjectType::quantity, quantities, where,
      [&](const text::Quantity& one) { return kind.empty() || kind == text::name(one.kind); });
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
  base::Span where = check_where(lua, 2);
  bool only_dangling = lua_toboolean(lua, 3) != 0;
  State::of(lua).spend(lua, references.size());
  lua_newtable(lua);
  for (const structure::Reference& reference : references) {
    if (!where.contains(reference.span) || (only_dangling && !reference.dangling)) continue;
    push_place(lua, reference.span);
    set_flag(lua, "dangling", reference.dangling);
    set_text(lua, "why", reference.why);
    lua_newtable(lua);
    for (std::size_t target : reference.targets) {
      lua_pushinteger(lua, static_cast<lua_Integer>(target));
      append(lua);
    }
    lua_setfield(lua, -2, "targets");
    append(lua);
  }
  return 1;
}

}  // namespace fashen::script
