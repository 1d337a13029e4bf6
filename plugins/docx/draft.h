// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "document/reader.h"
#include "docx/numbering.h"
#include "docx/styles.h"
#include "docx/xml.h"

namespace fashen::docx {

/// A stretch of text and the place in the main part that it was read from. Numbering, notes,
/// headers and text boxes have none: Word allows no comments there.
struct Piece {
  base::Span text;
  NodeId unit = no_node;   ///< Element of the paragraph (mostly a run) that ranges go round
  NodeId child = no_node;  ///< Its child that holds the text; `no_node` if the unit is a whole
  std::size_t skip = 0;    ///< Bytes of the child's own text in front of this piece
  bool words = false;      ///< The child is text that may be cut
};

/// A comment's range begins or ends here.
struct CommentMark {
  std::string id;
  bool begins = true;
  std::size_t offset = 0;
};

/// A reference to a foot- or endnote.
struct NoteReference {
  bool endnote = false;
  std::string id;
  NodeId unit = no_node;
};

/// Everything that is gathered while the parts of a document are read, in raw text (not yet NFC).
struct Draft {
  std::string text;
  std::vector<document::Block> blocks;
  std::vector<NodeId> hosts;  ///< A block's place in the main part if it is not in its flow
  std::vector<Piece> pieces;  ///< In order of text
  std::vector<document::Revision> revisions;
  std::vector<CommentMark> marks;
  std::vector<NoteReference> notes;
  std::size_t tables = 0;

  std::size_t hidden = 0;    ///< Pieces of hidden text left out
  std::size_t formulas = 0;  ///< Read as a row of characters
  std::size_t symbols = 0;   ///< Characters of symbol fonts that are not known
  std::size_t word_art = 0;
  std::vector<document::Incomplete> incomplete;
  bool overflow = false;  ///< The text outgrew its limit; reading stopped
};

/// What all stories of a document share.
struct Setting {
  Styles styles;
  Numbering numbering;
  document::ReadOptions options;
};

}  // namespace fashen::docx
