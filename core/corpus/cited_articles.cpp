// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/cited_articles.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "corpus/resemblance.h"

namespace fashen::corpus {
namespace {

using search_layout::Citation;
using search_layout::DocumentRecord;

constexpr double same_provision = 0.5;

/// The versions of works, and which provision of one is which of another.
class Versions {
 public:
  Versions(const NamingCount& naming, std::span<const IndexedArticle> articles)
      : naming_(naming), articles_(articles) {
    for (std::uint32_t id = 0; id < articles.size(); ++id) {
      const IndexedArticle& article = articles[id];
      std::vector<std::uint32_t>& texts = texts_[article.work];
      if (texts.empty() || texts.back() != article.text) texts.push_back(article.text);
      numbers_.try_emplace(place(article.text, article.record), id);
      auto [extent, fresh] = extents_.try_emplace(article.text, Extent{id, id});
      extent->second.end = id + 1;
    }
  }

  /// The articles that are meant by a number named in a text that applies from `day`.
  std::vector<std::uint32_t> meant(const NamedArticle& named, std::int32_t day) {
    const auto texts = texts_.find(named.work);
    if (texts == texts_.end()) return {};
    DocumentRecord wanted;
    wanted.number = static_cast<std::uint32_t>(named.number);
    wanted.sub_number = static_cast<std::uint16_t>(named.sub_number);
    const std::uint32_t text = version_on(texts->second, day);
    const auto found = numbers_.find(place(text, wanted));
    if (found == numbers_.end()) return {};
    return in_all_versions(found->second, texts->second);
  }

 private:
  struct Extent {
    std::uint32_t begin = 0, end = 0;
  };
  using Place = std::tuple<std::uint32_t, std::uint32_t, std::uint16_t>;

  static Place place(std::uint32_t text, const DocumentRecord& record) {
    return {text, record.number, record.sub_number};
  }
  const DocumentRecord& first_of(std::uint32_t text) const {
    return articles_[extents_.at(text).begin].record;
  }

  std::uint32_t version_on(const std::vector<std::uint32_t>& texts, std::int32_t day) const {
    const auto earlier = [this](std::uint32_t a, std::uint32_t b) {
      return first_of(a).from < first_of(b).from;
    };
    if (day == search_layout::always) return *std::max_element(texts.begin(), texts.end(), earlier);
    const auto in_force = std::find_if(texts.begin(), texts.end(), [&](std::uint32_t text) {
      return first_of(text).from <= day && day < first_of(text).to;
    });
    return in_force != texts.end() ? *in_force
                                   : *std::min_element(texts.begin(), texts.end(), earlier);
  }

  const std::vector<std::uint32_t>& in_all_versions(std::uint32_t article,
                                                    const std::vector<std::uint32_t>& texts) {
    const auto [known, fresh] = same_.try_emplace(article);
    if (!fresh) return known->second;
    known->second.push_back(article);
    for (const std::uint32_t text : texts) {
      if (text == articles_[article].text) continue;
      if (const auto same = same_in(text, article)) known->second.push_back(*same);
    }
    return known->second;
  }

  std::optional<std::uint32_t> same_in(std::uint32_t text, std::uint32_t article) {
    const CharacterPairs own = pairs(article);
    const auto numbered = numbers_.find(place(text, articles_[article].record));
    if (numbered != numbers_.end() && resemblance(own, pairs(numbered->second)) >= same_provision) {
      return numbered->second;
    }
    std::optional<std::uint32_t> best;
    double most = same_provision;
    for (std::uint32_t id = extents_.at(text).begin; id < extents_.at(text).end; ++id) {
      const double alike = resemblance(own, pairs(id));
      if (alike < most) continue;
      most = alike;
      best = id;
    }
    return best;
  }

  const CharacterPairs& pairs(std::uint32_t article) {
    const auto [known, fresh] = pairs_.try_emplace(article);
    if (fresh) known->second = character_pairs(naming_.words(articles_[article].passage));
    return known->second;
  }

  const NamingCount& naming_;
  std::span<const IndexedArticle> articles_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> texts_;  ///< By work
  std::unordered_map<std::uint32_t, Extent> extents_;                    ///< By text
  std::map<Place, std::uint32_t> numbers_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> same_;
  std::unordered_map<std::uint32_t, CharacterPairs> pairs_;
};

}  // namespace

std::vector<Citation> cited_articles(const std::vector<NamedArticle>& named,
                                     const NamingCount& naming,
                                     std::span<const IndexedArticle> articles) {
  if (named.empty()) return {};
  Versions versions(naming, articles);
  std::vector<Citation> citations;
  auto citing = articles.begin();
  for (const NamedArticle& one : named) {
    while (citing != articles.end() && citing->passage < one.passage) ++citing;
    if (citing == articles.end() || citing->passage != one.passage) continue;  // in a title
    const auto from = static_cast<std::uint32_t>(citing - articles.begin());
    for (const std::uint32_t to : versions.meant(one, citing->record.from)) {
      citations.push_back({from, to});
    }
  }
  const auto order = [](const Citation& a, const Citation& b) {
    return std::tie(a.from, a.to) < std::tie(b.from, b.to);
  };
  const auto same = [](const Citation& a, const Citation& b) {
    return a.from == b.from && a.to == b.to;
  };
  std::sort(citations.begin(), citations.end(), order);
  citations.erase(std::unique(citations.begin(), citations.end(), same), citations.end());
  return citations;
}

}  // namespace fashen::corpus
