// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fashen::terminal {

/// Columns that a code point takes in a terminal: 2 for Chinese and full-width characters, 0 for
/// combining marks and invisible ones, else 1.
std::size_t width(char32_t character);

/// Columns of a text that `one_line` has been over.
std::size_t width(std::string_view text);

/// The text as it may be sent to a terminal: no control characters (an escape sequence in a
/// document must not act), no marks that turn the direction of writing, line ends and tabs as one
/// space.
std::string one_line(std::string_view text);

}  // namespace fashen::terminal
