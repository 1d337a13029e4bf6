// SPDX-License-Identifier: GPL-3.0-or-later
#include <lua.hpp>

#include "script/bindings.h"
#include "script/host.h"
#include "script/value.h"

namespace fashen::script {
namespace {

void set_date_field(lua_State* lua, const char* key, const structure::DateField& field) {
  if (!field.present()) return;
  push_place(lua, field.span);
  set_date(lua, "date", field.date);
  lua_setfield(lua, -2, key);
}

const rule::Subject& subject(lua_State* lua) { return Host::of(lua).subject(lua); }

}  // namespace

int doc_kind(lua_State* lua) {
  push_text(lua, structure::name(subject(lua).structure.kind.kind));
  return 1;
}

int doc_rank(lua_State* lua) {
  push_text(lua, structure::name(subject(lua).structure.maker.rank));
  return 1;
}

int doc_as_of(lua_State* lua) {
  push_text(lua, base::to_iso(subject(lua).as_of));
  return 1;
}

int doc_title(lua_State* lua) {
  const structure::Field& title = subject(lua).structure.front.title;
  lua_newtable(lua);
  set_field(lua, "title", title);
  lua_getfield(lua, -1, "title");
  return 1;
}

int doc_text(lua_State* lua) {
  push_text(lua, subject(lua).document.text);
  return 1;
}

int doc_folded(lua_State* lua) {
  push_text(lua, subject(lua).document.folded.text);
  return 1;
}

int doc_front(lua_State* lua) {
  const structure::FrontMatter& front = subject(lua).structure.front;
  lua_newtable(lua);
  set_field(lua, "title", front.title);
  set_field(lua, "document_number", front.document_number);
  set_field(lua, "addressee", front.addressee);
  set_field(lua, "issuer", front.issuer);
  set_date_field(lua, "date", front.date);
  set_date_field(lua, "effective", front.effective);
  set_field(lua, "effective_clause", front.effective_clause);
  set_field(lua, "validity", front.validity);
  set_field(lua, "region", front.region);
  set_text(lua, "level", structure::name(front.level));
  set_flag(lua, "draft", front.draft);
  set_place(lua, "signature", front.signature);
  lua_newtable(lua);
  for (const structure::Field& annex : front.annexes) {
    if (!annex.present()) continue;
    push_place(lua, annex.span);
    set_text(lua, "value", annex.value);
    append(lua);
  }
  lua_setfield(lua, -2, "annexes");
  return 1;
}

}  // namespace fashen::script
