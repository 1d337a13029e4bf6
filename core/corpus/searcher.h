// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "corpus/lay_terms.h"
#include "corpus/search_reader.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// How articles are scored. `Weighting` is BM25 (Robertson, Walker: Okapi at TREC-3, 1994). What is
/// like the query speaks for the articles of other works that it names (依照刑法第二百二十五条), as
/// links speak for a page, also where the filter leaves it out itself: an interpretation explains
/// in words that the law does not have. One that names n articles speaks for each with 1/√n.
struct Weighting {
  double k1, b;
};
struct Ranking {
  Weighting pairs{1.2, 0.75};
  Weighting characters{1.6, 0.9};
  double named = 6;                ///< × ln(1 + how many other works name the article's work)
  double best_of_work = 0.35;      ///< × mean of the four best scores in the article's work
  double cited = 0.2;              ///< × score of the best article that names it; see below
  double lay = 0.6;                ///< Weight of what lay words stand for, beside the query's own
  double quoted = 3;               ///< The same of what stands in Chinese quotation marks
  std::size_t postings = 120'000;  ///< Most read for a query; the commonest terms are left out
  /// A query of more distinct terms reads fewer postings, inversely: its rare terms are many, and
  /// they find what it is about. So the time a search takes does not grow with the query.
  std::size_t terms = 200;
};

/// A term of a query with its weight beside the others.
struct QueryTerm {
  Term term = 0;
  double weight = 1;
};

/// The distinct terms of a query, of which the first 1,500 characters count, and of what its lay
/// words stand for.
std::vector<QueryTerm> query_terms(std::string_view query, const LayTerms& lay,
                                   const Ranking& ranking = {});

/// Every article, also one that is of no kind at all.
inline constexpr std::uint8_t all_kinds = 0xff;

/// Which articles may be found at all.
struct SearchFilter {
  std::optional<base::Date> as_of;  ///< In force that day; nothing: every version
  std::uint32_t ranks = ~0u;        ///< Bit 1 << Rank of each rank that may be found
  std::uint8_t kinds = all_kinds;   ///< Bits of NormKind, one of which the article has
  std::vector<bool> works;          ///< By number of the work; empty: all
  std::vector<bool> documents;      ///< By number of the article; empty: all
  /// Number of the work whose articles do not speak for those they name: where the query is taken
  /// from a text of it.
  std::optional<std::uint32_t> silent;
};

struct SearchHit {
  std::uint32_t document = 0;
  double score = 0;
};

struct SearchAnswer {
  std::vector<SearchHit> hits;  ///< Best first; ties in order of the index
};

/// Finds articles. Holds the sums of one search; for one thread.
class Searcher {
 public:
  /// The index must outlive it.
  explicit Searcher(const SearchIndex& index, const Ranking& ranking = {});
  ~Searcher();

  /// The `limit` best articles. Terms that occur in most articles are left out of very long
  /// queries, so the work is bounded whatever the query. `corpus` if the index is damaged.
  base::Result<SearchAnswer> search(const std::vector<QueryTerm>& terms, const SearchFilter& filter,
                                    std::size_t limit);

  /// The articles that spoke for one in the last search, what raised it most first: the best of
  /// those that name it, among the best of all that name any.
  std::vector<std::uint32_t> speakers_for(std::uint32_t document) const;

  /// What the articles that spoke for one added to its score.
  struct Raise {
    double score = 0;
    bool alone = false;  ///< It holds no term of the query: they alone found it
  };
  Raise raise_of(std::uint32_t document) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace fashen::corpus
