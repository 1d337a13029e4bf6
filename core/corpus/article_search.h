// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "corpus/lay_terms.h"
#include "corpus/search_reader.h"
#include "corpus/search_snippet.h"
#include "corpus/texts.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// An article as it is shown.
struct ArticleView {
  std::string work;          ///< Id of its work
  std::string title;         ///< Of its text
  base::Date promulgated{};  ///< The version
  std::string label;         ///< 第六十三条
  std::string heading;       ///< Headings above it, outermost first
  std::string text;
  std::string names{};  ///< What it is called where its words do not say it; mostly empty
};

/// Where imported articles lie, by the key the index was given; the names that the index knows for
/// them are not filled in. Const calls may run concurrently.
class ArticleSource {
 public:
  virtual ~ArticleSource() = default;
  virtual base::Result<ArticleView> article(std::uint64_t key) const = 0;
};

/// The articles of imported texts; keys are ids of provisions. `texts` must outlive it.
class ImportedArticles final : public ArticleSource {
 public:
  explicit ImportedArticles(const Texts& texts) : texts_(texts) {}
  base::Result<ArticleView> article(std::uint64_t key) const override;

 private:
  const Texts& texts_;
};

/// What is looked for, and where. Empty lists take everything.
struct SearchRequest {
  std::string query;                ///< See search_query.h
  std::optional<base::Date> as_of;  ///< Nothing: every version
  std::vector<Rank> ranks;
  std::vector<std::string> works;  ///< Ids
  std::string issuer;              ///< Part of its name
  std::string region;              ///< Part of its name
  std::uint8_t kinds = 0;          ///< Bits of NormKind, one of which the article has; 0: all
  std::size_t page = 1;            ///< From 1
  std::size_t page_size = 10;
  bool lay = true;  ///< Also look for what lay words stand for
};

/// Articles of other works that name a found one and are like the query: see `Weighting`.
struct CitedBy {
  std::string work, title, label;      ///< Of the one that raised it most
  std::optional<base::Date> from, to;  ///< That one is in force [from, to)
  std::size_t count = 0;               ///< How many they are; versions of one count once
  double score = 0;                    ///< What they added to the score
  bool alone = false;                  ///< It holds no term of the query: they alone found it
};

struct FoundArticle {
  ArticleView article;
  Rank rank = Rank::unknown;
  std::optional<base::Date> from, to;  ///< In force [from, to)
  double score = 0;
  Snippet snippet;
  bool in_title = false;       ///< Words of the query stand in the title or the headings
  std::uint32_t named_by = 0;  ///< How many other works name its work
  /// Only where it stands on this page because of them: articles of a much-cited law nearly all
  /// gain a little. On the public query sets half of those that gain would be on the page anyway.
  std::optional<CitedBy> cited_by;
};

/// How many of the articles compared are of a kind.
struct Facet {
  std::string name;
  std::size_t count = 0;
};

struct SearchResults {
  std::vector<FoundArticle> hits;  ///< Of the page
  std::size_t total = 0;           ///< Articles that can be paged through
  bool exact = false;              ///< The query set a condition, and all that meet it are counted
  std::vector<Facet> ranks;        ///< Of those, by name of the rank; most first
  std::vector<Facet> works;        ///< The same by id of the work, ten at most
  std::vector<std::string> lay;    ///< What lay words were taken to mean
  std::vector<std::string> suggestions;  ///< Works whose names are near the query
};

/// What lay words of a query are taken to mean, but for what the query says itself.
std::vector<std::string> meant_by(std::string_view words, const LayTerms& lay);

/// The words of an article that the index holds and conditions are about: title, headings, names
/// and text, a line each, folded.
std::string indexed_words(const ArticleView& article);

/// The page asked for out of articles that were found and ranked elsewhere; `exact` as in
/// `SearchResults`.
SearchResults make_page(const SearchRequest& request, std::vector<FoundArticle> ranked, bool exact,
                        const std::vector<QueryTerm>& terms);

/// Answers a request. `usage` for a query that cannot be read, `not_found` if `works`, `issuer` or
/// `region` fit nothing, `corpus` for a damaged index, and errors of `source`.
base::Result<SearchResults> search_articles(const SearchRequest& request, const SearchIndex& index,
                                            const ArticleSource& source, const LayTerms& lay);

}  // namespace fashen::corpus
