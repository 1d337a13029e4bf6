// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "corpus/article_search.h"
#include "corpus/card.h"

namespace fashen::corpus {

/// The article index of the cards in an index folder.
std::string card_search_file(const std::string& folder);

/// Makes it (see search_index.h), so that provisions are found where no texts were imported. Keys
/// are the numbers of the cards, which must be in their order; `works` are those they belong to.
base::Result<void> index_cards(const std::vector<Card>& cards, const std::vector<Work>& works,
                               base::FileSystem& files, const std::string& path);

/// The cards as articles to be shown: the gist in the place of the official words, its terms
/// below. `cards` must outlive it.
class CardArticles final : public ArticleSource {
 public:
  explicit CardArticles(const CardSource& cards) : cards_(cards) {}
  base::Result<ArticleView> article(std::uint64_t key) const override;

 private:
  const CardSource& cards_;
};

}  // namespace fashen::corpus
