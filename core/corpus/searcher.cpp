// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/searcher.h"

#include <algorithm>
#include <bit>

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

/// Articles of a work that stand together.
struct Stretch {
  std::uint32_t work = 0;
  std::uint32_t begin = 0, end = 0;
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

/// The terms in order, each with the largest of its weights. A long query says most of them several
/// times, so they are thrown together before they are sorted.
std::vector<QueryTerm> each_once(const std::vector<QueryTerm>& terms) {
  const std::size_t slots = std::bit_ceil(2 * terms.size() + 1);
  std::vector<std::uint32_t> places(slots);  // by hash: one more than the place in `once`
  std::vector<QueryTerm> once;
  for (const QueryTerm& term : terms) {
    constexpr std::uint32_t golden = 0x9e3779b1;  // 2^32 / φ: Knuth, TAOCP vol. 3, 6.4
    std::size_t slot = (term.term * golden >> 15) & (slots - 1);
    while (places[slot] != 0 && once[places[slot] - 1].term != term.term) {
      slot = (slot + 1) & (slots - 1);
    }
    if (places[slot] == 0) {
      once.push_back(term);
      places[slot] = static_cast<std::uint32_t>(once.size());
    }
    double& weight = once[places[slot] - 1].weight;
    weight = std::max(weight, term.weight);
  }
  std::sort(once.begin(), once.end(),
            [](const QueryTerm& a, const QueryTerm& b) { return a.term < b.term; });
  return once;
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
  return each_once(terms);
}

struct Searcher::Impl {
  const SearchIndex& index;
  Ranking ranking;
  scoring::FactorTable pairs, characters;
  std::vector<std::uint32_t> sums;         ///< By document; zero between searches
  std::vector<std::uint32_t> known_bonus;  ///< By work: what does not depend on the query
  std::vector<Stretch> stretches;          ///< By work; nearly always one of each
  std::vector<Speaker> speakers;           ///< Of the last search, the best ones, best first

  Impl(const SearchIndex& i, const Ranking& r)
      : index(i),
        ranking(r),
        pairs(r.pairs, i.mean_pairs()),
        characters(r.characters, i.mean_characters()),
        sums(i.documents()) {
    for (std::uint32_t w = 0; w < index.works(); ++w) {
      const layout::WorkRecord& work = index.work(w);
      known_bonus.push_back(scoring::work_bonus(r, work.named_by));
    }
    const std::uint32_t* works = index.work_of();
    for (std::uint32_t id = 0; id < sums.size(); ++id) {
      if (id == 0 || works[id] != works[id - 1]) stretches.push_back({works[id], id, id});
      stretches.back().end = id + 1;
    }
    std::ranges::stable_sort(stretches, {}, &Stretch::work);
  }

  /// The terms worth reading, rarest first, within the budget.
  std::vector<Planned> plan(const std::vector<QueryTerm>& terms) const {
    std::vector<Planned> known;
    std::vector<std::uint64_t> order;  // the lighter, the greater; then as in the query
    for (const QueryTerm& term : terms) {
      const Postings postings = index.postings(term.term);
      if (postings.documents == 0) continue;
      const std::uint32_t weight =
          scoring::term_weight(index.documents(), postings.documents, term.weight);
      if (weight == 0) continue;
      order.push_back(std::uint64_t{UINT32_MAX - weight} << 32 | known.size());
      known.push_back({term.term, weight, postings});
    }
    std::sort(order.begin(), order.end());
    std::size_t read = 0, most = ranking.postings;
    if (known.size() > ranking.terms) most = most * ranking.terms / known.size();
    std::vector<Planned> planned;
    for (const std::uint64_t entry : order) {
      const Planned& term = known[static_cast<std::uint32_t>(entry)];
      read += term.postings.documents;
      if (read > most) break;
      planned.push_back(term);
    }
    return planned;
  }

  bool add(const Planned& term) {
    const bool single = is_character(term.term);
    const scoring::FactorTable& factors = single ? characters : pairs;
    const std::uint8_t* lengths = single ? index.character_lengths() : index.pair_lengths();
    PostingsWalk walk(term.postings, index.documents());
    std::uint32_t* const all = sums.data();  // here, for what is added might be the pointer itself
    const std::uint32_t weight = term.weight;
    while (walk.next()) {
      const std::uint32_t id = walk.document();
      all[id] += weight * factors.at(walk.count(), lengths[id]);
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

  bool names(const Speaker& one, std::uint32_t document) const {
    const auto named = index.citations().subspan(one.begin, one.end - one.begin);
    return std::ranges::binary_search(named, document, {}, &layout::Citation::to);
  }

  std::vector<std::uint32_t> speakers_for(std::uint32_t document) const {
    const std::span<const layout::Citation> citations = index.citations();
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;  // gain, article
    for (const Speaker& one : speakers) {
      const std::uint32_t gain = gain_from(one);
      if (gain > 0 && names(one, document)) found.emplace_back(gain, citations[one.begin].from);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::uint32_t> articles;
    for (const auto& [gain, article] : found) articles.push_back(article);
    return articles;
  }

  /// Which articles a filter passes. Written without branches that depend on the article: they
  /// would cost more than all else.
  class Sieve {
   public:
    Sieve(const SearchIndex& index, const SearchFilter& filter)
        : index_(index),
          filter_(filter),
          timeless_(!filter.as_of),
          day_(filter.as_of ? layout::day_number(*filter.as_of) : 0) {}

    bool passes(std::uint32_t id) const {
      const layout::DocumentRecord& document = index_.document(id);
      bool pass = timeless_ | ((document.from <= day_) & (day_ < document.to));
      pass &= (document.rank < 32) & ((filter_.ranks >> (document.rank & 31) & 1) != 0);
      pass &= (filter_.kinds == all_kinds) | ((document.kinds & filter_.kinds) != 0);
      if (!filter_.documents.empty()) {
        pass &= id < filter_.documents.size() && filter_.documents[id];
      }
      return pass;
    }
    bool passes_work(std::uint32_t work) const {
      return filter_.works.empty() || (work < filter_.works.size() && filter_.works[work]);
    }

   private:
    const SearchIndex& index_;
    const SearchFilter& filter_;
    bool timeless_;
    std::int32_t day_;
  };

  /// The best articles, of any that pass. Works are looked at in order of the most that an article
  /// of theirs can have, whatever passes, until no other can have enough: of most works no article
  /// is looked at again.
  std::vector<SearchHit> select(const SearchFilter& filter, std::size_t limit) {
    using Entry = std::pair<std::uint64_t, std::uint32_t>;  // score, then the later one is worse
    const auto better = [](const Entry& a, const Entry& b) {
      return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    const Sieve sieve(index, filter);
    std::vector<Bound> bounds = bounds_of_works(sieve);
    std::make_heap(bounds.begin(), bounds.end());
    std::vector<Entry> kept;  // a heap with the worst in front
    for (; !bounds.empty() && limit > 0; bounds.pop_back()) {
      std::pop_heap(bounds.begin(), bounds.end());
      const Bound& work = bounds.back();
      if (kept.size() == limit && work.most < kept.front().first) break;
      scoring::BestOfWork best;
      for_each_of(work, [&](std::uint32_t id) {
        if (!sieve.passes(id)) sums[id] = 0;
        best.keep(sums[id]);
      });
      const std::uint64_t bonus =
          std::uint64_t{known_bonus[stretches[work.begin].work]} + best.bonus(ranking);
      for_each_of(work, [&](std::uint32_t id) {
        const Entry entry(sums[id] + bonus, id);
        if (sums[id] == 0 || (kept.size() == limit && !better(entry, kept.front()))) return;
        if (kept.size() == limit) {
          std::pop_heap(kept.begin(), kept.end(), better);
          kept.pop_back();
        }
        kept.push_back(entry);
        std::push_heap(kept.begin(), kept.end(), better);
      });
    }
    std::sort_heap(kept.begin(), kept.end(), better);
    std::vector<SearchHit> hits;
    for (const auto& [score, id] : kept) {
      hits.push_back({id, static_cast<double>(score) / scoring::score_unit});
    }
    return hits;
  }

  /// A work by its stretches, and the most that an article of it can have.
  struct Bound {
    std::uint64_t most = 0;
    std::uint32_t begin = 0, end = 0;
    bool operator<(const Bound& other) const { return most < other.most; }
  };

  std::vector<Bound> bounds_of_works(const Sieve& sieve) const {
    std::vector<Bound> bounds;
    for (std::uint32_t begin = 0, end = 0; begin < stretches.size(); begin = end) {
      const std::uint32_t work = stretches[begin].work;
      std::uint32_t highest = 0;
      for (end = begin; end < stretches.size() && stretches[end].work == work; ++end) {
        const std::uint32_t* sum = sums.data();
        for (std::uint32_t id = stretches[end].begin; id < stretches[end].end; ++id) {
          highest = std::max(highest, sum[id]);
        }
      }
      if (highest == 0 || !sieve.passes_work(work)) continue;
      const std::uint64_t bonus = scoring::BestOfWork::most_bonus(ranking, highest);
      bounds.push_back({highest + bonus + known_bonus[work], begin, end});
    }
    return bounds;
  }

  template <typename Each>
  void for_each_of(const Bound& work, Each&& each) const {
    for (std::uint32_t i = work.begin; i < work.end; ++i) {
      for (std::uint32_t id = stretches[i].begin; id < stretches[i].end; ++id) each(id);
    }
  }
};

Searcher::Searcher(const SearchIndex& index, const Ranking& ranking)
    : impl_(std::make_unique<Impl>(index, ranking)) {}
Searcher::~Searcher() = default;

base::Result<SearchAnswer> Searcher::search(const std::vector<QueryTerm>& terms,
                                            const SearchFilter& filter, std::size_t limit) {
  std::fill(impl_->sums.begin(), impl_->sums.end(), 0);
  for (const Planned& term : impl_->plan(terms)) {
    if (!impl_->add(term)) return impl_->index.damaged();
  }
  impl_->heed_citations(filter);
  SearchAnswer answer;
  answer.hits = impl_->select(filter, limit);
  return answer;
}

Searcher::Raise Searcher::raise_of(std::uint32_t document) const {
  std::uint32_t most = 0;
  for (const Speaker& one : impl_->speakers) {
    if (impl_->names(one, document)) most = std::max(most, impl_->gain_from(one));
  }
  return {static_cast<double>(most) / scoring::score_unit, most == impl_->sums[document]};
}

std::vector<std::uint32_t> Searcher::speakers_for(std::uint32_t document) const {
  return impl_->speakers_for(document);
}

}  // namespace fashen::corpus
