// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fashen::document {

/// The media type of a file, from its first bytes (magic numbers, the names of a package's first
/// entries) and, where those do not decide (text against Markdown), its extension. Files that are
/// no format known here give "application/octet-stream"; an empty file gives "text/plain".
std::string sniff_media_type(const std::string& path, std::string_view bytes);

}  // namespace fashen::document
