// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/line.h"

#include <algorithm>
#include <array>
#include <string>

#include "structure/outline_labels.h"
#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;
using document::Block;
using document::BlockKind;

const PhraseSet kTerminals = {"。"sv, "；"sv, "："sv, "！"sv, "？"sv, "”"sv, "…"sv, ":"sv};
// After these a number at the start of the next line belongs to a citation that the wrap split.
const PhraseSet kCitationLeads = {
    "依照"sv,   "根据"sv,   "按照"sv,   "依据"sv, "违反"sv, "本办法"sv, "本条例"sv, "本法"sv,
    "本规定"sv, "本合同"sv, "》"sv,     "、"sv,   "和"sv,   "至"sv,     "或者"sv,   "及"sv,
    "符合"sv,   "适用"sv,   "本细则"sv, "该法"sv, "前款"sv, "款"sv,     "条"sv};

constexpr std::size_t kWidestWrap = 160;
constexpr std::size_t kNarrowestWrap = 24;

/// Columns a line takes: two for everything beyond ASCII. Stops counting past the widest wrap.
std::size_t columns(std::string_view line) {
  std::size_t width = 0;
  for (unsigned char c : line.substr(0, kWidestWrap * 4)) {
    if (c < 0x80) {
      ++width;
    } else if ((c & 0xC0) == 0xC0) {
      width += 2;
    }
  }
  return width;
}

/// Only plain text is cut at a fixed width.
bool may_be_wrapped(const document::Document& document) {
  return document.media_type.find("plain") != std::string::npos;
}

bool is_body(BlockKind kind) {
  return kind == BlockKind::paragraph || kind == BlockKind::heading ||
         kind == BlockKind::list_item || kind == BlockKind::text_box;
}

base::Span trimmed(std::string_view text, base::Span span) {
  const std::string_view piece = base::slice(text, span);
  const std::string_view core = text::trim(piece);
  const std::size_t lead = core.empty() ? 0 : static_cast<std::size_t>(core.data() - piece.data());
  return {span.begin + lead, span.begin + lead + core.size()};
}

struct RawLine {
  Line line;
  std::size_t width = 0;   ///< In columns; 0 where it tells nothing
  bool after_gap = false;  ///< An empty line stood before it.
};

std::vector<RawLine> raw_lines(const document::Document& document) {
  std::vector<RawLine> lines;
  const std::string_view folded = document.folded.text;
  std::size_t body_bytes = 0;
  std::size_t cell_bytes = 0;
  for (const Block& block : document.blocks) {
    (block.cell ? cell_bytes : body_bytes) += block.span.size();
  }
  const bool cells_are_body = cell_bytes > body_bytes * 3;
  const bool measured = may_be_wrapped(document);
  bool gap = false;
  for (std::size_t index = 0; index < document.blocks.size(); ++index) {
    const Block& block = document.blocks[index];
    const base::Span span = document::to_folded(document, block.span);
    const bool body =
        is_body(block.kind) || (block.kind == BlockKind::table_cell && cells_are_body);
    for (std::size_t at = span.begin; at <= span.end;) {
      const std::size_t found = folded.find('\n', at);
      const std::size_t end = std::min(found, span.end);
      const base::Span core = trimmed(folded, {at, end});
      if (core.empty()) {
        gap = true;
      } else {
        RawLine raw;
        raw.line = {core, index, false, core.begin > at, body};
        if (measured) raw.width = columns(folded.substr(at, end - at));
        raw.after_gap = gap;
        lines.push_back(raw);
        gap = false;
      }
      at = end + 1;
    }
  }
  return lines;
}

/// The width at which the text was cut, 0 if it was not.
std::size_t wrap_width(const document::Document& document, const std::vector<RawLine>& lines) {
  if (!may_be_wrapped(document)) return 0;
  std::array<std::size_t, kWidestWrap + 2> open{};  // lines of a width that do not end a sentence
  std::array<std::size_t, kWidestWrap + 2> all{};
  for (const RawLine& raw : lines) {
    const std::size_t width = std::min(raw.width, kWidestWrap + 1);
    ++all[width];
    if (suffix_of(text_of(document, raw.line), kTerminals).empty()) ++open[width];
  }
  std::size_t best = 0;
  std::size_t best_count = 0;
  for (std::size_t width = kNarrowestWrap; width <= kWidestWrap; ++width) {
    const std::size_t count = open[width] + open[width - 1] + open[width - 2] + open[width - 3];
    if (count >= best_count) {
      best_count = count;
      best = width;
    }
  }
  std::size_t longer = 0;
  for (std::size_t width = best + 3; width < all.size(); ++width) longer += all[width];
  const bool wrapped =
      best_count >= 3 && best_count * 4 >= lines.size() && longer * 20 <= lines.size();
  return wrapped ? best : 0;
}

bool continues(const document::Document& document, const RawLine& before, const RawLine& next,
               std::size_t width, bool indents) {
  if (next.after_gap || !next.line.body || !before.line.body) return false;
  if (before.width + 4 < width) return false;
  const std::string_view tail = text_of(document, before.line);
  const bool complete = !suffix_of(tail, kTerminals).empty();
  if (indents && next.line.indented) return false;
  if (complete && !indents) return false;
  const bool citing = !suffix_of(tail, kCitationLeads).empty();
  return citing || !parse_label(text_of(document, next.line));
}

}  // namespace

std::vector<Line> read_lines(const document::Document& document) {
  const std::vector<RawLine> raw = raw_lines(document);
  const std::size_t width = wrap_width(document, raw);
  std::size_t indented = 0;
  for (const RawLine& line : raw) indented += line.line.indented ? 1 : 0;
  // Paragraphs are indented if some lines are and most are not, as a wrapped text has it.
  const bool indents = indented * 10 >= raw.size() && indented * 10 <= raw.size() * 9;
  std::vector<Line> lines;
  lines.reserve(raw.size());
  for (std::size_t index = 0; index < raw.size(); ++index) {
    if (width != 0 && index != 0 &&
        continues(document, raw[index - 1], raw[index], width, indents)) {
      lines.back().span.end = raw[index].line.span.end;
      lines.back().wrapped = true;
      continue;
    }
    lines.push_back(raw[index].line);
  }
  return lines;
}

}  // namespace fashen::structure
