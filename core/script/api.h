// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

struct lua_State;

namespace fashen::script {

/// What a rule can call. Bindings, stubs and reference pages all come from this table; no other
/// place names the functions.
struct Function {
  const char* name;  ///< "re.find" of a library, "doc:find" of the document, or a bare name
  const char* type;  ///< As LuaLS writes it: "fun(pattern: string, where?: Place): boolean"
  const char* help;  ///< One line, for authors
  int (*call)(lua_State*);
};

/// A field of the document, computed when it is first read: once for all rules of the document
/// where nobody can change the value, else once for each.
struct DocumentField {
  const char* name;
  const char* type;
  const char* help;
  int (*read)(lua_State*);  ///< Pushes the value
  bool shared = false;
};

/// A field of an object that a function returns; an optional one has a type that ends in "?".
struct Field {
  const char* owner;  ///< "Unit"; all fields of an owner stand together
  const char* name;   ///< Empty for the type that the owner is too, named in `type`
  const char* type;
  const char* help;
};

const std::vector<Function>& functions();
const std::vector<DocumentField>& document_fields();
const std::vector<Field>& object_fields();

/// Makes the type of the document known to a state; once.
void open_document(lua_State* lua);
/// The document under review, as `check` gets it.
void push_document(lua_State* lua);
/// Forgets what the last rule has read of the document.
void drop_run_fields(lua_State* lua);

}  // namespace fashen::script
