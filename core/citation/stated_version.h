// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <vector>

#include "citation/citation.h"
#include "corpus/work.h"

namespace fashen::citation {

/// The version of the citation's work that is named beside it, 《甲法》（2017年修正） or
/// 《甲法（2017年修正）》: the only one that was promulgated in that year. nullptr where none is
/// named, and where the year leaves it open.
const corpus::Version* stated_version(const Citation& citation);

/// The number of an article; `sub` is 1 for 之一.
struct ArticleNumber {
  int number = 0;
  int sub = 0;
  auto operator<=>(const ArticleNumber&) const = default;
};

/// The numbers under which an article of `from` stands in the later version `to` of the same work;
/// several where it was split. Nothing where that is not known: an article of which no renumbering
/// is recorded counts as having kept its number only between texts of as many articles, none of
/// which moved.
std::optional<std::vector<ArticleNumber>> article_in(const corpus::Work& work,
                                                     const corpus::Version& from,
                                                     const corpus::Version& to,
                                                     ArticleNumber article);

}  // namespace fashen::citation
