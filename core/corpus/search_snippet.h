// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "corpus/searcher.h"

namespace fashen::corpus {

/// The part of an article that shows best why it was found.
struct Snippet {
  std::string text;                ///< On one line, with … where something was left out
  std::vector<base::Span> marks;   ///< Words of the query in `text`
  std::vector<std::string> words;  ///< The marked words, each once, the longest first
};

/// Cuts a snippet of about `length` characters out of `article` for a query's terms. Marked are
/// pairs and words of the query; characters only where the article has nothing else.
Snippet make_snippet(std::string_view article, const std::vector<QueryTerm>& terms,
                     std::size_t length);

/// True if a pair or a word of the query stands in `text`.
bool shares_words(std::string_view text, const std::vector<QueryTerm>& terms);

}  // namespace fashen::corpus
