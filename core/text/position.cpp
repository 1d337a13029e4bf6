// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/position.h"

#include <algorithm>

#include "text/utf8.h"

namespace fashen::text {

LineIndex::LineIndex(std::string_view text) : text_(text), starts_{0} {
  for (std::size_t end = text.find('\n'); end != std::string_view::npos;
       end = text.find('\n', end + 1)) {
    starts_.push_back(end + 1);
  }
}

std::size_t LineIndex::line_start(std::size_t offset) const {
  auto after = std::upper_bound(starts_.begin(), starts_.end(), std::min(offset, text_.size()));
  return *(after - 1);
}

Position LineIndex::at(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  std::size_t start = *(after - 1);
  return {static_cast<std::size_t>(after - starts_.begin()),
          length(text_.substr(start, offset - start)) + 1};
}

std::string_view LineIndex::line_of(std::size_t offset) const {
  auto after = std::upper_bound(starts_.begin(), starts_.end(), std::min(offset, text_.size()));
  std::size_t start = *(after - 1);
  std::size_t end = after == starts_.end() ? text_.size() : *after - 1;
  return text_.substr(start, end - start);
}

}  // namespace fashen::text
