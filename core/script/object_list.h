// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "script/object.h"

namespace fashen::script {

/// Pushes a list of those of all[first, end) that are wanted, as objects which the document's rules
/// share. The list itself is the rule's own.
template <typename All, typename Wanted>
int push_list(lua_State* lua, ObjectType type, const All& all, std::size_t first, std::size_t end,
              Wanted wanted) {
  std::vector<std::size_t> found;
  for (std::size_t i = first; i < end; ++i) {
    if (wanted(all[i])) found.push_back(i);
  }
  int list = open_list(lua, type, found.size(), all.size());
  long long count = 0;
  for (std::size_t i : found) add_to_list(lua, list, ++count, i, {type, all[i].span, &all[i]});
  return close_list(lua, list);
}

/// The same for those that lie in `where`; `all` is in order of where they begin.
template <typename All, typename Wanted>
int push_list_inside(lua_State* lua, ObjectType type, const All& all, base::Span where,
                     Wanted wanted) {
  auto from = std::lower_bound(all.begin(), all.end(), where.begin,
                               [](const auto& one, std::size_t at) { return one.span.begin < at; });
  auto end = std::upper_bound(from, all.end(), where.end,
                              [](std::size_t at, const auto& one) { return at < one.span.begin; });
  return push_list(lua, type, all, static_cast<std::size_t>(from - all.begin()),
                   static_cast<std::size_t>(end - all.begin()),
                   [&](const auto& one) { return where.contains(one.span) && wanted(one); });
}

/// Pushes one of them.
template <typename All>
int push_one(lua_State* lua, ObjectType type, const All& all, std::size_t index) {
  push_shared_object(lua, index, {type, all[index].span, &all[index]});
  return 1;
}

}  // namespace fashen::script
