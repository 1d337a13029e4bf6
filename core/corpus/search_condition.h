// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "corpus/search_analysis.h"
#include "corpus/search_query.h"
#include "corpus/search_reader.h"

namespace fashen::corpus {

/// The folded words of an article as they were indexed: title, headings and text, a line each.
using ArticleWords = std::function<base::Result<std::string>(std::uint32_t document)>;

/// True if folded `words` stand in `text`; letters agree in either case.
bool stands_in(std::string_view words, std::string_view text);

/// True if an article with these folded words (as of `ArticleWords`) meets a condition.
bool meets(const SearchCondition& condition, std::string_view article);

/// What an index can tell about words: the terms that every article with them holds, pairs and
/// words, and characters that stand alone.
struct NeededTerms {
  std::set<Term> terms;
  bool proof = false;  ///< An article that holds them all has the words
};
NeededTerms needed_terms(std::string_view folded);

/// Which articles meet a condition, by number. The index narrows them down; `words` is asked only
/// where pairs of characters cannot decide. Errors are those of `words`, or a damaged index.
base::Result<std::vector<bool>> articles_meeting(const SearchCondition& condition,
                                                 const SearchIndex& index,
                                                 const ArticleWords& words);

}  // namespace fashen::corpus
