// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fashen::document {

/// The media type of a file, from its first bytes (magic numbers, the names of a package's first
/// entries) and, where those do not decide (text against Markdown), its extension. Files that are
/// no format known here give "application/octet-stream"; an empty file gives "text/plain".
std::string sniff_media_type(const std::string& path, std::string_view bytes);

/// The ending of a file's name: in lower case, without the dot; empty if it has none.
std::string ending_of(const std::string& path);

/// True for endings of files that drafts come in, alone or packed: "doc", "pdf", "zip". Whether a
/// reader is installed for them is another question; pictures and tables are not among them.
bool may_hold_drafts(std::string_view ending);

}  // namespace fashen::document
