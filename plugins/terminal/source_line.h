// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/span.h"

namespace fashen::terminal {

/// A line of the document and the carets below it, both ready for a terminal.
struct SourceLine {
  std::string text;
  std::string carets;
};

/// Cuts `line` to at most about `columns` around `words` (offsets in the line; the part beyond its
/// end is ignored), with "…" where something was left out, so that a line of megabytes costs no
/// more than a short one.
SourceLine source_line(std::string_view line, base::Span words, std::size_t columns);

}  // namespace fashen::terminal
