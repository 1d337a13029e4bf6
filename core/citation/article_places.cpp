// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/article_places.h"

#include <utility>

#include "citation/citation.h"

namespace fashen::citation {
namespace {

using corpus::Renumbering;
using corpus::Version;

/// Where the article stands one version later; as `article_in`.
std::optional<ArticlePlaces> next_place(const corpus::Work& work, const Version& from,
                                        const Version& to, ArticleNumber article) {
  if (from.articles > 0 && article.number > from.articles) return std::nullopt;
  ArticlePlaces places;
  bool any = false;
  for (const Renumbering& move : work.renumberings) {
    if (move.from != from.promulgated || move.to != to.promulgated) continue;
    any = true;
    if (ArticleNumber{move.from_article, move.from_sub} != article) continue;
    places.push_back({move.to_article, move.to_sub});
  }
  if (!places.empty()) return places;
  const bool kept = !any && from.articles > 0 && from.articles == to.articles;
  return kept ? std::optional(ArticlePlaces{article}) : std::nullopt;
}

}  // namespace

std::optional<ArticlePlaces> article_in(const corpus::Work& work, const Version& from,
                                        const Version& to, ArticleNumber article) {
  ArticlePlaces places{article};
  bool begun = false;
  for (std::size_t i = 0; i < work.versions.size(); ++i) {
    const Version& version = work.versions[i];
    if (begun) {
      if (places.size() != 1) return std::nullopt;
      auto next = next_place(work, work.versions[i - 1], version, places.front());
      if (!next) return std::nullopt;
      places = std::move(*next);
    }
    begun = begun || &version == &from;
    if (&version == &to) return begun ? std::optional(places) : std::nullopt;
  }
  return std::nullopt;
}

bool stand_together(const ArticlePlaces& places) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i] != ArticleNumber{places[0].number + static_cast<int>(i), 0}) return false;
  }
  return true;
}

std::string label(ArticleNumber article) {
  Citation only;
  only.article = article.number;
  only.article_sub = article.sub;
  return provision_label(only);
}

std::string label(const ArticlePlaces& places) {
  if (places.size() > 2 && stand_together(places)) {
    return label(places.front()) + "至" + label(places.back());
  }
  std::string all;
  for (const ArticleNumber place : places) all += (all.empty() ? "" : "、") + label(place);
  return all;
}

}  // namespace fashen::citation
