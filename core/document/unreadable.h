// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::document {

/// What a user is told of a file that no reader takes: what the file is, as far as its media type
/// (see sniff_media_type) says, what can be read (`formats`, such as "docx、md、txt"), and what to
/// do with this kind of file.
std::string explain_unreadable(const std::string& media_type, const std::string& formats);

}  // namespace fashen::document
