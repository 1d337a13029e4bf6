// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <lua.hpp>
#include <optional>

#include "document/document.h"
#include "script/bindings.h"
#include "script/find_bindings.h"
#include "script/host.h"
#include "script/object_list.h"
#include "script/outline_kinds.h"
#include "script/value.h"

namespace fashen::script {
namespace {

const rule::Subject& subject(lua_State* lua) { return Host::of(lua).subject(lua); }

const structure::Unit& unit(const Object& object) {
  return *static_cast<const structure::Unit*>(object.source);
}
const structure::Sentence& sentence(const Object& object) {
  return *static_cast<const structure::Sentence*>(object.source);
}
const document::Block& block(const Object& object) {
  return *static_cast<const document::Block*>(object.source);
}

std::size_t index_of(lua_State* lua, const Object& object) {
  return static_cast<std::size_t>(&unit(object) - subject(lua).structure.outline.units.data());
}

void push_children(lua_State* lua, const Object& object) {
  const auto& children = unit(object).children;
  lua_createtable(lua, static_cast<int>(children.size()), 0);
  for (std::size_t i = 0; i < children.size(); ++i) {
    lua_pushinteger(lua, static_cast<lua_Integer>(children[i]));
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
  }
}

constexpr ObjectField unit_fields[] = {
    {"kind", 0, [](lua_State* l, const Object& o) { push_name(l, name(unit(o).kind)); }},
    {"number", 0, [](lua_State* l, const Object& o) { push_integer(l, unit(o).number); }},
    {"sub_number", 0, [](lua_State* l, const Object& o) { push_integer(l, unit(o).sub_number); }},
    {"depth", 0, [](lua_State* l, const Object& o) { push_integer(l, unit(o).depth); }},
    {"label", 4, [](lua_State* l, const Object& o) { push_text_or_nil(l, unit(o).label); }},
    {"heading", 5, [](lua_State* l, const Object& o) { push_text_or_nil(l, unit(o).heading); }},
    {"path", 6,
     [](lua_State* l, const Object& o) {
       push_text_or_nil(l, subject(l).structure.outline.path_label(index_of(l, o)));
     }},
    {"lead", 7, [](lua_State* l, const Object& o) { push_span_or_nil(l, unit(o).lead); }},
    {"index", 0, [](lua_State* l, const Object& o) { push_integer(l, index_of(l, o)); }},
    {"parent", 0, [](lua_State* l, const Object& o) { push_integer(l, unit(o).parent); }},
    {"children", 0, push_children},
};

structure::Action action(lua_State* lua, const Object& object) {
  return subject(lua).structure.facts.action(sentence(object));
}

constexpr ObjectField sentence_fields[] = {
    {"lead_in", 4, [](lua_State* l, const Object& o) { push_span_or_nil(l, sentence(o).lead_in); }},
    {"modality", 0,
     [](lua_State* l, const Object& o) { push_name(l, name(action(l, o).modality)); }},
    {"direction", 0,
     [](lua_State* l, const Object& o) { push_name(l, name(action(l, o).direction)); }},
    {"unit", 0, [](lua_State* l, const Object& o) { push_integer(l, sentence(o).unit); }},
    {"actor", 5, [](lua_State* l, const Object& o) { push_span_or_nil(l, action(l, o).actor); }},
};

void push_cell(lua_State* lua, const Object& object, std::size_t document::CellPosition::*part) {
  const auto& cell = block(object).cell;
  cell ? push_integer(lua, (*cell).*part) : lua_pushnil(lua);
}

constexpr ObjectField block_fields[] = {
    {"kind", 0, [](lua_State* l, const Object& o) { push_name(l, name(block(o).kind)); }},
    {"index", 0,
     [](lua_State* l, const Object& o) {
       push_integer(l, &block(o) - subject(l).document.blocks.data() + 1);
     }},
    {"level", 0, [](lua_State* l, const Object& o) { push_integer(l, block(o).level); }},
    {"table", 0,
     [](lua_State* l, const Object& o) { push_cell(l, o, &document::CellPosition::table); }},
    {"row", 0,
     [](lua_State* l, const Object& o) { push_cell(l, o, &document::CellPosition::row); }},
    {"column", 0,
     [](lua_State* l, const Object& o) { push_cell(l, o, &document::CellPosition::column); }},
};

/// The unit; nil for the root, which is no unit to authors.
int push_unit_or_nil(lua_State* lua, std::size_t index) {
  if (index == 0) return 0;
  return push_one(lua, ObjectType::unit, subject(lua).structure.outline.units, index);
}

/// Tells parts of the text, asked about from front to back, that lack the words which a pattern
/// needs.
class WithWords {
 public:
  /// The pattern is at `index`; nil for none.
  WithWords(lua_State* lua, int index) : lua_(lua) {
    const rule::Subject& about = subject(lua);
    // Who traces a rule wants to hear of every part.
    const bool traced = about.trace != nullptr && about.trace->detailed;
    if (traced || lua_isnil(lua, index)) return;
    Host& host = Host::of(lua);
    places_ = host.places(host.pattern(lua, index));
    if (places_ != nullptr) look_at_next();
  }

  bool may_hold(base::Span part) {
    if (places_ == nullptr) return true;
    for (; place_ < part.begin; look_at_next()) ++next_;
    if (place_ < part.end) return true;
    State::of(lua_).spend(lua_, part.size());
    return false;
  }

 private:
  void look_at_next() {
    const document::Document& document = subject(lua_).document;
    place_ = next_ == places_->size()
                 ? std::string::npos
                 : to_text(document, {(*places_)[next_], (*places_)[next_] + 1}).begin;
  }

  lua_State* lua_;
  const std::vector<std::size_t>* places_ = nullptr;
  std::size_t next_ = 0;
  std::size_t place_ = 0;  ///< Of the next one, in Document::text
};

const std::vector<std::string_view>& block_kinds() {
  using enum document::BlockKind;
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (auto kind :
         {paragraph, heading, list_item, table_cell, text_box, footnote, endnote, header, footer}) {
      all.emplace_back(document::name(kind));
    }
    return all;
  }();
  return names;
}

}  // namespace

std::optional<structure::UnitKind> check_unit_kind(lua_State* lua, int index) {
  using enum structure::UnitKind;
  static constexpr std::array kinds = {part, chapter, section, article, paragraph,
                                       item, subitem, clause,  annex};
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (auto kind : kinds) all.emplace_back(structure::name(kind));
    return all;
  }();
  const std::string_view name = check_name(lua, index, names);
  if (name.empty()) return std::nullopt;
  const auto at = std::find(names.begin(), names.end(), name) - names.begin();
  return kinds[static_cast<std::size_t>(at)];
}

void open_outline(lua_State* lua) {
  open_object_type(lua, ObjectType::unit, unit_fields);
  open_object_type(lua, ObjectType::sentence, sentence_fields);
  open_object_type(lua, ObjectType::block, block_fields);
}

int doc_units(lua_State* lua) {
  const auto& units = subject(lua).structure.outline.units;
  const auto kind = check_unit_kind(lua, 2);
  lua_settop(lua, 3);
  State::of(lua).spend(lua, units.size());
  return push_list(lua, ObjectType::unit, units, 1, units.size(), [&](const structure::Unit& one) {
    if (kind && *kind != one.kind) return false;
    return lua_isnil(lua, 3) || holds(lua, 3, one.span);
  });
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
  luaL_checkstring(lua, 3);
  const auto kind = check_unit_kind(lua, 3);
  std::size_t unit = outline.innermost(check_place(lua, 2).begin);
  while (unit != 0 && kind != outline.units[unit].kind) unit = outline.units[unit].parent;
  return push_unit_or_nil(lua, unit);
}

int doc_sentences(lua_State* lua) {
  const auto& sentences = subject(lua).structure.facts.sentences();
  base::Span where = check_where(lua, 2);
  lua_settop(lua, 3);
  auto first = std::lower_bound(
      sentences.begin(), sentences.end(), where.begin,
      [](const structure::Sentence& one, std::size_t at) { return one.span.end <= at; });
  auto end = std::lower_bound(
      first, sentences.end(), where.end,
      [](const structure::Sentence& one, std::size_t at) { return one.span.begin < at; });
  WithWords with_words(lua, 3);
  return push_list(
      lua, ObjectType::sentence, sentences, static_cast<std::size_t>(first - sentences.begin()),
      static_cast<std::size_t>(end - sentences.begin()), [&](const structure::Sentence& one) {
        return lua_isnil(lua, 3) || (with_words.may_hold(one.span) && holds(lua, 3, one.span));
      });
}

int doc_sentence_at(lua_State* lua) {
  const structure::ClauseFacts& facts = subject(lua).structure.facts;
  const auto* found = facts.sentence_at(check_place(lua, 2).begin);
  if (found == nullptr) return 0;
  return push_one(lua, ObjectType::sentence, facts.sentences(),
                  static_cast<std::size_t>(found - facts.sentences().data()));
}

int doc_blocks(lua_State* lua) {
  const auto& blocks = subject(lua).document.blocks;
  std::string_view kind = check_name(lua, 2, block_kinds());
  State::of(lua).spend(lua, blocks.size());
  return push_list(
      lua, ObjectType::block, blocks, 0, blocks.size(),
      [&](const document::Block& one) { return kind.empty() || kind == document::name(one.kind); });
}

int doc_block_at(lua_State* lua) {
  const auto& blocks = subject(lua).document.blocks;
  const auto found = std::lower_bound(
      blocks.begin(), blocks.end(), check_place(lua, 2).end,
      [](const document::Block& one, std::size_t end) { return one.span.end < end; });
  if (found == blocks.end()) return 0;
  return push_one(lua, ObjectType::block, blocks, static_cast<std::size_t>(found - blocks.begin()));
}

}  // namespace fashen::script
