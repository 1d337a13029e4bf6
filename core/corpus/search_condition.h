// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "corpus/search_query.h"
#include "corpus/search_reader.h"

namespace fashen::corpus {

/// The folded words of an article as they were indexed: title, headings and text, a line each.
using ArticleWords = std::function<base::Result<std::string>(std::uint32_t document)>;

/// True if folded `words` stand in `text`; letters agree in either case.
bool stands_in(std::string_view words, std::string_view text);

/// Which articles meet a condition, by number. The index narrows them down; `words` is asked only
/// where pairs of characters cannot decide. Errors are those of `words`, or a damaged index.
base::Result<std::vector<bool>> articles_meeting(const SearchCondition& condition,
                                                 const SearchIndex& index,
                                                 const ArticleWords& words);

}  // namespace fashen::corpus
