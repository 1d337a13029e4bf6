// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/article_search.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "corpus/search_condition.h"
#include "corpus/search_query.h"
#include "corpus/searcher.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

namespace layout = search_layout;

/// Without a condition nearly every article holds some character of the query; these are enough.
constexpr std::size_t most_ranked = 300;
constexpr std::size_t snippet_length = 110;

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// The works that the request names, by number; empty if it names none.
base::Result<std::vector<bool>> chosen_works(const SearchRequest& request,
                                             const SearchIndex& index) {
  if (request.works.empty() && request.issuer.empty() && request.region.empty()) {
    return std::vector<bool>();
  }
  const std::set<std::string_view> ids(request.works.begin(), request.works.end());
  std::vector<bool> chosen(index.works());
  for (std::uint32_t i = 0; i < index.works(); ++i) {
    const layout::WorkRecord& work = index.work(i);
    chosen[i] = (ids.empty() || ids.count(index.string(work.work)) > 0) &&
                holds(index.string(work.issuer), request.issuer) &&
                holds(index.string(work.region), request.region);
  }
  if (std::find(chosen.begin(), chosen.end(), true) != chosen.end()) return chosen;
  return base::Error(base::ErrorCode::not_found,
                     "导入的法律文本中没有符合 --law、--issuer、--region "
                     "的法规");
}

/// How alike two names are: shared pairs of characters beside all of them (Dice 1945), 0 to 1.
double likeness(const std::multiset<Term>& a, const std::multiset<Term>& b) {
  std::vector<Term> shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(a.size() + b.size());
}

std::multiset<Term> parts(std::string_view words) {
  std::multiset<Term> terms;
  for_each_term(words, [&](Term term, std::size_t, std::size_t) { terms.insert(term); });
  return terms;
}

/// Works with names near to the query, if it looks like a name and is none.
std::vector<std::string> near_names(std::string_view words, const SearchIndex& index) {
  constexpr std::size_t shortest = 3, longest = 30, most = 3;
  constexpr double near = 0.6;
  const std::size_t length = text::length(words);
  const std::multiset<Term> wanted = parts(words);
  if (length < shortest || length > longest || wanted.empty()) return {};
  std::vector<std::pair<double, std::string>> found;
  for (std::uint32_t i = 0; i < index.works(); ++i) {
    const std::string_view id = index.string(index.work(i).work);
    if (id == words) return {};
    const double value = likeness(wanted, parts(text::fold(id).text));
    if (value >= near) found.emplace_back(-value, id);
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string> names;
  for (std::size_t i = 0; i < found.size() && i < most; ++i) names.push_back(found[i].second);
  return names;
}

std::vector<Facet> by_count(const std::map<std::string, std::size_t>& counts, std::size_t most) {
  std::vector<Facet> facets;
  for (const auto& [name, count] : counts) facets.push_back({name, count});
  std::stable_sort(facets.begin(), facets.end(),
                   [](const Facet& a, const Facet& b) { return a.count > b.count; });
  if (facets.size() > most) facets.resize(most);
  return facets;
}

constexpr std::size_t most_work_facets = 10;

void explain(FoundArticle& found, const std::vector<QueryTerm>& terms) {
  const ArticleView& article = found.article;
  found.snippet = make_snippet(article.text, terms, snippet_length);
  const std::string above = article.title + "\n" + article.heading + "\n" + article.names;
  found.in_title = shares_words(above, terms);
}

/// Drops what spoke for an article that would stand before `next`, the first score of the next
/// page, without it.
void keep_if_decisive(std::optional<CitedBy>& cited_by, double score, std::optional<double> next) {
  if (!cited_by || cited_by->alone || (next && score - cited_by->score < *next)) return;
  cited_by.reset();
}

class Answering {
 public:
  Answering(const SearchRequest& request, const SearchIndex& index, const ArticleSource& source)
      : request_(request), index_(index), source_(source) {}

  base::Result<SearchResults> run(const LayTerms& lay) {
    auto query = parse_search_query(request_.query);
    if (!query) return query.error();
    auto filter = make_filter(query->condition);
    if (!filter) return filter.error();
    const LayTerms none;
    const LayTerms& used = request_.lay ? lay : none;
    results_.exact = !query->condition.trivial();
    const std::size_t limit = results_.exact ? index_.documents() : most_ranked;
    terms_ = query_terms(query->words, used);
    Searcher searcher(index_);
    auto answer = searcher.search(terms_, *filter, limit);
    if (!answer) return answer.error();
    results_.total = answer->hits.size();
    results_.lay = meant_by(query->words, used);
    count(answer->hits);
    results_.suggestions = near_names(query->words, index_);
    if (auto shown = show(answer->hits, searcher); !shown) return shown.error();
    return std::move(results_);
  }

 private:
  base::Result<SearchFilter> make_filter(const SearchCondition& condition) {
    SearchFilter filter;
    filter.as_of = request_.as_of;
    if (request_.kinds != 0) filter.kinds = request_.kinds;
    if (!request_.ranks.empty()) filter.ranks = 0;
    for (const Rank rank : request_.ranks) filter.ranks |= 1u << static_cast<unsigned>(rank);
    auto works = chosen_works(request_, index_);
    if (!works) return works.error();
    filter.works = std::move(*works);
    if (condition.trivial()) return filter;
    auto meeting = articles_meeting(condition, index_,
                                    [this](std::uint32_t document) { return words_of(document); });
    if (!meeting) return meeting.error();
    filter.documents = std::move(*meeting);
    return filter;
  }

  base::Result<std::string> words_of(std::uint32_t document) const {
    auto article = source_.article(index_.document(document).key);
    if (!article) return article.error();
    article->names = index_.names(document);
    return indexed_words(*article);
  }

  void count(const std::vector<SearchHit>& hits) {
    std::map<std::string, std::size_t> ranks, works;
    for (const SearchHit& hit : hits) {
      ++ranks[name(static_cast<Rank>(index_.document(hit.document).rank))];
      ++works[std::string(index_.string(index_.work(index_.work_of()[hit.document]).work))];
    }
    results_.ranks = by_count(ranks, ranks.size());
    results_.works = by_count(works, most_work_facets);
  }

  base::Result<std::optional<CitedBy>> cited_by(std::uint32_t document,
                                                const Searcher& searcher) const {
    const std::vector<std::uint32_t> speakers = searcher.speakers_for(document);
    if (speakers.empty()) return std::optional<CitedBy>();
    const auto strongest = source_.article(index_.document(speakers.front()).key);
    if (!strongest) return strongest.error();
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> distinct;
    for (const std::uint32_t id : speakers) {
      const layout::DocumentRecord& one = index_.document(id);
      // What has no number is nothing but itself.
      const bool numbered = one.number > 0;
      distinct.emplace(numbered ? index_.work_of()[id] : UINT32_MAX, numbered ? one.number : id,
                       one.sub_number);
    }
    const layout::DocumentRecord& first = index_.document(speakers.front());
    const Searcher::Raise raise = searcher.raise_of(document);
    return std::optional(CitedBy{strongest->work, strongest->title, strongest->label,
                                 layout::date_of(first.from), layout::date_of(first.to),
                                 distinct.size(), raise.score, raise.alone});
  }

  base::Result<void> show(const std::vector<SearchHit>& hits, const Searcher& searcher) {
    const std::size_t begin = (request_.page - 1) * request_.page_size;
    const std::size_t end = begin + request_.page_size;
    const auto next = end < hits.size() ? std::optional(hits[end].score) : std::nullopt;
    for (std::size_t i = begin; i < hits.size() && i < end; ++i) {
      const layout::DocumentRecord& document = index_.document(hits[i].document);
      auto article = source_.article(document.key);
      if (!article) return article.error();
      FoundArticle found;
      found.rank = static_cast<Rank>(document.rank);
      found.from = layout::date_of(document.from);
      found.to = layout::date_of(document.to);
      found.score = hits[i].score;
      found.named_by = index_.work(index_.work_of()[hits[i].document]).named_by;
      found.article = std::move(*article);
      found.article.names = index_.names(hits[i].document);
      auto cited_by = this->cited_by(hits[i].document, searcher);
      if (!cited_by) return cited_by.error();
      found.cited_by = std::move(*cited_by);
      keep_if_decisive(found.cited_by, found.score, next);
      explain(found, terms_);
      results_.hits.push_back(std::move(found));
    }
    return {};
  }

  const SearchRequest& request_;
  const SearchIndex& index_;
  const ArticleSource& source_;
  std::vector<QueryTerm> terms_;
  SearchResults results_;
};

}  // namespace

std::vector<std::string> meant_by(std::string_view words, const LayTerms& lay) {
  std::vector<std::string> all;
  for (const std::string_view meant : lay.meanings(words)) {
    if (!holds(words, meant)) all.emplace_back(meant);
  }
  return all;
}

std::string indexed_words(const ArticleView& article) {
  return text::fold(article.title + "\n" + article.heading + "\n" + article.names + "\n" +
                    article.text)
      .text;
}

SearchResults make_page(const SearchRequest& request, std::vector<FoundArticle> ranked, bool exact,
                        const std::vector<QueryTerm>& terms) {
  if (!exact && ranked.size() > most_ranked) ranked.resize(most_ranked);
  SearchResults results;
  results.exact = exact;
  results.total = ranked.size();
  std::map<std::string, std::size_t> ranks, works;
  const std::size_t begin = (request.page - 1) * request.page_size;
  const std::size_t end = begin + request.page_size;
  const auto next = end < ranked.size() ? std::optional(ranked[end].score) : std::nullopt;
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    ++ranks[name(ranked[i].rank)];
    ++works[ranked[i].article.work];
    if (i < begin || i >= end) continue;
    keep_if_decisive(ranked[i].cited_by, ranked[i].score, next);
    explain(ranked[i], terms);
    results.hits.push_back(std::move(ranked[i]));
  }
  results.ranks = by_count(ranks, ranks.size());
  results.works = by_count(works, most_work_facets);
  return results;
}

base::Result<ArticleView> ImportedArticles::article(std::uint64_t key) const {
  const auto damaged = [this] {
    return base::Error(base::ErrorCode::corpus,
                       "检索索引与导入的文本不符；请用 fashen corpus import 重新导入",
                       texts_.folder());
  };
  if (key >= texts_.provision_count()) return damaged();
  auto provision = texts_.provision(static_cast<std::uint32_t>(key));
  const ImportedText* text = provision ? texts_.text(provision->text) : nullptr;
  if (text == nullptr) return damaged();
  return ArticleView{.work = text->work,
                     .title = text->title,
                     .promulgated = text->promulgated,
                     .label = provision->label,
                     .heading = provision->headings,
                     .text = provision->words};
}

base::Result<SearchResults> search_articles(const SearchRequest& request, const SearchIndex& index,
                                            const ArticleSource& source, const LayTerms& lay) {
  return Answering(request, index, source).run(lay);
}

}  // namespace fashen::corpus
