// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace fashen::corpus {

/// The "key: value" lines of the front matter (between "---" lines) with which a Markdown file may
/// begin, without quotes; lists and nested values are left out. Empty if there is none.
std::map<std::string, std::string> front_matter_fields(std::string_view markdown);

}  // namespace fashen::corpus
