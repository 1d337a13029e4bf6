// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_shards.h"

#include <xapian.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "corpus/search_query.h"
#include "corpus/search_scoring.h"
#include "corpus/shard_condition.h"
#include "corpus/shard_record.h"
#include "text/fold.h"

namespace fashen::corpus {
namespace {

namespace scoring = search_scoring;
namespace layout = search_layout;

constexpr unsigned timeout_ms = 10'000;
/// How many articles Xapian proposes; the best of them by the exact ranking are shown.
constexpr Xapian::doccount candidates = 600;
/// The same where a condition is set: all that meet it are wanted, and few do.
constexpr Xapian::doccount conditional_candidates = 20'000;

struct Shard {
  std::string where;  ///< As the stub names it
  Xapian::Database database;
};

/// "PATH" or "HOST:PORT" of a stub's line, opened.
Xapian::Database open_shard(const std::string& kind, const std::string& where,
                            const std::filesystem::path& folder) {
  if (kind != "remote") {
    const std::filesystem::path path(where);
    return Xapian::Database((path.is_absolute() ? path : folder / path).string());
  }
  const std::size_t colon = where.rfind(':');
  const auto port = static_cast<unsigned>(std::stoul(where.substr(colon + 1)));
  return Xapian::Remote::open(where.substr(0, colon), port, timeout_ms, timeout_ms);
}

bool reads(const std::string& kind, const std::string& where) {
  if (kind == "auto") return !where.empty();
  const std::size_t colon = where.rfind(':');
  if (kind != "remote" || colon == 0 || colon == std::string::npos) return false;
  const std::string port = where.substr(colon + 1);
  return !port.empty() && port.size() <= 5 &&
         std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

document::Incomplete lost_shard(const std::string& where, const std::string& why) {
  return {where, "这一分片的条文", "连不上: " + why};
}

struct Candidate {
  ShardRecord record;
  std::uint32_t sum = 0;
  std::uint64_t score = 0;
  std::optional<CitedBy> cited_by = std::nullopt;
};

/// What an article gains, and from which: the most from the first kept.
struct Gain {
  std::uint32_t most = 0;
  CitedBy from;
  std::set<std::string> citing;  ///< Works and labels

  void keep(std::uint32_t gain, const ShardRecord& record) {
    if (gain == 0) return;
    const ArticleView& article = record.article;
    citing.insert(article.work + "\n" + article.label);
    if (gain > most) from = {article.work, article.title, article.label, record.from, record.to, 0};
    most = std::max(most, gain);
    from.count = citing.size();
  }
};

/// The exact sums of candidates, as `Searcher` makes them.
class Scoring {
 public:
  Scoring(const Ranking& ranking, double mean_pairs, double mean_characters)
      : ranking_(ranking),
        pairs_(ranking.pairs, mean_pairs),
        characters_(ranking.characters, mean_characters) {}

  void weigh(Term term, std::uint32_t weight) { weights_[term] = weight; }

  std::uint32_t sum(const ShardRecord& record) const {
    std::unordered_map<Term, std::uint32_t> counts;
    const ArticleView& article = record.article;
    for (const std::string* words :
         {&article.title, &article.heading, &article.names, &article.text}) {
      for_each_term(text::fold(*words).text, [&](Term term, std::size_t, std::size_t) {
        if (weights_.count(term) > 0) ++counts[term];
      });
    }
    std::uint32_t sum = 0;
    for (const auto& [term, count] : counts) {
      const std::uint32_t factor = is_character(term)
                                       ? characters_.at(count, record.character_length)
                                       : pairs_.at(count, record.pair_length);
      sum += weights_.at(term) * factor;
    }
    return sum;
  }

  /// What articles gain from the best of `speakers`, by `article_id`.
  std::unordered_map<std::string, Gain> gains(std::vector<Candidate> speakers) const {
    std::sort(speakers.begin(), speakers.end(), [](const Candidate& a, const Candidate& b) {
      return std::make_tuple(b.sum, a.record.order) < std::make_tuple(a.sum, b.record.order);
    });
    if (speakers.size() > scoring::most_speaking) speakers.resize(scoring::most_speaking);
    std::unordered_map<std::string, Gain> gains;
    for (const Candidate& one : speakers) {
      const std::vector<std::string>& cited = one.record.cited;
      const std::uint32_t gain = scoring::cited_bonus(ranking_, one.sum, cited.size());
      for (const std::string& article : cited) gains[article].keep(gain, one.record);
    }
    return gains;
  }

  /// Puts candidates in order.
  void rank(std::vector<Candidate>& all) const {
    std::unordered_map<std::string, scoring::BestOfWork> best;
    for (const Candidate& one : all) best[one.record.article.work].keep(one.sum);
    for (Candidate& one : all) {
      one.score = std::uint64_t{one.sum} + best[one.record.article.work].bonus(ranking_) +
                  scoring::work_bonus(ranking_, one.record.named_by);
    }
    std::sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
      if (a.score != b.score) return a.score > b.score;
      // Shards of several corpora may share numbers.
      return std::tie(a.record.order, a.record.article.work) <
             std::tie(b.record.order, b.record.article.work);
    });
  }

 private:
  Ranking ranking_;
  scoring::FactorTable pairs_, characters_;
  std::unordered_map<Term, std::uint32_t> weights_;
};

Xapian::Query any_of(const std::vector<std::string>& terms) {
  return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

/// What a request keeps to.
class Restriction {
 public:
  Restriction(const SearchRequest& request, const SearchCondition& condition,
              const Xapian::Database& all) {
    if (!condition.trivial()) add(narrowed_to(condition));
    if (request.as_of) {
      const std::int32_t day = layout::day_number(*request.as_of);
      add(Xapian::Query(Xapian::Query::OP_VALUE_LE, shard_schema::from_slot,
                        Xapian::sortable_serialise(day)));
      add(Xapian::Query(Xapian::Query::OP_VALUE_GE, shard_schema::to_slot,
                        Xapian::sortable_serialise(day + 1)));
    }
    std::vector<std::string> terms;
    for (const Rank rank : request.ranks) terms.push_back(shard_schema::rank_term(rank));
    add_any(std::exchange(terms, {}));
    for (const std::string& work : request.works) terms.push_back(shard_schema::work_term(work));
    add_any(std::exchange(terms, {}));
    for (std::size_t kind = 0; kind < norm_kinds; ++kind) {
      if ((request.kinds >> kind & 1) == 0) continue;
      terms.push_back(shard_schema::kind_term(static_cast<NormKind>(kind)));
    }
    add_any(std::exchange(terms, {}));
    add_names(shard_schema::issuer_prefix, request.issuer, all);
    add_names(shard_schema::region_prefix, request.region, all);
  }

  Xapian::Query of(const Xapian::Query& query) const {
    if (nothing_) return Xapian::Query::MatchNothing;
    if (conditions_.empty()) return query;
    return {Xapian::Query::OP_FILTER, query, conditions_};
  }

 private:
  void add(const Xapian::Query& condition) {
    conditions_ = conditions_.empty()
                      ? condition
                      : Xapian::Query(Xapian::Query::OP_FILTER, conditions_, condition);
  }
  void add_any(const std::vector<std::string>& terms) {
    if (!terms.empty()) add(any_of(terms));
  }
  /// Names that hold a word of the request.
  void add_names(const char* prefix, const std::string& part, const Xapian::Database& all) {
    if (part.empty()) return;
    std::vector<std::string> terms;
    for (auto term = all.allterms_begin(prefix); term != all.allterms_end(prefix); ++term) {
      if ((*term).find(part) != std::string::npos) terms.push_back(*term);
    }
    nothing_ = nothing_ || terms.empty();
    add_any(terms);
  }

  Xapian::Query conditions_;
  bool nothing_ = false;  // an empty query restricts nothing
};

Xapian::Query query_of(const std::vector<QueryTerm>& terms) {
  std::vector<Xapian::Query> parts;
  for (const QueryTerm& term : terms) {
    const Xapian::Query query(shard_schema::term(term.term));
    parts.push_back(Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, term.weight));
  }
  return {Xapian::Query::OP_OR, parts.begin(), parts.end()};
}

}  // namespace

struct SearchShards::Impl {
  std::vector<Shard> shards;
  std::vector<document::Incomplete> lost;

  /// Drops the shards that do not answer; false if all of them do.
  bool drop_lost() {
    const std::size_t before = shards.size();
    std::vector<Shard> left;
    for (Shard& shard : shards) {
      try {
        shard.database.keep_alive();
        (void)shard.database.get_metadata(shard_schema::schema_key);
        left.push_back(shard);
      } catch (const Xapian::Error& error) {
        lost.push_back(lost_shard(shard.where, error.get_msg()));
      }
    }
    shards = std::move(left);
    return shards.size() < before;
  }

  double total(const char* key) const {
    double sum = 0;
    for (const Shard& shard : shards)
      sum += std::strtod(shard.database.get_metadata(key).c_str(), nullptr);
    return sum;
  }

  struct Found {
    std::vector<Candidate> candidates;  ///< In order
    bool all = true;                    ///< False if there are more than were looked at
  };

  static base::Result<std::vector<Candidate>> scored(const Xapian::MSet& found,
                                                     const Scoring& exact) {
    std::vector<Candidate> all;
    for (auto hit = found.begin(); hit != found.end(); ++hit) {
      auto record = shard_record_from(hit.get_document().get_data());
      if (!record) return base::Error(base::ErrorCode::corpus, "分片中的条文不能读取");
      const std::uint32_t sum = exact.sum(*record);
      all.push_back({std::move(*record), sum});
    }
    return all;
  }

  /// Candidates that meet a condition. Throws what Xapian throws.
  base::Result<Found> find(const SearchRequest& request, const SearchCondition& condition,
                           const std::vector<QueryTerm>& terms) const {
    Xapian::Database all;
    for (const Shard& shard : shards) all.add_database(shard.database);
    const Ranking ranking;
    Xapian::Enquire enquire(all);
    enquire.set_query(Restriction(request, condition, all).of(query_of(terms)));
    enquire.set_weighting_scheme(Xapian::BM25Weight(ranking.pairs.k1, 0, 1, ranking.pairs.b, 0.5));
    const Xapian::doccount most = condition.trivial() ? candidates : conditional_candidates;
    const Xapian::MSet found = enquire.get_mset(0, most);
    const double documents = all.get_doccount();
    if (documents == 0) return Found();
    Scoring exact(ranking, total(shard_schema::pairs_key) / documents,
                  total(shard_schema::characters_key) / documents);
    for (const QueryTerm& term : terms) {
      const Xapian::doccount frequency = found.get_termfreq(shard_schema::term(term.term));
      if (frequency > 0) {
        exact.weigh(term.term, scoring::term_weight(documents, frequency, term.weight));
      }
    }
    // Those that name others speak for them whether or not they meet the request themselves.
    const Xapian::Query citing{std::string(shard_schema::citing)};
    enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, query_of(terms), citing));
    auto speakers = scored(enquire.get_mset(0, candidates), exact);
    if (!speakers) return speakers.error();
    const auto gains = exact.gains(std::move(*speakers));
    std::vector<std::string> cited;
    for (const auto& [article, gain] : gains) cited.push_back(shard_schema::article_term(article));
    enquire.set_query(Restriction(request, condition, all).of(any_of(cited)));

    Found kept{{}, found.size() < most};
    std::set<std::string> seen;
    for (const Xapian::MSet& part : {found, enquire.get_mset(0, all.get_doccount())}) {
      auto scored_part = scored(part, exact);
      if (!scored_part) return scored_part.error();
      for (Candidate& one : *scored_part) {
        const std::string id = article_id(one.record.article);
        if (!seen.insert(id).second) continue;
        if (!condition.trivial() && !meets(condition, indexed_words(one.record.article))) continue;
        const auto gain = gains.find(id);
        if (gain != gains.end() && gain->second.most > 0) {
          one.cited_by = gain->second.from;
          one.cited_by->score = static_cast<double>(gain->second.most) / scoring::score_unit;
          one.cited_by->alone = one.sum == 0;
          one.sum += std::min(gain->second.most, UINT32_MAX - one.sum);
        }
        kept.candidates.push_back(std::move(one));
      }
    }
    exact.rank(kept.candidates);
    return kept;
  }
};

SearchShards::SearchShards(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
SearchShards::SearchShards(SearchShards&&) noexcept = default;
SearchShards::~SearchShards() = default;

const std::vector<document::Incomplete>& SearchShards::lost() const { return impl_->lost; }

base::Result<SearchShards> SearchShards::open(const base::FileSystem& files,
                                              const std::string& stub) {
  constexpr std::size_t largest = 1 << 20;
  const auto text = files.read(stub, largest);
  if (!text) return text.error();
  auto impl = std::make_unique<Impl>();
  std::istringstream lines(*text);
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    std::istringstream words(line);
    std::string kind, where;
    words >> kind >> where;
    if (kind.empty() || kind.starts_with('#')) continue;
    if (!reads(kind, where)) {
      return base::Error(base::ErrorCode::usage, "应为 auto 路径 或者 remote 主机:端口",
                         stub + ":" + std::to_string(number));
    }
    try {
      Shard shard{where, open_shard(kind, where, std::filesystem::path(stub).parent_path())};
      if (shard.database.get_metadata(shard_schema::schema_key) != shard_schema::number) {
        return base::Error(base::ErrorCode::corpus, "分片的格式与本程序不符", where);
      }
      impl->shards.push_back(std::move(shard));
    } catch (const Xapian::Error& error) {
      impl->lost.push_back(lost_shard(where, error.get_msg()));
    }
  }
  return SearchShards(std::move(impl));
}

base::Result<SearchResults> SearchShards::search(const SearchRequest& request,
                                                 const LayTerms& lay) {
  auto query = parse_search_query(request.query);
  if (!query) return query.error();
  const LayTerms none;
  const std::vector<QueryTerm> terms = query_terms(query->words, request.lay ? lay : none);
  while (!impl_->shards.empty() && !terms.empty()) {
    try {
      auto found = impl_->find(request, query->condition, terms);
      if (!found) return found.error();
      std::vector<FoundArticle> ranked;
      for (Candidate& one : found->candidates) {
        FoundArticle hit;
        hit.rank = one.record.rank;
        hit.from = one.record.from;
        hit.to = one.record.to;
        hit.named_by = one.record.named_by;
        hit.cited_by = std::move(one.cited_by);
        hit.score = static_cast<double>(one.score) / scoring::score_unit;
        hit.article = std::move(one.record.article);
        ranked.push_back(std::move(hit));
      }
      const bool exact = !query->condition.trivial() && found->all;
      SearchResults results = make_page(request, std::move(ranked), exact, terms);
      results.lay = meant_by(query->words, request.lay ? lay : none);
      return results;
    } catch (const Xapian::NetworkError& error) {
      if (!impl_->drop_lost()) return base::Error(base::ErrorCode::io, error.get_msg());
    } catch (const Xapian::Error& error) {
      return base::Error(base::ErrorCode::corpus, "分片已经损坏（" + error.get_msg() + "）");
    }
  }
  if (impl_->shards.empty()) return base::Error(base::ErrorCode::io, "没有连得上的分片");
  return SearchResults();
}

}  // namespace fashen::corpus
