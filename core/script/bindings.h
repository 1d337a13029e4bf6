// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpus/work.h"

struct lua_State;

// The C functions behind the names in api.cpp, by theme; what they take and give stands there.
namespace fashen::script {

// Patterns over strings (regex_bindings.cpp).
int re_find(lua_State* lua);
int re_match(lua_State* lua);
int re_gmatch(lua_State* lua);
int re_gsub(lua_State* lua);

// The law and what is computed from no document (law_bindings.cpp, value_bindings.cpp).
int law_param(lua_State* lua);
int law_params(lua_State* lua);
int law_work(lua_State* lua);
int law_organ_successor(lua_State* lua);
int dates_days(lua_State* lua);
int dates_add_days(lua_State* lua);
int dates_add_months(lua_State* lua);
int codes_credit(lua_State* lua);
int codes_identity(lua_State* lua);
int numeral_value(lua_State* lua);

// What statutes lay down as penalties (penal_bindings.cpp).
int law_penal(lua_State* lua);

// Fields of the document (front_bindings.cpp).
int doc_kind(lua_State* lua);
int doc_rank(lua_State* lua);
int doc_as_of(lua_State* lua);
int doc_title(lua_State* lua);
int doc_text(lua_State* lua);
int doc_folded(lua_State* lua);
int doc_front(lua_State* lua);

// Patterns over the document and spans (find_bindings.cpp).
int doc_find(lua_State* lua);
int doc_first(lua_State* lua);
int doc_has(lua_State* lua);
int doc_join(lua_State* lua);
int doc_part(lua_State* lua);

// Outline, sentences, blocks (outline_bindings.cpp).
int doc_units(lua_State* lua);
int doc_unit(lua_State* lua);
int doc_unit_at(lua_State* lua);
int doc_enclosing(lua_State* lua);
int doc_sentences(lua_State* lua);
int doc_sentence_at(lua_State* lua);
int doc_blocks(lua_State* lua);
int doc_block_at(lua_State* lua);

// Marks and numbers that are out of order (order_bindings.cpp).
int doc_unpaired(lua_State* lua);
int doc_misnumbered(lua_State* lua);

// What the stages before found (fact_bindings.cpp).
int doc_citations(lua_State* lua);
int doc_quantities(lua_State* lua);
int doc_parties(lua_State* lua);
int doc_definitions(lua_State* lua);
int doc_references(lua_State* lua);

// The law above words of the document (related_bindings.cpp).
int doc_related(lua_State* lua);

// What a contract says of itself (contract_bindings.cpp).
int doc_contract(lua_State* lua);
int doc_facts(lua_State* lua);

// The engine facts about a place (predicate_bindings.cpp).
int doc_negated(lua_State* lua);
int doc_restating(lua_State* lua);
int doc_quoted(lua_State* lua);
int doc_defining(lua_State* lua);
int doc_inward(lua_State* lua);
int doc_inoperative(lua_State* lua);
int doc_favourable(lua_State* lua);
int doc_repealing(lua_State* lua);

// What makes the types of objects known to a state; once.
void open_outline(lua_State* lua);
void open_facts(lua_State* lua);
void open_law(lua_State* lua);
void open_matches(lua_State* lua);

/// Pushes a work; nil for none.
void push_work(lua_State* lua, const corpus::Work* work);

}  // namespace fashen::script
