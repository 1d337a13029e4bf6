// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/anchor.h"

#include <algorithm>

#include "docx/title_block.h"
#include "report/summary.h"
#include "text/utf8.h"

namespace fashen::docx {
namespace {

constexpr std::size_t quoted_characters = 40;
// A comment that stands for a whole paragraph goes on its first words.
constexpr std::size_t opening_characters = 16;

const char* place_name(document::BlockKind kind) {
  switch (kind) {
    case document::BlockKind::footnote: return "脚注";
    case document::BlockKind::endnote: return "尾注";
    case document::BlockKind::header: return "页眉";
    case document::BlockKind::footer: return "页脚";
    case document::BlockKind::text_box: return "文本框";
    default: return "自动编号";
  }
}

bool ends_words(std::string_view character) {
  return std::string_view("，。；：、？！").find(character) != std::string_view::npos;
}

}  // namespace

Anchors::Anchors(const report::Report& report, const Content& content)
    : report_(report), document_(*report.document), content_(content) {}

Anchors::Range Anchors::pieces_in(base::Span raw) const {
  const std::vector<Piece>& pieces = content_.pieces;
  const auto first = std::partition_point(pieces.begin(), pieces.end(), [&](const Piece& piece) {
    return piece.text.end <= raw.begin;
  });
  const auto last = std::partition_point(
      first, pieces.end(), [&](const Piece& piece) { return piece.text.begin < raw.end; });
  return {first, last};
}

Anchor Anchors::around(Range pieces, base::Span raw) const {
  const Piece& first = *pieces.first;
  const Piece& last = *(pieces.last - 1);
  const std::size_t begin = std::max(raw.begin, first.text.begin) - first.text.begin;
  const std::size_t end = std::min(raw.end, last.text.end) - last.text.begin;
  return {place_before(content_.main, first, begin), place_behind(content_.main, last, end), {}};
}

std::size_t Anchors::block_of(std::size_t offset) const {
  const auto after = std::partition_point(
      document_.blocks.begin(), document_.blocks.end(),
      [&](const document::Block& block) { return block.span.begin <= offset; });
  const auto count = static_cast<std::size_t>(after - document_.blocks.begin());
  return count == 0 ? 0 : count - 1;
}

// The first words at or after the beginning of `raw`, as far as they stand in one piece.
std::optional<Anchor> Anchors::opening_words(base::Span raw) const {
  const Range found = pieces_in(raw);
  if (found.first == found.last) return std::nullopt;
  const base::Span whole = content_.to_raw.to_derived(found.first->text);
  const std::string_view text = base::slice(document_.text, whole);
  std::size_t end = 0;
  for (std::size_t i = 0; i < opening_characters && end < text.size(); ++i) {
    const std::size_t size = text::code_point_at(text, end).size;
    if (end > 0 && ends_words(text.substr(end, size))) break;
    end += size;
  }
  const base::Span words = content_.to_raw.to_source({whole.begin, whole.begin + end});
  return around({found.first, found.first + 1}, words);
}

std::optional<Anchor> Anchors::title() const {
  for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
    if (!belongs_to_title(report_, i)) continue;
    const base::Span raw = content_.to_raw.to_source(document_.blocks[i].span);
    const Range pieces = pieces_in(raw);
    if (pieces.first != pieces.last) return around(pieces, raw);
  }
  if (content_.pieces.empty()) return std::nullopt;
  return opening_words(content_.pieces.front().text);
}

std::string Anchors::remark(base::Span span, std::size_t block) const {
  return "所指文字在" + std::string(place_name(document_.blocks[block].kind)) + "：“" +
         report::excerpt(report_, span, quoted_characters) +
         "”。该处不能加批注，批注标在最近的正文处。";
}

std::optional<Anchor> Anchors::nearest(base::Span span, std::size_t block) const {
  const document::Block& words = document_.blocks[block];
  if (auto found = opening_words(content_.to_raw.to_source(words.span))) return found;
  if (block < content_.hosts.size() && content_.hosts[block] != no_node) {
    const NodeId host = content_.hosts[block];
    return Anchor{before_unit(content_.main, host), after_unit(content_.main, host), {}};
  }
  const bool margin = words.kind == document::BlockKind::header ||
                      words.kind == document::BlockKind::footer || content_.pieces.empty();
  if (margin) return title();
  const base::Span raw = content_.to_raw.to_source(span);
  Pieces after =
      pieces_in({raw.begin, document_.text.size() + content_.pieces.back().text.end}).first;
  if (after == content_.pieces.end()) --after;
  return opening_words(after->text);
}

std::optional<Anchor> Anchors::at(base::Span span) const {
  const bool everything = span.begin == 0 && span.end + 1 >= document_.text.size();
  if (span.empty() || everything || document_.blocks.empty()) return title();
  const base::Span raw = content_.to_raw.to_source(span);
  const Range pieces = pieces_in(raw);
  if (pieces.first != pieces.last) return around(pieces, raw);
  const std::size_t block = block_of(span.begin);
  auto anchor = nearest(span, block);
  if (anchor) anchor->remark = remark(span, block);
  return anchor;
}

}  // namespace fashen::docx
