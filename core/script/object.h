// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/span.h"

struct lua_State;

// What rules see of a document. An object is made once a document and shown to all its rules, so
// none can write to it; its fields are made when they are read.
namespace fashen::script {

enum class ObjectType : std::uint8_t {
  document,
  span,
  match,
  unit,
  sentence,
  block,
  citation,
  quantity,
  work,
};

/// What every userdata within reach of a rule begins with.
struct Object {
  ObjectType type = ObjectType::span;
  base::Span span = {};          ///< Where it stands, in Document::text
  const void* source = nullptr;  ///< What it shows: a Unit, a Sentence…
  std::uint64_t document = 0;    ///< Host::document() when it was made

  /// False for what stands nowhere: the document itself, a work.
  bool is_place() const { return type != ObjectType::document && type != ObjectType::work; }
};

/// A field of a type of object. What is kept is made once for the object, so it must be a value
/// that nobody can change. Of places, `span`, `text` and `folded` are kept at 1 to 3.
struct ObjectField {
  const char* name;
  int kept;  ///< At which of the object's values, from 1 on; 0: nowhere
  void (*push)(lua_State* lua, const Object& object);  ///< nil where it is not there
};

/// Makes a type known to a state, once. `fields` must live as long; `text`, `folded` and `span` of
/// places are there without being named. With `index` that function is asked instead.
void open_object_type(lua_State* lua, ObjectType type, const ObjectField* fields, std::size_t count,
                      int (*index)(lua_State*) = nullptr);
template <std::size_t count>
void open_object_type(lua_State* lua, ObjectType type, const ObjectField (&fields)[count]) {
  open_object_type(lua, type, fields, count);
}
/// Pushes the metatable of a type, for those who open it.
void push_object_type(lua_State* lua, ObjectType type);

/// The object at an index; nullptr if the value is none.
const Object* object_at(lua_State* lua, int index);

void push_object(lua_State* lua, ObjectType type, base::Span span, const void* source);

/// Pushes memory for an object of a type; `size` bytes. The caller makes the object there.
void* push_object_memory(lua_State* lua, ObjectType type, std::size_t size);

/// Pushes the table of the objects of a type that rules of this document have asked for; a new one
/// has room for so many.
void push_shared_objects(lua_State* lua, ObjectType type, std::size_t room = 0);

/// Pushes number `index` of the objects of `made.type`; made if nobody has asked for it.
void push_shared_object(lua_State* lua, std::size_t index, const Object& made);

/// Pushes a list for `size` of the document's `all` objects of a type; gives where on the stack it
/// is. `add_to_list` puts number `index` of them at `place`; after `close_list` the list is on top,
/// and 1 is the answer.
int open_list(lua_State* lua, ObjectType type, std::size_t size, std::size_t all);
void add_to_list(lua_State* lua, int list, long long place, std::size_t index, const Object& made);
int close_list(lua_State* lua, int list);

/// Forgets the objects of the last document.
void drop_shared_objects(lua_State* lua);

/// Pushes a kept value of the object at index 1; false, and nothing pushed, if it was not made yet.
bool push_kept(lua_State* lua, int kept);
/// Keeps the value on top, which stays there.
void keep(lua_State* lua, int kept);

/// `text` and `folded` of a span; false for any other key.
bool push_words(lua_State* lua, base::Span span, const char* key);

}  // namespace fashen::script
