// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::document {

/// Something that was not read or not checked. Every report in every format carries them: "could
/// not check" is never "nothing found".
struct Incomplete {
  std::string where;   ///< File, part of a file, rule id, or cited work.
  std::string what;    ///< What was not read or checked, in the user's words.
  std::string reason;  ///< Why not.

  auto operator<=>(const Incomplete&) const = default;
};

}  // namespace fashen::document
