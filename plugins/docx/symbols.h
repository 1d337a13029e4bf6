// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fashen::docx {

/// The character that code `code` of a symbol font stands for (w:sym); empty if it is not known.
std::string symbol(std::string_view font, char32_t code);

/// `text` with the private-use characters of symbol fonts replaced; unknown ones become "•", since
/// this is how bullets are given.
std::string bullet_text(std::string_view font, std::string_view text);

}  // namespace fashen::docx
