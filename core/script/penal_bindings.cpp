// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <lua.hpp>

#include "citation/citation.h"
#include "corpus/penal_source.h"
#include "script/bindings.h"
#include "script/host.h"
#include "script/object.h"
#include "script/value.h"

namespace fashen::script {
namespace {

/// Stores an interval into the table on top: low, high (math.huge without one), low_open,
/// high_open.
void set_interval(lua_State* lua, const corpus::Interval& interval) {
  push_decimal(lua, interval.low);
  lua_setfield(lua, -2, "low");
  if (interval.high) {
    push_decimal(lua, *interval.high);
  } else {
    lua_pushnumber(lua, HUGE_VAL);
  }
  lua_setfield(lua, -2, "high");
  set_flag(lua, "low_open", interval.low_open);
  set_flag(lua, "high_open", interval.high_open);
}

void push_fine(lua_State* lua, const corpus::Fine& fine) {
  lua_newtable(lua);
  set_interval(lua, fine.range);
  set_text(lua, "unit", corpus::name(fine.unit));
  set_flag(lua, "times", fine.unit == corpus::FineUnit::times);
  set_text(lua, "base", fine.base);
  set_number(lua, "item", fine.item);
  set_text(lua, "branch", corpus::name(fine.branch));
  set_text(lua, "target", corpus::name(fine.target));
  set_flag(lua, "may", fine.may);
  set_text(lua, "words", corpus::to_words(fine));
  set_text(lua, "when_base", fine.when_base);
  if (!fine.when) return;
  lua_newtable(lua);
  set_interval(lua, *fine.when);
  lua_setfield(lua, -2, "when");
}

std::string label_of(const corpus::PenalCard& card) {
  citation::Citation place;
  place.article = card.article;
  place.article_sub = card.article_sub;
  place.paragraph = card.paragraph;
  return citation::provision_label(place);
}

void push_card(lua_State* lua, const corpus::PenalCard& card) {
  lua_newtable(lua);
  set_number(lua, "article", card.article);
  set_number(lua, "article_sub", card.article_sub);
  set_number(lua, "paragraph", card.paragraph);
  set_text(lua, "provision", label_of(card));
  set_flag(lua, "whole", card.whole);
  set_text(lua, "conduct", card.conduct);
  lua_newtable(lua);
  for (corpus::Penalty penalty : card.penalties) set_flag(lua, corpus::name(penalty), true);
  lua_setfield(lua, -2, "penalties");
  lua_newtable(lua);
  for (const auto& [number, sub] : card.violated) {
    if (sub != 0) continue;
    lua_pushinteger(lua, number);
    append(lua);
  }
  lua_setfield(lua, -2, "violated");
  lua_newtable(lua);
  for (const corpus::Fine& fine : card.fines) {
    push_fine(lua, fine);
    append(lua);
  }
  lua_setfield(lua, -2, "fines");
}

}  // namespace

int law_penal(lua_State* lua) {
  Host& host = Host::of(lua);
  const rule::Subject& subject = host.subject(lua);
  const Object* object = object_at(lua, 1);
  luaL_argcheck(lua, object != nullptr && object->type == ObjectType::citation, 1, "应为引用");
  luaL_argcheck(lua, object->document == host.document(), 1, "对象属于另一份文件");
  const bool all = lua_toboolean(lua, 2) != 0;
  const auto& cited = *static_cast<const citation::Citation*>(object->source);
  if (cited.work == nullptr || cited.at == nullptr) return 0;
  const auto* cards = corpus::penal_cards_of(subject.law, *cited.work, *cited.at);
  if (cards == nullptr) return 0;
  State::of(lua).spend(lua, cards->size());
  corpus::PenalPlace place;
  if (!all) place = {cited.article, cited.article_sub, cited.paragraph, cited.item};
  const std::vector<corpus::PenalCard> found = corpus::cards_at(*cards, place);
  lua_newtable(lua);
  for (const corpus::PenalCard& card : found) {
    push_card(lua, card);
    append(lua);
  }
  return 1;
}

}  // namespace fashen::script
