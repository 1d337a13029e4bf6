// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <toml++/toml.h>
#include <string>
#include <string_view>

#include "base/result.h"

namespace fashen::rule {

/// The table of a TOML text, or `config` with the line at which it is none and, in Chinese, what is
/// wrong there. `path` is for messages. For this module's sources only: the header shows toml++.
base::Result<toml::table> parse_toml(std::string_view source, const std::string& path);

}  // namespace fashen::rule
