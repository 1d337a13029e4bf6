// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "docx/draft.h"
#include "docx/package.h"
#include "text/offset_map.h"

namespace fashen::docx {

/// The media type of Word documents, as `document::sniff_media_type` gives it.
inline constexpr const char* docx_media_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A Word file as read: the document, and where each piece of its text stands in the file.
struct Content {
  document::Document document;
  text::OffsetMap to_raw;     ///< From `document.text` to the text that `pieces` count in
  std::vector<Piece> pieces;  ///< Of the body, in order
  std::vector<NodeId> hosts;  ///< For each block; see Draft::hosts
  std::string main_part;
  Xml main;
};

/// Reads a package. The reader and the writer both come here, so that the writer finds again
/// exactly the text that was reviewed. `bytes` need live only during the call.
base::Result<Content> read_content(const std::string& path, const std::string& bytes,
                                   const document::ReadOptions& options);

}  // namespace fashen::docx
