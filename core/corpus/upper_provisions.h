// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "corpus/searcher.h"
#include "corpus/texts.h"

namespace fashen::corpus {

/// Where provisions that may govern a draft are looked for.
struct UpperScope {
  base::Date as_of{};           ///< In force that day
  std::uint32_t ranks = 0;      ///< Bit 1 << Rank of each rank above the draft's
  std::set<std::string> basis;  ///< Ids of works that the draft rests on
  std::set<std::string> named;  ///< Ids of other works that it names
  std::string place;  ///< Words that name where it applies: issuer and title; local texts of other
                      ///< places are left out, unless the draft rests on them or names them
  std::string own;    ///< The draft's own title, which is not above itself
  std::string words;  ///< The whole draft: a law whose subject it never names has to be more alike
};

/// The bits of the ranks that stand above a rank (Legislation Law arts. 98-102); every rank that
/// makes law for `normative` and `unknown`.
std::uint32_t ranks_above(Rank rank);

/// How a provision came to be taken for one that governs words of a draft.
enum class UpperReason {
  cited,    ///< The words cite it
  basis,    ///< Of a work the draft rests on, and like the words
  named,    ///< Of a work the draft names elsewhere, and like the words
  similar,  ///< Like the words
};

struct UpperProvision {
  std::uint32_t provision = 0;  ///< For Texts::provision
  UpperReason reason = UpperReason::similar;
  double likeness = 0;  ///< 0 to 1, see `UpperProvisions`
};

/// Finds the provisions above a draft that govern words of it. Candidates are what the article
/// search finds, in all works of the scope and once more in those the draft rests on or names; they
/// are ranked by the cosine of their character pairs weighted by rarity among works (idf: Spärck
/// Jones, 1972), of the whole or the best line, which does not depend on what else is found. Holds
/// the sums of one search; for one thread.
class UpperProvisions {
 public:
  /// `index` and `texts` must outlive it and belong together.
  UpperProvisions(const SearchIndex& index, const Texts& texts, UpperScope scope);

  /// Best first; those in `cited` before all others, likeness or not; with `tied` no others than
  /// those and provisions of works that the draft rests on. Only the first 2,000
  /// characters of `words` count. `corpus` if the index is damaged or is not of these texts.
  base::Result<std::vector<UpperProvision>> find(std::string_view words,
                                                 const std::vector<std::uint32_t>& cited, bool tied,
                                                 std::size_t limit);

 private:
  struct Weighted;

  base::Result<void> gather(std::string_view folded, const std::vector<bool>& works,
                            std::size_t limit, std::set<std::uint32_t>& provisions);
  Weighted weigh(std::string_view folded) const;
  /// How few works hold a term (idf). Of works, not articles: what every law says once in much the
  /// same words (complaints, offences, who is in charge) tells nothing of what an article is about.
  double rarity(Term term) const;
  double likeness(const Weighted& wanted, std::string_view words) const;
  static double cosine(const Weighted& a, const Weighted& b);
  UpperReason reason_of(const ImportedText& text) const;
  double least_likeness(const ImportedText& text, UpperReason reason) const;

  const SearchIndex& index_;
  const Texts& texts_;
  UpperScope scope_;
  Searcher searcher_;
  std::vector<bool> all_, own_;  ///< Works by number in the index: of the scope; rested on or named
  mutable std::unordered_map<Term, double> rarity_;
  std::vector<bool> on_subject_;  ///< Works whose subject the draft names
};

/// Stable name ("basis"), and for people ("制定依据").
const char* name(UpperReason reason);
const char* display_name(UpperReason reason);

}  // namespace fashen::corpus
