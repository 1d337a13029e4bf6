// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "corpus/work.h"

namespace fashen::citation {

/// The number of an article; `sub` is 1 for 之一.
struct ArticleNumber {
  int number = 0;
  int sub = 0;
  auto operator<=>(const ArticleNumber&) const = default;
};

/// The articles, in order, under which words of another version stand.
using ArticlePlaces = std::vector<ArticleNumber>;

/// The numbers under which an article of `from` stands in the later version `to` of the same work;
/// several where it was split. Nothing where that is not known: an article of which no renumbering
/// is recorded counts as having kept its number only between texts of as many articles, none of
/// which moved.
std::optional<ArticlePlaces> article_in(const corpus::Work& work, const corpus::Version& from,
                                        const corpus::Version& to, ArticleNumber article);

/// Whether the articles follow upon one another without a gap, as far as numbers can tell.
bool stand_together(const ArticlePlaces& places);

/// "第一百二十条之一"
std::string label(ArticleNumber article);

/// "第十二条至第十四条" for three and more that stand together, else "第三条、第九条".
std::string label(const ArticlePlaces& places);

}  // namespace fashen::citation
