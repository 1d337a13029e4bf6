// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "script/host.h"

namespace fashen::script {

/// A rule's file as it stands after it was run: its `check` and all that this can reach. It serves
/// one document after another as long as no document leaves a trace in it: what a rule keeps in a
/// variable or a table of its file never outlives the document. Belongs to one host.
class Instance {
 public:
  /// Pushes `check`; runs the compiled file at `chunk` (a reference in the registry) unless what it
  /// made the last time is as it was. Counts the same against the budget either way. Raises the
  /// errors of the file.
  void push_check(Host& host, int chunk);

  /// Drops what the rule has changed; called after each run. Raises nothing.
  void settle(Host& host);

 private:
  void remember(lua_State* lua, int check);

  int check_ = 0;       ///< References in the registry; 0 for none
  int objects_ = 0;     ///< A list of all tables and functions within reach, and what they hold
  bool fixed_ = false;  ///< Whether `marks_` tell all that there is to tell
  std::vector<std::uint64_t> marks_;  ///< What each object held
  std::size_t cost_ = 0;              ///< Of running the file, in bytes as State counts them
};

}  // namespace fashen::script
