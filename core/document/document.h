// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "document/incomplete.h"
#include "text/fold.h"
#include "text/offset_map.h"

namespace fashen::document {

enum class BlockKind {
  paragraph,
  heading,
  list_item,
  table_cell,
  text_box,
  footnote,
  endnote,
  header,
  footer,
};

/// Stable name for JSON and Lua: "table_cell".
const char* name(BlockKind kind);

/// Whether it stands in the text itself, not in a note, header or footer.
bool in_body(BlockKind kind);

/// Where a table cell stands; rows and columns count from 0.
struct CellPosition {
  std::size_t table = 0;
  std::size_t row = 0;
  std::size_t column = 0;
  std::size_t row_span = 1;
  std::size_t column_span = 1;
};

/// One paragraph of the document (a table cell has a block for each of its paragraphs).
struct Block {
  BlockKind kind = BlockKind::paragraph;
  base::Span span;                   ///< Without the line end that follows it in the text.
  int level = 0;                     ///< Of a heading: 1 is the highest; 0 where it has none.
  base::Span generated;              ///< Automatic numbering in front; empty if there is none.
  std::optional<CellPosition> cell;  ///< Set for paragraphs inside a table.
  std::string anchor;  ///< Place in the file, understood only by the plugin that wrote it.
  bool centered = false;
  bool bold = false;  ///< All of its own text is bold.
};

/// A tracked change. An inserted (or moved-in) piece stands in the text of the accepted view, a
/// deleted one in that of the original; in the other view the piece is a point with `text`.
struct Revision {
  enum class Kind { insertion, deletion };
  Kind kind = Kind::insertion;
  base::Span span;
  std::string text;
  std::string author;
  std::string date;  ///< As the file states it (ISO 8601), or empty.
};

/// A comment that was in the file already; never part of the text.
struct Comment {
  base::Span span;  ///< The words commented on; empty at the place where they would stand.
  std::string author;
  std::string date;
  std::string text;
};

/// The text of a file whose marks are no part of a document's text (Markdown), as it was decoded.
struct Origin {
  std::string text;
  text::OffsetMap map;  ///< From the document's text to this one
};

/// A file as read: one text with one coordinate system, and spans over it. Value type, immutable
/// once its reader has returned it; const use may run concurrently.
struct Document {
  std::string path;  ///< As given by the user; for messages and reports.
  std::string media_type;
  std::string encoding;       ///< For text formats: how it was decoded.
  std::string title;          ///< From the file's own properties; may be empty.
  std::string text;           ///< UTF-8, NFC, "\n"; blocks in reading order, one "\n" after each.
  std::vector<Block> blocks;  ///< In order of their spans, which do not overlap.
  std::vector<Revision> revisions;
  std::vector<Comment> comments;
  std::vector<Incomplete> incomplete;
  text::OffsetMap to_bytes;  ///< For plain-text formats: from `text` to the bytes of the file.
  std::shared_ptr<const Origin> origin;  ///< Null where `text` is all that the file says.

  text::Folded folded;  ///< `text` in the form that everything is matched in; see `finish`.
};

/// Completes a document whose text and blocks are set: folds the text. Readers call it last.
void finish(Document& document);

/// The span of `text` for a span of `folded.text`.
inline base::Span to_text(const Document& document, base::Span folded) {
  return document.folded.to_text.to_source(folded);
}

/// The span of `folded.text` for a span of `text`.
inline base::Span to_folded(const Document& document, base::Span span) {
  return document.folded.to_text.to_derived(span);
}

/// The block that holds `offset`, or nullptr between and after blocks.
const Block* block_at(const Document& document, std::size_t offset);

}  // namespace fashen::document
