// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace fashen::corpus {

/// A condition that an article must meet, beside being like the query.
struct SearchCondition {
  enum Kind {
    words,  ///< Holds `text` as it stands, but for form of letters and punctuation
    all,    ///< Meets every one of `parts`; no parts: always
    any,    ///< Meets one of `parts`
    none,   ///< Meets none of `parts`
  };
  Kind kind = all;
  std::string text;  ///< Folded
  std::vector<SearchCondition> parts;

  bool trivial() const { return kind == all && parts.empty(); }
};

/// A query as a person writes it.
struct SearchQuery {
  std::string words;          ///< What articles are ranked by, folded
  SearchCondition condition;  ///< What they must meet
};

/// Reads a query. Words that stand free rank articles and need not all occur. Beyond that:
///   "收费标准" “收费标准”       must occur as it stands
///   -罚款  NOT 罚款  不含 罚款  must not occur
///   甲 AND 乙  甲 并且 乙       both must occur
///   甲 OR 乙   甲 或者 乙       one of them must occur
///   (甲 乙)                     groups; what stands in one must all occur
/// The operators stand between spaces; AND binds more tightly. `usage` where a bracket or an
/// operand is missing, or where nothing says what is looked for.
base::Result<SearchQuery> parse_search_query(std::string_view query);

}  // namespace fashen::corpus
