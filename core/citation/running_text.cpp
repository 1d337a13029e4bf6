// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/running_text.h"

#include <algorithm>

namespace fashen::citation {

RunningText::RunningText(const document::Document& document, const structure::Structure& structure)
    : folded_(document.folded.text), document_(&document) {
  for (const structure::Unit& unit : structure.outline.units) {
    if (!unit.label_span.empty()) labels_.push_back(unit.label_span.begin);
  }
  std::sort(labels_.begin(), labels_.end());
}

std::size_t RunningText::skip_gap(std::size_t at) const {
  constexpr std::size_t longest = 64;  // Indentation beyond this is layout, not a wrapped line.
  std::size_t line_end = std::string_view::npos;
  std::size_t next = at;
  const std::size_t bound = std::min(folded_.size(), at + longest);
  for (; next < bound; ++next) {
    if (folded_[next] == '\n') {
      if (line_end != std::string_view::npos) return at;
      line_end = next;
    } else if (folded_[next] != ' ' && folded_[next] != '\t') {
      break;
    }
  }
  if (next >= bound) return at;
  if (line_end != std::string_view::npos && !continues(line_end, next)) return at;
  return next;
}

bool RunningText::continues(std::size_t line_end, std::size_t next) const {
  if (document_ == nullptr) return true;
  const std::size_t before = document::to_text(*document_, {line_end, line_end + 1}).begin;
  const std::size_t after = document::to_text(*document_, {next, next + 1}).begin;
  if (std::binary_search(labels_.begin(), labels_.end(), after)) return false;
  const document::Block* left = document::block_at(*document_, before);
  const document::Block* right = document::block_at(*document_, after);
  if (left == nullptr || right == nullptr || left == right) return true;
  const auto wraps = [](const document::Block& block) {
    return (block.kind == document::BlockKind::paragraph ||
            block.kind == document::BlockKind::list_item) &&
           block.generated.empty();
  };
  return wraps(*right) && left->kind == document::BlockKind::paragraph;
}

std::string without_gaps(std::string_view words) {
  std::string out;
  out.reserve(words.size());
  for (char c : words) {
    if (c != ' ' && c != '\n' && c != '\t') out.push_back(c);
  }
  return out;
}

}  // namespace fashen::citation
