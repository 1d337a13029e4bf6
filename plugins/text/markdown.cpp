// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markdown.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "base/span.h"
#include "text/phrase_cursor.h"
#include "text/utf8.h"

namespace fashen::text_reader {
namespace {

using base::Span;
using document::Block;
using document::BlockKind;

const text::PhraseSet kMarks = {"**", "__"};

/// Copies pieces of the old text into a new one and remembers where they came from.
class Rewriter {
 public:
  /// Takes what it replaces out of the document.
  explicit Rewriter(document::Document& document)
      : old_(std::move(document.text)),
        old_to_bytes_(std::move(document.to_bytes)),
        marks_(kMarks, old_) {
    text_.reserve(old_.size());
  }

  const std::string& old() const { return old_; }

  /// Adds one block of the old text's `span`, emphasis marks left out.
  void add(Span span, BlockKind kind, int level, std::optional<document::CellPosition> cell) {
    const std::string_view text = std::string_view(old_).substr(0, span.end);
    Block block;
    block.kind = kind;
    block.level = level;
    block.cell = cell;
    block.span.begin = text_.size();
    for (std::size_t at = span.begin; at < span.end;) {
      std::size_t mark = marks_.first_in({at, span.end}).at;
      // A row of underscores is a blank to be filled in, not emphasis.
      while (mark < span.end && text[mark] == '_' && text.substr(mark, 3) == "___") {
        mark = text.find_first_not_of('_', mark);
        mark = marks_.first_in({std::min(mark, span.end), span.end}).at;
      }
      copy({at, std::min(mark, span.end)});
      at = std::min(mark, span.end);
      if (at < span.end) skip(2), at += 2;
    }
    block.span.end = text_.size();
    blocks_.push_back(block);
    put("\n");
  }

  /// Leaves out everything up to `offset` of the old text.
  void skip_to(std::size_t offset) {
    if (offset > taken_) skip(offset - taken_);
  }

  void finish(document::Document& document) {
    skip_to(old_.size());
    document.to_bytes = map_.then(old_to_bytes_);
    document.origin =
        std::make_shared<document::Origin>(document::Origin{std::move(old_), std::move(map_)});
    document.text = std::move(text_);
    document.blocks = std::move(blocks_);
  }

 private:
  void copy(Span span) {
    if (span.empty()) return;
    skip_to(span.begin);
    text_.append(old_, span.begin, span.size());
    map_.add(span.size(), span.size(), true);
    taken_ = span.end;
  }
  void skip(std::size_t size) {
    map_.add(0, size, false);
    taken_ += size;
  }
  void put(std::string_view text) {
    text_ += text;
    map_.add(text.size(), 0, false);
  }

  std::string old_;
  const text::OffsetMap old_to_bytes_;
  text::PhraseCursor marks_;
  std::string text_;
  std::vector<Block> blocks_;
  text::OffsetMap map_;
  std::size_t taken_ = 0;
};

bool is_rule_row(std::string_view line) {
  return line.find('-') != line.npos && line.find_first_not_of("|-: ") == line.npos;
}

/// Spans of the cells of a table row, without white space at both ends.
std::vector<Span> cells_of(std::string_view text, Span row) {
  std::vector<Span> cells;
  std::size_t begin = text[row.begin] == '|' ? row.begin + 1 : row.begin;
  while (begin < row.end) {
    std::size_t end = std::min(text.find('|', begin), row.end);
    std::string_view inner = text::trim(text.substr(begin, end - begin));
    auto offset = inner.empty() ? begin : static_cast<std::size_t>(inner.data() - text.data());
    cells.push_back({offset, offset + inner.size()});
    begin = end + 1;
  }
  return cells;
}

/// Bytes of a heading or list mark in front of a line, and what it makes of the line.
std::size_t mark_of(std::string_view line, BlockKind& kind, int& level) {
  std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
  if (hashes > 0 && hashes <= 6 && hashes < line.size() && line[hashes] == ' ') {
    kind = BlockKind::heading;
    level = static_cast<int>(hashes);
    return hashes + 1;
  }
  if (line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ")) {
    kind = BlockKind::list_item;
    return 2;
  }
  return line.starts_with("> ") ? 2 : 0;
}

}  // namespace

void apply_markdown(document::Document& document) {
  const std::vector<Block> blocks = std::move(document.blocks);
  Rewriter rewriter(document);
  std::size_t tables = 0, row = 0, line_end = 0;
  bool in_table = false;
  for (const Block& block : blocks) {
    std::string_view line = base::slice(rewriter.old(), block.span);
    // An empty line, which is no block, ends a table, too.
    if (block.span.begin > line_end + 1) in_table = false;
    line_end = block.span.end;
    if (!line.starts_with("|")) {
      in_table = false;
      BlockKind kind = BlockKind::paragraph;
      int level = 0;
      std::size_t mark = mark_of(line, kind, level);
      rewriter.add({block.span.begin + mark, block.span.end}, kind, level, std::nullopt);
      continue;
    }
    if (!in_table) ++tables, row = 0, in_table = true;
    if (is_rule_row(line)) continue;
    std::size_t column = 0;
    for (Span cell : cells_of(rewriter.old(), block.span)) {
      document::CellPosition position{tables - 1, row, column++, 1, 1};
      rewriter.add(cell, BlockKind::table_cell, 0, position);
    }
    ++row;
  }
  rewriter.finish(document);
}

}  // namespace fashen::text_reader
