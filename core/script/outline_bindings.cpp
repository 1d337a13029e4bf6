// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <lua.hpp>

#include "document/document.h"
#include "script/bindings.h"
#include "script/host.h"
#include "script/value.h"

namespace fashen::script {
namespace {

const rule::Subject& subject(lua_State* lua) { return Host::of(lua).subject(lua); }

void push_unit(lua_State* lua, const structure::Outline& outline, std::size_t index) {
  const structure::Unit& unit = outline.units[index];
  push_place(lua, unit.span);
  set_text(lua, "kind", structure::name(unit.kind));
  set_number(lua, "number", unit.number);
  set_number(lua, "sub_number", unit.sub_number);
  set_number(lua, "depth", unit.depth);
  set_text(lua, "label", unit.label);
  set_text(lua, "heading", unit.heading);
  set_text(lua, "path", outline.path_label(index));
  if (!unit.lead.empty()) set_span(lua, "lead", unit.lead);
  set_number(lua, "index", static_cast<long long>(index));
  set_number(lua, "parent", static_cast<long long>(unit.parent));
  lua_createtable(lua, static_cast<int>(unit.children.size()), 0);
  for (std::size_t child : unit.children) {
    lua_pushinteger(lua, static_cast<lua_Integer>(child));
    append(lua);
  }
  lua_setfield(lua, -2, "children");
}

/// The unit as a table; nil for the root, which is no unit to authors.
int push_unit_or_nil(lua_State* lua, std::size_t index) {
  if (index == 0) return 0;
  push_unit(lua, subject(lua).structure.outline, index);
  return 1;
}

void push_sentence(lua_State* lua, const structure::Sentence& sentence) {
  push_place(lua, sentence.span);
  if (!sentence.lead_in.empty()) set_span(lua, "lead_in", sentence.lead_in);
  set_text(lua, "modality", structure::name(sentence.modality));
  set_text(lua, "direction", structure::name(sentence.direction));
  set_number(lua, "unit", static_cast<long long>(sentence.unit));
  set_place(lua, "actor", sentence.actor);
}

void push_block(lua_State* lua, const document::Block& block) {
  push_place(lua, block.span);
  set_text(lua, "kind", document::name(block.kind));
  set_number(lua, "level", block.level);
  if (!block.cell) return;
  set_number(lua, "table", static_cast<long long>(block.cell->table));
  set_number(lua, "row", static_cast<long long>(block.cell->row));
  set_number(lua, "column", static_cast<long long>(block.cell->column));
}

}  // namespace

int doc_units(lua_State* lua) {
  const structure::Outline& outline = subject(lua).structure.outline;
  std::string_view kind = lua_isnoneornil(lua, 2) ? std::string_view() : check_text(lua, 2);
  State::of(lua).spend(lua, outline.units.size());
  lua_newtable(lua);
  for (std::size_t i = 1; i < outline.units.size(); ++i) {
    if (!kind.empty() && kind != structure::name(outline.units[i].kind)) continue;
    push_unit(lua, outline, i);
    append(lua);
  }
  return 1;
}

int doc_unit(lua_State* lua) {
  lua_Integer index = luaL_checkinteger(lua, 2);
  std::size_t count = subject(lua).structure.outline.units.size();
  bool known = index >= 0 && index < static_cast<lua_Integer>(count);
  luaL_argcheck(lua, known, 2, "没有这个序号的单元");
  return push_unit_or_nil(lua, static_cast<std::size_t>(index));
}

int doc_unit_at(lua_State* lua) {
  return push_unit_or_nil(lua, subject(lua).structure.outline.innermost(check_place(lua, 2).begin));
}

int doc_enclosing(lua_State* lua) {
  const structure::Outline& outline = subject(lua).structure.outline;
  std::string_view kind = check_text(lua, 3);
  std::size_t unit = outline.innermost(check_place(lua, 2).begin);
  while (unit != 0 && kind != structure::name(outline.units[unit].kind)) {
    unit = outline.units[unit].parent;
  }
  return push_unit_or_nil(lua, unit);
}

int doc_sentences(lua_State* lua) {
  const auto& sentences = subject(lua).structure.facts.sentences();
  base::Span where = check_where(lua, 2);
  auto first = std::lower_bound(
      sentences.begin(), sentences.end(), where.begin,
      [](const structure::Sentence& sentence, std::size_t at) { return sentence.span.end <= at; });
  lua_newtable(lua);
  for (auto it = first; it != sentences.end() && it->span.begin < where.end; ++it) {
    push_sentence(lua, *it);
    append(lua);
  }
  return 1;
}

int doc_sentence_at(lua_State* lua) {
  const auto* sentence = subject(lua).structure.facts.sentence_at(check_place(lua, 2).begin);
  if (sentence == nullptr) return 0;
  push_sentence(lua, *sentence);
  return 1;
}

int doc_blocks(lua_State* lua) {
  const auto& blocks = subject(lua).document.blocks;
  std::string_view kind = lua_isnoneornil(lua, 2) ? std::string_view() : check_text(lua, 2);
  State::of(lua).spend(lua, blocks.size());
  lua_newtable(lua);
  for (const document::Block& block : blocks) {
    if (!kind.empty() && kind != document::name(block.kind)) continue;
    push_block(lua, block);
    append(lua);
  }
  return 1;
}

}  // namespace fashen::script
