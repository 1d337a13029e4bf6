// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/searcher.h"

#include <algorithm>

#include "corpus/search_scoring.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

namespace layout = search_layout;
namespace scoring = search_scoring;

struct Planned {
  Term term = 0;
  std::uint32_t weight = 0;
  Postings postings;
};

/// An article that names others, and where these stand in the list of citations.
struct Speaker {
  std::uint32_t sum = 0;
  std::uint32_t begin = 0, end = 0;
};

constexpr std::size_t most_characters = 1500;
constexpr std::size_t most_terms = 4096, most_quoted = 512;  // so that sums of 32 bits hold
constexpr std::size_t longest_lay_question = 200;            // longer ones are no lay talk

/// Calls `sink` with what stands in quotation marks: words of the law that the query is about, as
/// 应当认定为“情节严重” is about an article that says 情节严重. A closing mark without an opening
/// one ends a quotation whose beginning was cut off.
template <typename Sink>
void for_each_quotation(std::string_view folded, Sink&& sink) {
  constexpr std::string_view open = "“", close = "”";
  constexpr std::size_t longest = 40;
  std::size_t begin = 0;
  for (std::size_t end = folded.find(close); end != std::string_view::npos;
       begin = end + close.size(), end = folded.find(close, begin)) {
    const std::string_view before = folded.substr(begin, end - begin);
    const std::size_t mark = before.rfind(open);
    if (mark == std::string_view::npos && begin > 0) continue;
    const std::size_t start = mark == std::string_view::npos ? 0 : mark + open.size();
    if (text::length(before.substr(start)) <= longest) sink(before.substr(start));
  }
}

}  // namespace

std::vector<QueryTerm> query_terms(std::string_view query, const LayTerms& lay,
                                   const Ranking& ranking) {
  const std::string folded = text::fold(text::prefix(query, most_characters)).text;
  std::vector<QueryTerm> terms;
  terms.reserve(folded.size());
  const auto add = [&terms](std::string_view words, double weight, std::size_t most) {
    for_each_term(words, [&](Term term, std::size_t, std::size_t) {
      if (terms.size() < most && (weight <= 1 || !is_character(term))) {
        terms.push_back({term, weight});
      }
    });
  };
  for_each_quotation(folded,
                     [&](std::string_view words) { add(words, ranking.quoted, most_quoted); });
  add(folded, 1, most_terms);
  for (const std::string_view meant : lay.meanings(text::prefix(folded, longest_lay_question))) {
    add(meant, ranking.lay, most_terms);
  }
  std::sort(terms.begin(), terms.end(), [](const QueryTerm& a, const QueryTerm& b) {
    return a.term != b.term ? a.term < b.term : a.weight > b.weight;
  });
  const auto same = [](const QueryTerm& a, const QueryTerm& b) { return a.term == b.term; };
  terms.erase(std::unique(terms.begin(), terms.end(), same), terms.end());
  return terms;
}

struct Searcher::Impl {
  const SearchIndex& index;
  Ranking ranking;
  scoring::FactorTable pairs, characters;
  std::vector<std::uint32_t> sums;         ///< By document; zero between searches
  std::vector<std::uint32_t> known_bonus;  ///< By work: what does not depend on the query
  std::vector<scoring::BestOfWork> best;   ///< By work
  std::vector<Speaker> speakers;           ///< Of the last search, the best ones, best first

  Impl(const SearchIndex& i, const Ranking& r)
      : index(i),
        ranking(r),
        pairs(r.pairs, i.mean_pairs()),
        characters(r.characters, i.mean_characters()),
        sums(i.documents()),
        best(i.works()) {
    for (std::uint32_t w = 0; w < index.works(); ++w) {
      const layout::WorkRecord& work = index.work(w);
      known_bonus.push_back(scoring::work_bonus(r, work.named_by));
    }
  }

  /// The terms worth reading, rarest first, within the budget.
  std::vector<Planned> plan(const std::vector<QueryTerm>& terms) const {
    std::vector<Planned> planned;
    for (const QueryTerm& term : terms) {
      const Postings postings = index.postings(term.term);
      if (postings.documents == 0) continue;
      const std::uint32_t weight =
          scoring::term_weight(index.documents(), postings.documents, term.weight);
      if (weight > 0) planned.push_back({term.term, weight, postings});
    }
    std::stable_sort(planned.begin(), planned.end(),
                     [](const Planned& a, const Planned& b) { return a.weight > b.weight; });
    std::size_t read = 0, most = ranking.postings;
    if (planned.size() > ranking.terms) most = most * ranking.terms / planned.size();
    const auto over = std::find_if(planned.begin(), planned.end(), [&](const Planned& term) {
      read += term.postings.documents;
      return read > most;
    });
    planned.erase(over, planned.end());
    return planned;
  }

  bool add(const Planned& term) {
    const bool single = is_character(term.term);
    const scoring::FactorTable& factors = single ? characters : pairs;
    const std::uint8_t* lengths = single ? index.character_lengths() : index.pair_lengths();
    PostingsWalk walk(term.postings, index.documents());
    while (walk.next()) {
      const std::uint32_t id = walk.document();
      sums[id] += term.weight * factors.at(walk.count(), lengths[id]);
    }
    return !walk.damaged();
  }

  std::uint32_t gain_from(const Speaker& one) const {
    return scoring::cited_bonus(ranking, one.sum, one.end - one.begin);
  }

  /// Adds to the sums of articles what those that name them say for them.
  void heed_citations(const SearchFilter& filter) {
    const std::span<const layout::Citation> citations = index.citations();
    speakers.clear();
    if (citations.empty() || ranking.cited <= 0) return;
    const std::uint32_t* works = index.work_of();
    for (std::uint32_t begin = 0, end = 0; begin < citations.size(); begin = end) {
      const std::uint32_t from = citations[begin].from;
      for (end = begin + 1; end < citations.size() && citations[end].from == from; ++end) {
      }
      const bool silent = filter.silent && works[from] == *filter.silent;
      if (sums[from] > 0 && !silent) speakers.push_back({sums[from], begin, end});
    }
    const auto louder = [](const Speaker& a, const Speaker& b) {
      return a.sum != b.sum ? a.sum > b.sum : a.begin < b.begin;
    };
    const std::size_t most = std::min(speakers.size(), scoring::most_speaking);
    std::nth_element(speakers.begin(), speakers.begin() + static_cast<std::ptrdiff_t>(most),
                     speakers.end(), louder);
    speakers.resize(most);
    std::sort(speakers.begin(), speakers.end(), louder);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> gains;  // article, gain
    for (const Speaker& one : speakers) {
      const std::uint32_t gain = gain_from(one);
      for (std::uint32_t i = one.begin; i < one.end; ++i) gains.emplace_back(citations[i].to, gain);
    }
    std::sort(gains.begin(), gains.end());
    for (std::size_t i = 0; i < gains.size(); ++i) {  // the last of an article is its largest
      const auto [article, gain] = gains[i];
      if (i + 1 < gains.size() && gains[i + 1].first == article) continue;
      sums[article] += std::min(gain, UINT32_MAX - sums[article]);
    }
  }

  std::vector<std::uint32_t> speakers_for(std::uint32_t document) const {
    const std::span<const layout::Citation> citations = index.citations();
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;  // gain, article
    for (const Speaker& one : speakers) {
      const auto named = citations.subspan(one.begin, one.end - one.begin);
      const bool names = std::ranges::binary_search(named, document, {}, &layout::Citation::to);
      const std::uint32_t gain = gain_from(one);
      if (names && gain > 0) found.emplace_back(gain, named.front().from);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::uint32_t> articles;
    for (const auto& [gain, article] : found) articles.push_back(article);
    return articles;
  }

  /// Keeps the sums of articles that the filter passes, and counts them. Written without branches
  /// that depend on the article: they would cost more than all else.
  std::size_t apply(const SearchFilter& filter) {
    const bool timeless = !filter.as_of;
    const std::int32_t day = filter.as_of ? layout::day_number(*filter.as_of) : 0;
    const bool every_kind = filter.kinds == all_kinds;
    const bool every_work = filter.works.empty(), every_document = filter.documents.empty();
    const std::uint32_t* works = index.work_of();
    std::size_t passed = 0;
    std::uint32_t work = UINT32_MAX;
    scoring::BestOfWork* own = nullptr;
    for (std::uint32_t id = 0; id < sums.size(); ++id) {
      if (works[id] != work) own = &best[work = works[id]];
      const layout::DocumentRecord& document = index.document(id);
      bool pass = timeless | ((document.from <= day) & (day < document.to));
      pass &= (document.rank < 32) & ((filter.ranks >> (document.rank & 31) & 1) != 0);
      pass &= every_kind | ((document.kinds & filter.kinds) != 0);
      if (!every_work) pass &= work < filter.works.size() && filter.works[work];
      if (!every_document) pass &= id < filter.documents.size() && filter.documents[id];
      const std::uint32_t sum = pass ? sums[id] : 0;
      sums[id] = sum;
      passed += sum != 0 ? 1 : 0;
      own->keep(sum);
    }
    return passed;
  }

  std::vector<SearchHit> select(std::size_t limit) const {
    using Entry = std::pair<std::uint64_t, std::uint32_t>;  // score, then the later one is worse
    const auto better = [](const Entry& a, const Entry& b) {
      return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    std::vector<Entry> kept;      // a heap with the worst in front
    std::uint64_t threshold = 0;  // what a score must be above
    const std::uint32_t* works = index.work_of();
    std::uint32_t work = UINT32_MAX;    // articles of a work stand together
    std::uint64_t bonus = 0, most = 0;  // of the work
    for (std::uint32_t id = 0; id < sums.size() && limit > 0; ++id) {
      if (works[id] != work) {
        work = works[id];
        bonus = std::uint64_t{known_bonus[work]} + best[work].bonus(ranking);
        most = best[work].first() + bonus;
      }
      if (most <= threshold) {
        while (id + 1 < sums.size() && works[id + 1] == work) ++id;
        continue;
      }
      const std::uint64_t score = sums[id] + bonus;
      if (score <= threshold || sums[id] == 0) continue;
      if (kept.size() == limit) {
        std::pop_heap(kept.begin(), kept.end(), better);
        kept.pop_back();
      }
      kept.emplace_back(score, id);
      std::push_heap(kept.begin(), kept.end(), better);
      if (kept.size() == limit) threshold = kept.front().first;
    }
    std::sort_heap(kept.begin(), kept.end(), better);
    std::vector<SearchHit> hits;
    for (const auto& [score, id] : kept) {
      hits.push_back({id, static_cast<double>(score) / scoring::score_unit});
    }
    return hits;
  }
};

Searcher::Searcher(const SearchIndex& index, const Ranking& ranking)
    : impl_(std::make_unique<Impl>(index, ranking)) {}
Searcher::~Searcher() = default;

base::Result<SearchAnswer> Searcher::search(const std::vector<QueryTerm>& terms,
                                            const SearchFilter& filter, std::size_t limit) {
  std::fill(impl_->sums.begin(), impl_->sums.end(), 0);
  std::fill(impl_->best.begin(), impl_->best.end(), scoring::BestOfWork{});
  for (const Planned& term : impl_->plan(terms)) {
    if (!impl_->add(term)) return impl_->index.damaged();
  }
  impl_->heed_citations(filter);
  SearchAnswer answer;
  answer.matches = impl_->apply(filter);
  answer.hits = impl_->select(limit);
  return answer;
}

std::vector<std::uint32_t> Searcher::speakers_for(std::uint32_t document) const {
  return impl_->speakers_for(document);
}

}  // namespace fashen::corpus
