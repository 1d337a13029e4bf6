// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace fashen::text_reader {

/// Rewrites a plain-text document as what its Markdown (CommonMark headings, lists, emphasis; pipe
/// tables) means: marks leave the text, headings get their level, table rows become cells.
/// `to_bytes` still leads to the bytes of the file.
void apply_markdown(document::Document& document);

}  // namespace fashen::text_reader
