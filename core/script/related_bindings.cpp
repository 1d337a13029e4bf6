// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <lua.hpp>

#include "citation/upper_law.h"
#include "script/bindings.h"
#include "script/host.h"
#include "script/value.h"

namespace fashen::script {
namespace {

constexpr lua_Integer most_related = 20;
// One search costs about what a rule does in so many instructions.
constexpr std::size_t search_cost = 16 * 200'000;

/// The law above the document under review, opened once for the rule that runs; nullptr where no
/// texts were imported. Damage is a Lua error: the report then says that the rule failed.
citation::UpperLaw* upper_law(lua_State* lua) {
  Host& host = Host::of(lua);
  const rule::Subject& subject = host.subject(lua);
  if (host.run.upper) return host.run.upper.get();
  host.state().spend(lua, search_cost);
  auto opened = citation::UpperLaw::open(subject.document, subject.structure, subject.citations,
                                         subject.law, subject.as_of);
  if (opened) {
    host.run.upper = std::move(*opened);
  } else if (opened.error().code != base::ErrorCode::not_found) {
    luaL_error(lua, "%s", opened.error().to_string().c_str());
  }
  return host.run.upper.get();
}

void push_departure(lua_State* lua, const corpus::Departure& one, base::Span words,
                    const citation::RelatedProvision& related) {
  push_place(lua, {words.begin + one.draft.begin, words.begin + one.draft.end});
  set_text(lua, "kind", corpus::name(one.kind));
  set_text(lua, "upper", base::slice(related.provision.words, one.upper));
}

void push_related(lua_State* lua, const citation::RelatedProvision& related, base::Span words) {
  lua_newtable(lua);
  set_text(lua, "title", related.text->title);
  set_text(lua, "provision", related.provision.label);
  set_date(lua, "version", related.text->promulgated);
  set_text(lua, "rank", corpus::name(related.text->rank));
  set_text(lua, "reason", corpus::name(related.reason));
  set_text(lua, "text", related.provision.words);
  lua_pushnumber(lua, related.likeness);
  lua_setfield(lua, -2, "likeness");
  lua_pushnumber(lua, related.copied);
  lua_setfield(lua, -2, "copied");
  lua_newtable(lua);
  for (const corpus::Departure& one : related.comparison.departures) {
    push_departure(lua, one, words, related);
    append(lua);
  }
  lua_setfield(lua, -2, "departures");
}

}  // namespace

int doc_related(lua_State* lua) {
  const base::Span words = check_place(lua, 2);
  const lua_Integer limit = luaL_optinteger(lua, 3, 3);
  luaL_argcheck(lua, limit > 0, 3, "应当大于 0");
  citation::UpperLaw* upper = upper_law(lua);
  if (upper == nullptr) return 0;
  Host::of(lua).state().spend(lua, search_cost + words.size());
  const auto found = upper->find(words, static_cast<std::size_t>(std::min(limit, most_related)));
  if (!found) return luaL_error(lua, "%s", found.error().to_string().c_str());
  lua_newtable(lua);
  for (const citation::RelatedProvision& one : *found) {
    push_related(lua, one, words);
    append(lua);
  }
  return 1;
}

}  // namespace fashen::script
