// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::html {

/// The start of a self-contained page without scripts, up to and with <body>.
std::string plain_page_start(const std::string& title, const char* css);

}  // namespace fashen::html
