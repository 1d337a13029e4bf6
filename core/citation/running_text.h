// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/structure.h"
#include "text/utf8.h"

namespace fashen::citation {

/// Folded text as the scanners of this module read it: over blanks, and over the line ends that a
/// hard wrap has put inside a sentence, but never into a new unit of the document. Refers to the
/// document and its structure, which must outlive it.
class RunningText {
 public:
  /// A text without a document, in which every line end is a hard wrap.
  explicit RunningText(std::string_view folded) : folded_(folded) {}
  RunningText(const document::Document& document, const structure::Structure& structure);

  std::string_view folded() const { return folded_; }
  std::size_t size() const { return folded_.size(); }
  bool starts(std::size_t at, std::string_view words) const {
    return text::stands_at(folded_, at, words);
  }
  bool ends(std::size_t at, std::string_view words) const {
    return at >= words.size() && text::stands_at(folded_, at - words.size(), words);
  }

  /// The first of `words` that begins at `at`; empty if none does.
  template <typename Words>
  std::string_view first_of(std::size_t at, const Words& words) const {
    for (std::string_view word : words) {
      if (starts(at, word)) return word;
    }
    return {};
  }

  /// `at`, or the place after blanks and at most one line end if the sentence goes on there.
  std::size_t skip_gap(std::size_t at) const;

 private:
  bool continues(std::size_t line_end, std::size_t next) const;

  std::string_view folded_;
  const document::Document* document_ = nullptr;
  std::vector<std::size_t> labels_;  ///< Offsets in the text at which labels begin, ascending
};

/// `words` without blanks and line ends.
std::string without_gaps(std::string_view words);

}  // namespace fashen::citation
