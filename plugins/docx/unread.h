// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "document/incomplete.h"
#include "docx/package.h"

namespace fashen::docx {

/// Adds what the package holds besides the parts in `read` and that may be text: pictures, charts,
/// diagrams, embedded files, building blocks, parts of unknown kind.
base::Result<void> add_unread_parts(Package& package, const std::set<std::string>& read,
                                    std::vector<document::Incomplete>& incomplete);

}  // namespace fashen::docx
