// SPDX-License-Identifier: GPL-3.0-or-later
#include <lua.hpp>
#include <map>

#include "script/bindings.h"
#include "script/host.h"
#include "script/object_list.h"
#include "script/outline_kinds.h"
#include "script/value.h"
#include "text/unpaired_marks.h"

namespace fashen::script {
namespace {

/// A number 1 begins a new series: an annexed text, another list.
bool continues(const structure::Unit& unit, const structure::Unit& before) {
  return unit.number <= 1 || unit.number == before.number + 1 ||
         (unit.sub_number > 0 && unit.number == before.number &&
          unit.sub_number == before.sub_number + 1);
}

}  // namespace

int doc_unpaired(lua_State* lua) {
  const document::Document& document = Host::of(lua).subject(lua).document;
  lua_settop(lua, 2);
  const base::Span where = check_where(lua, 2);
  State::of(lua).spend(lua, where.size());
  lua_newtable(lua);
  const auto look_in = [&](base::Span span) {
    const auto alone = text::unpaired_marks(document.folded.text, to_folded(document, span));
    for (base::Span mark : alone) {
      push_span(lua, to_text(document, mark));
      append(lua);
    }
  };
  if (!lua_isnil(lua, 2)) {
    look_in(where);
  } else {
    for (const document::Block& block : document.blocks) look_in(block.span);
  }
  return 1;
}

int doc_misnumbered(lua_State* lua) {
  const structure::Outline& outline = Host::of(lua).subject(lua).structure.outline;
  luaL_checkstring(lua, 2);
  const auto kind = check_unit_kind(lua, 2);
  const bool within = lua_toboolean(lua, 3) != 0;
  State::of(lua).spend(lua, outline.units.size());
  std::map<std::size_t, std::size_t> last;  ///< Unit before, by what they are numbered in
  return push_list(lua, ObjectType::unit, outline.units, 1, outline.units.size(),
                   [&](const structure::Unit& unit) {
                     if (unit.kind != kind) return false;
                     const auto index = static_cast<std::size_t>(&unit - outline.units.data());
                     const std::size_t series =
                         within ? unit.parent
                                : outline.enclosing(index, structure::UnitKind::annex);
                     const auto [before, first] = last.try_emplace(series, index);
                     const bool breaks = !first && !continues(unit, outline.units[before->second]);
                     before->second = index;
                     return breaks;
                   });
}

}  // namespace fashen::script
