// SPDX-License-Identifier: GPL-3.0-or-later
// How well and how fast articles are found, beside SQLite's and Xapian's own ways in the same run.
// Arguments: the unpacked reference collection (without it the archive beside the project is used);
// --quick leaves the peers out; pairs.k1=1.2 and the like try other rankings.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>

#include "base/file_system.h"
#include "bench/articles.h"
#include "bench/measure.h"
#include "bench/retrieval.h"
#include "bench/search_peers.h"
#include "corpus/article_names.h"
#include "corpus/search_index.h"
#include "corpus/searcher.h"
#include "support/places.h"

namespace fashen::bench {
namespace {

namespace fs = std::filesystem;
using corpus::Rank;

const std::string sets = testing::source_dir() + "/../shared/reference/retrieval/";

corpus::SearchIndexWriter index_all(const std::vector<Article>& articles,
                                    const corpus::ArticleNames& names) {
  corpus::SearchIndexWriter writer;
  const std::string* work = nullptr;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    if (work == nullptr || *work != articles[i].work) {
      corpus::SearchText text;
      text.work = articles[i].work;
      text.names = {articles[i].work};
      text.rank = articles[i].rank;
      text.from = articles[i].promulgated;
      writer.begin(text);
    }
    work = &articles[i].work;
    corpus::SearchArticle article;
    article.key = i;
    article.heading = articles[i].heading;
    article.text = articles[i].text;
    article.number = articles[i].number;
    article.sub_number = articles[i].sub_number;
    const std::string called = names.of(articles[i].work, articles[i].promulgated,
                                        articles[i].number, articles[i].sub_number);
    article.names = called;
    writer.add(article);
  }
  return writer;
}

/// A provision is looked for among what stands above the text it was masked in.
corpus::SearchFilter filter_for(const Question& question) {
  corpus::SearchFilter filter;
  if (question.rank == Rank::unknown) return filter;
  const auto bit = [](Rank rank) { return 1u << static_cast<unsigned>(rank); };
  filter.ranks = bit(Rank::constitution) | bit(Rank::law) | bit(Rank::interpretation);
  if (question.rank == Rank::department_rule) {
    filter.ranks |= bit(Rank::judicial_interpretation) | bit(Rank::administrative_regulation);
  }
  return filter;
}

/// Ids of articles found for a question, best first.
using Finding = std::function<std::vector<std::string>(const Question&)>;
constexpr std::size_t wanted = 100;

void print_quality(const std::string& what, const std::vector<Question>& questions,
                   const Finding& find) {
  const Quality q = measure_quality(questions, find);
  std::printf("%-44s R@10 %.3f  R@100 %.3f  nDCG@10 %.3f\n", what.c_str(), q.recall_10,
              q.recall_100, q.ndcg_10);
}

void print_times(const std::string& what, const std::vector<Question>& questions,
                 const Finding& find) {
  if (questions.empty()) return;
  std::vector<double> seconds;
  for (const Question& question : questions) {
    seconds.push_back(fastest(3, [&] { find(question); }));
  }
  std::sort(seconds.begin(), seconds.end());
  const auto at = [&](std::size_t percent) {
    return 1000 * seconds[std::min(seconds.size() - 1, seconds.size() * percent / 100)];
  };
  std::printf("%-44s p50 %.2f  p95 %.2f  p99 %.2f ms\n", what.c_str(), at(50), at(95), at(99));
}

/// Each third question: enough to compare by, and done within seconds.
std::vector<Question> third_of(const std::vector<Question>& questions) {
  std::vector<Question> third;
  for (std::size_t i = 0; i < questions.size(); i += 3) third.push_back(questions[i]);
  return third;
}

/// Half of the questions; no first answer is in both halves.
std::vector<Question> half_of(const std::vector<Question>& questions, bool even) {
  std::vector<Question> half;
  std::copy_if(questions.begin(), questions.end(), std::back_inserter(half),
               [even](const Question& one) { return one.even == even; });
  return half;
}

/// Queries as long as whole chapters: twelve articles each, which are the answer too.
std::vector<Question> long_queries(const std::vector<Article>& articles) {
  constexpr std::size_t step = 997, together = 12;
  std::vector<Question> queries;
  for (std::size_t i = 0; i + together < articles.size(); i += step) {
    Question query;
    for (std::size_t k = 0; k < together; ++k) {
      query.text += articles[i + k].text;
      query.gold.push_back(articles[i + k].id);
    }
    queries.push_back(std::move(query));
  }
  return queries;
}

corpus::Ranking ranking_from(int argc, char** argv) {
  corpus::Ranking ranking;
  const std::map<std::string, double*> names = {{"pairs.k1", &ranking.pairs.k1},
                                                {"pairs.b", &ranking.pairs.b},
                                                {"characters.k1", &ranking.characters.k1},
                                                {"characters.b", &ranking.characters.b},
                                                {"named", &ranking.named},
                                                {"best_of_work", &ranking.best_of_work},
                                                {"cited", &ranking.cited},
                                                {"lay", &ranking.lay},
                                                {"quoted", &ranking.quoted}};
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    const std::size_t equals = argument.find('=');
    const auto known = names.find(argument.substr(0, equals));
    if (known != names.end()) *known->second = std::stod(argument.substr(equals + 1));
    if (argument.starts_with("postings=")) ranking.postings = std::stoul(argument.substr(9));
    if (argument.starts_with("terms=")) ranking.terms = std::stoul(argument.substr(6));
  }
  return ranking;
}

struct Set {
  std::string name;
  std::vector<Question> questions;
};

void compare(SearchPeer& peer, const std::vector<Article>& articles, const std::vector<Set>& all,
             double text, double our_seconds) {
  const double seconds = fastest(1, [&] { peer.build(articles); });
  const auto find = [&](const Question& question) {
    std::vector<std::string> ids;
    for (const std::size_t i : peer.find(question.text, filter_for(question).ranks, wanted)) {
      ids.push_back(articles[i].id);
    }
    return ids;
  };
  std::printf("\n%s\n", peer.name().c_str());
  char slower[40];
  std::snprintf(slower, sizeof slower, "ours is %.1f × as fast", seconds / our_seconds);
  print("index build", static_cast<double>(articles.size()) / seconds, "doc/s", slower);
  print("index size", static_cast<double>(peer.size()) / text, "× text");
  for (const Set& set : all) print_quality(set.name, set.questions, find);
  for (const Set& set : all) {
    print_times(set.name + ", k = 100", third_of(third_of(set.questions)), find);
  }
}

/// What the reference calls f4: two weightings, how often a law is named, and its best articles.
void compare_prototype(const std::vector<Article>& articles, const std::vector<Set>& all,
                       const std::string& path) {
  base::RealFileSystem files;
  (void)index_all(articles, {}).finish(files, path);
  const auto index = corpus::SearchIndex::open(path);
  if (!index) return;
  corpus::Ranking ranking;
  ranking.named = 5;
  ranking.best_of_work = 0.4;
  ranking.cited = 0;
  ranking.quoted = 1;
  const corpus::LayTerms none;
  corpus::Searcher searcher(*index, ranking);
  const auto find = [&](const Question& question) {
    std::vector<std::string> ids;
    const auto terms = corpus::query_terms(question.text, none, ranking);
    const auto answer = searcher.search(terms, filter_for(question), wanted);
    if (!answer) return ids;
    for (const corpus::SearchHit& hit : answer->hits) ids.push_back(articles[hit.document].id);
    return ids;
  };
  std::printf("\nprototype f4, over the same index\n");
  for (const Set& set : all) print_quality(set.name, set.questions, find);
}

int measure(const std::string& folder, const fs::path& scratch, const corpus::Ranking& ranking,
            bool quick) {
  const std::vector<Article> articles = read_articles(folder);
  base::RealFileSystem files;
  const std::string facts = testing::source_dir() + "/corpus/";
  const auto lay = corpus::LayTerms::read(files, facts + "lay_terms.tsv");
  const auto names = corpus::ArticleNames::read(files, facts + "article_names.tsv");
  if (articles.empty() || !lay || !names) {
    std::printf("SKIPPED: no statutes in %s\n", folder.c_str());
    return 0;
  }
  double text = 0;
  for (const Article& article : articles) text += static_cast<double>(article.text.size());
  const std::string path = (scratch / "articles.index").string();
  const double ours = fastest(2, [&] { (void)index_all(articles, *names).finish(files, path); });
  std::printf("%zu articles, %.1f MB\n", articles.size(), text / 1e6);
  print("index build", static_cast<double>(articles.size()) / ours, "doc/s");
  print("index size", static_cast<double>(fs::file_size(path)) / text, "× text");
  print("opening", 1000 * fastest(20, [&] { (void)corpus::SearchIndex::open(path); }), "ms");
  const auto index = corpus::SearchIndex::open(path);
  if (!index) return 2;
  const std::string last = articles.back().work;
  const base::Date day{std::chrono::year(2026), std::chrono::month(1), std::chrono::day(1)};
  print("an article by its address",
        1e6 * fastest(50, [&] { (void)index->find_article(last, 1, 0, day); }), "µs");

  corpus::Searcher searcher(*index, ranking);
  const auto find = [&](const Question& question) {
    std::vector<std::string> ids;
    const auto terms = corpus::query_terms(question.text, *lay, ranking);
    corpus::SearchFilter filter = filter_for(question);
    filter.silent = index->find_work(question.source);
    const auto answer = searcher.search(terms, filter, wanted);
    if (!answer) return ids;
    for (const corpus::SearchHit& hit : answer->hits) ids.push_back(articles[hit.document].id);
    return ids;
  };
  const std::vector<Set> all = {{"lay questions", read_questions(sets + "stard_public.jsonl")},
                                {"masked basis", read_questions(sets + "basis_public.jsonl")}};
  if (all[0].questions.empty()) std::printf("SKIPPED: the retrieval sets are not there\n");
  for (const Set& set : all) {
    print_quality(set.name, set.questions, find);
    print_quality("  one half of the articles", half_of(set.questions, true), find);
    print_quality("  the other half", half_of(set.questions, false), find);
    print_quality("  each third", third_of(set.questions), find);
  }
  for (const Set& set : all) print_times(set.name + ", k = 100", third_of(set.questions), find);
  print_quality("twelve articles as a query", long_queries(articles), find);
  print_times("twelve articles as a query, k = 100", long_queries(articles), find);
  if (quick) return 0;
  compare_prototype(articles, all, (scratch / "f4.index").string());
  for (const auto& peer : {sqlite_trigrams, xapian_ngrams}) {
    compare(*peer(scratch.string()), articles, all, text, ours);
  }
  return 0;
}

}  // namespace
}  // namespace fashen::bench

int main(int argc, char** argv) {
  namespace fs = std::filesystem;
  std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
  const fs::path scratch = fs::temp_directory_path() / "fashen-search-bench";
  fs::remove_all(scratch);
  fs::create_directories(scratch);
  std::string folder;
  bool quick = false;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    quick = quick || argument == "--quick";
    if (argument != "--quick" && argument.find('=') == argument.npos) folder = argument;
  }
  const std::string archive = fashen::testing::source_dir() + "/../shared/reference/laws.tar.zst";
  if (folder.empty() &&
      fashen::bench::run("tar --zstd -xf '" + archive + "' -C '" + scratch.string() + "'")) {
    folder = (scratch / "laws").string();
  }
  const int code =
      fashen::bench::measure(folder, scratch, fashen::bench::ranking_from(argc, argv), quick);
  fs::remove_all(scratch);
  return code;
}
