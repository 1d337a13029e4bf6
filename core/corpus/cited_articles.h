// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "corpus/naming_count.h"
#include "corpus/search_layout.h"

namespace fashen::corpus {

/// An article of an index while it is made.
struct IndexedArticle {
  std::uint32_t work = 0;     ///< Its number in the `NamingCount`
  std::uint32_t text = 0;     ///< Which text of those it came in: a version of the work
  std::uint32_t passage = 0;  ///< Its words there
  search_layout::DocumentRecord record;
};

/// Which articles name which articles of other works, each pair once, in order. A number means the
/// article of the version in force when the naming text began to apply: the first one if it is
/// older than all, the last one if nothing is known. The same provision in other versions counts as
/// named too, whatever its number is there: by its words (`resemblance`).
std::vector<search_layout::Citation> cited_articles(const std::vector<NamedArticle>& named,
                                                    const NamingCount& naming,
                                                    std::span<const IndexedArticle> articles);

}  // namespace fashen::corpus
