// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/position.h"

#include <algorithm>

#include "text/utf8.h"

namespace fashen::text {
namespace {

constexpr std::size_t stride = 128;

}  // namespace

LineIndex::LineIndex(std::string_view text) : text_(text), starts_{0} {
  for (std::size_t end = text.find('\n'); end != std::string_view::npos;
       end = text.find('\n', end + 1)) {
    starts_.push_back(end + 1);
  }
  counts_.reserve(text.size() / stride + 1);
  counts_.push_back(0);
  for (std::size_t at = stride; at <= text.size(); at += stride) {
    counts_.push_back(counts_.back() + length(text.substr(at - stride, stride)));
  }
}

std::size_t LineIndex::characters_before(std::size_t offset) const {
  const std::size_t known = offset / stride;
  return counts_[known] + length(text_.substr(known * stride, offset % stride));
}

std::size_t LineIndex::line_start(std::size_t offset) const {
  auto after = std::upper_bound(starts_.begin(), starts_.end(), std::min(offset, text_.size()));
  return *(after - 1);
}

Position LineIndex::at(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  std::size_t start = *(after - 1);
  // Nearly every line is short.
  const std::size_t before = offset - start <= 2 * stride
                                 ? length(text_.substr(start, offset - start))
                                 : characters_before(offset) - characters_before(start);
  return {static_cast<std::size_t>(after - starts_.begin()), before + 1};
}

std::string_view LineIndex::line_of(std::size_t offset) const {
  auto after = std::upper_bound(starts_.begin(), starts_.end(), std::min(offset, text_.size()));
  std::size_t start = *(after - 1);
  std::size_t end = after == starts_.end() ? text_.size() : *after - 1;
  return text_.substr(start, end - start);
}

}  // namespace fashen::text
