// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include <algorithm>

namespace fashen::document {

void finish(Document& document) { document.folded = text::fold(document.text); }

const char* name(BlockKind kind) {
  switch (kind) {
    case BlockKind::paragraph: return "paragraph";
    case BlockKind::heading: return "heading";
    case BlockKind::list_item: return "list_item";
    case BlockKind::table_cell: return "table_cell";
    case BlockKind::text_box: return "text_box";
    case BlockKind::footnote: return "footnote";
    case BlockKind::endnote: return "endnote";
    case BlockKind::header: return "header";
    case BlockKind::footer: return "footer";
  }
  return "paragraph";
}

bool in_body(BlockKind kind) {
  return kind != BlockKind::footnote && kind != BlockKind::endnote && kind != BlockKind::header &&
         kind != BlockKind::footer;
}

const Block* block_at(const Document& document, std::size_t offset) {
  auto next =
      std::upper_bound(document.blocks.begin(), document.blocks.end(), offset,
                       [](std::size_t at, const Block& block) { return at < block.span.begin; });
  if (next == document.blocks.begin()) return nullptr;
  const Block& block = *std::prev(next);
  return offset <= block.span.end ? &block : nullptr;
}

}  // namespace fashen::document
