// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searched_text.h"

#include <atomic>

namespace fashen::text {
namespace {

thread_local const SearchedText* innermost = nullptr;
std::atomic<std::uint64_t> made = 0;

}  // namespace

SearchedText::SearchedText(std::string_view text, const PairMarks& marks)
    : text_(text), marks_(marks), number_(++made), outer_(innermost) {
  innermost = this;
}

SearchedText::~SearchedText() { innermost = outer_; }

const SearchedText* SearchedText::of(std::string_view text) {
  const bool same = innermost != nullptr && innermost->text_.data() == text.data() &&
                    innermost->text_.size() == text.size();
  return same ? innermost : nullptr;
}

}  // namespace fashen::text
