// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fashen::html {

/// Appends `text` so that no byte of it can act as markup, in element content or in a quoted
/// attribute. Control characters and marks that turn the direction of writing become visible.
void append_escaped(std::string& out, std::string_view text);

std::string escaped(std::string_view text);

/// Appends `<TAG class="CLASS">text</TAG>`; nothing for an empty text. Only the text is escaped.
void append_element(std::string& out, std::string_view tag, std::string_view css_class,
                    std::string_view text);

}  // namespace fashen::html
