// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "document/document.h"

namespace fashen::testing {

/// A Document as a plain-text reader would make it: every line of `text` is a paragraph block, an
/// empty line a block without text; `path` is what messages and fingerprints will show.
document::Document literal_document(std::string_view text, std::string_view path = "literal.txt");

}  // namespace fashen::testing
