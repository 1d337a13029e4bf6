// SPDX-License-Identifier: GPL-3.0-or-later
// How well and how fast articles are found, beside Xapian's own way of indexing in the same run.
// Argument: the unpacked reference collection; without it the archive beside the project is used.
// Further arguments (pairs.k1=1.2 …) try other rankings.
#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <map>

#include "base/file_system.h"
#include "bench/articles.h"
#include "bench/measure.h"
#include "bench/retrieval.h"
#include "corpus/search_index.h"
#include "corpus/searcher.h"
#include "support/places.h"

namespace fashen::bench {
namespace {

namespace fs = std::filesystem;
using corpus::Rank;

const std::string sets = testing::source_dir() + "/../shared/reference/retrieval/";

corpus::SearchIndexWriter index_all(const std::vector<Article>& articles) {
  corpus::SearchIndexWriter writer;
  const std::string* work = nullptr;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    if (work == nullptr || *work != articles[i].work) {
      corpus::SearchText text;
      text.work = articles[i].work;
      text.names = {articles[i].work};
      text.rank = articles[i].rank;
      writer.begin(text);
    }
    work = &articles[i].work;
    corpus::SearchArticle article;
    article.key = i;
    article.heading = articles[i].heading;
    article.text = articles[i].text;
    writer.add(article);
  }
  return writer;
}

/// The same words through Xapian's TermGenerator with its n-grams of CJK text, without positions.
void index_by_xapian(const std::vector<Article>& articles, const fs::path& folder) {
  Xapian::WritableDatabase database(folder.string(), Xapian::DB_CREATE_OR_OVERWRITE);
  Xapian::TermGenerator generator;
  generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
  for (const Article& article : articles) {
    Xapian::Document document;
    generator.set_document(document);
    for (const std::string* words : {&article.work, &article.heading, &article.text}) {
      generator.index_text_without_positions(*words);
    }
    database.add_document(document);
  }
  database.commit();
}

std::size_t folder_size(const fs::path& folder) {
  std::size_t size = 0;
  for (const auto& entry : fs::directory_iterator(folder)) size += fs::file_size(entry);
  return size;
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

void print_times(const std::string& what, std::vector<double> seconds) {
  if (seconds.empty()) return;
  std::sort(seconds.begin(), seconds.end());
  const auto at = [&](std::size_t percent) {
    return 1000 * seconds[std::min(seconds.size() - 1, seconds.size() * percent / 100)];
  };
  std::printf("%-44s p50 %.2f  p95 %.2f  p99 %.2f ms\n", what.c_str(), at(50), at(95), at(99));
}

class Bench {
 public:
  Bench(const std::vector<Article>& articles, const corpus::SearchIndex& index,
        const corpus::LayTerms& lay, const corpus::Ranking& ranking)
      : articles_(articles), lay_(lay), ranking_(ranking), searcher_(index, ranking) {}

  std::vector<std::string> find(const Question& question) {
    std::vector<std::string> ids;
    const auto terms = corpus::query_terms(question.text, lay_, ranking_);
    const auto answer = searcher_.search(terms, filter_for(question), 100);
    if (!answer) return ids;
    for (const corpus::SearchHit& hit : answer->hits) ids.push_back(articles_[hit.document].id);
    return ids;
  }

  void quality(const std::string& name, const std::vector<Question>& questions) {
    const auto row = [&](const std::string& what, const std::vector<Question>& part) {
      const Quality q = measure_quality(part, [this](const Question& one) { return find(one); });
      std::printf("%-44s R@10 %.3f  R@100 %.3f  nDCG@10 %.3f\n", what.c_str(), q.recall_10,
                  q.recall_100, q.ndcg_10);
    };
    row(name, questions);
    for (const bool even : {true, false}) {
      std::vector<Question> half;
      std::copy_if(questions.begin(), questions.end(), std::back_inserter(half),
                   [even](const Question& one) { return one.even == even; });
      row("  " + std::string(even ? "even" : "odd") + " half", half);
    }
  }

  void times(const std::string& name, const std::vector<Question>& questions) {
    std::vector<double> seconds;
    constexpr std::size_t step = 3;  // a third of the questions, to be done within seconds
    for (std::size_t i = 0; i < questions.size(); i += step) {
      seconds.push_back(fastest(3, [&] { find(questions[i]); }));
    }
    print_times(name, std::move(seconds));
  }

 private:
  const std::vector<Article>& articles_;
  const corpus::LayTerms& lay_;
  corpus::Ranking ranking_;
  corpus::Searcher searcher_;
};

/// Queries as long as whole chapters.
std::vector<Question> long_queries(const std::vector<Article>& articles) {
  constexpr std::size_t step = 997, together = 12;
  std::vector<Question> queries;
  for (std::size_t i = 0; i + together < articles.size(); i += step) {
    Question query;
    for (std::size_t k = 0; k < together; ++k) query.text += articles[i + k].text;
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
                                                {"law", &ranking.law},
                                                {"best_of_work", &ranking.best_of_work},
                                                {"lay", &ranking.lay}};
  for (int i = 2; i < argc; ++i) {
    const std::string argument = argv[i];
    const std::size_t equals = argument.find('=');
    const auto known = names.find(argument.substr(0, equals));
    if (known != names.end()) *known->second = std::stod(argument.substr(equals + 1));
  }
  return ranking;
}

int measure(const std::string& folder, const fs::path& scratch, const corpus::Ranking& ranking) {
  const std::vector<Article> articles = read_articles(folder);
  base::RealFileSystem files;
  const auto lay = corpus::LayTerms::read(files, testing::source_dir() + "/corpus/lay_terms.tsv");
  if (articles.empty() || !lay) {
    std::printf("SKIPPED: no statutes in %s\n", folder.c_str());
    return 0;
  }
  double text = 0;
  for (const Article& article : articles) text += static_cast<double>(article.text.size());
  const std::string path = (scratch / "articles.index").string();
  const double ours = fastest(2, [&] { (void)index_all(articles).finish(files, path); });
  const double theirs = fastest(1, [&] { index_by_xapian(articles, scratch / "xapian"); });
  const double count = static_cast<double>(articles.size());
  std::printf("%zu articles, %.1f MB\n", articles.size(), text / 1e6);
  char times_faster[40];
  std::snprintf(times_faster, sizeof times_faster, "%.1f × TermGenerator", theirs / ours);
  print("index build", count / ours, "doc/s", times_faster);
  print("Xapian TermGenerator, n-grams", count / theirs, "doc/s");
  print("index size", static_cast<double>(fs::file_size(path)) / text, "× text");
  print("Xapian's, not compacted", static_cast<double>(folder_size(scratch / "xapian")) / text,
        "× text");
  print("opening", 1000 * fastest(20, [&] { (void)corpus::SearchIndex::open(path); }), "ms");
  const auto index = corpus::SearchIndex::open(path);
  if (!index) return 2;
  const std::string last = articles.back().work;
  const base::Date day{std::chrono::year(2026), std::chrono::month(1), std::chrono::day(1)};
  print("an article by its address",
        1e6 * fastest(50, [&] { (void)index->find_article(last, 1, 0, day); }), "µs");
  Bench bench(articles, *index, *lay, ranking);
  const auto lay_questions = read_questions(sets + "stard_public.jsonl");
  const auto masked = read_questions(sets + "basis_public.jsonl");
  if (lay_questions.empty()) std::printf("SKIPPED: the retrieval sets are not there\n");
  bench.quality("lay questions", lay_questions);
  bench.quality("masked basis", masked);
  bench.times("lay questions, k = 100", lay_questions);
  bench.times("masked basis, k = 100", masked);
  bench.times("twelve articles as a query, k = 100", long_queries(articles));
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
  std::string folder = argc > 1 ? argv[1] : "";
  const std::string archive = fashen::testing::source_dir() + "/../shared/reference/laws.tar.zst";
  if (folder.empty() &&
      fashen::bench::run("tar --zstd -xf '" + archive + "' -C '" + scratch.string() + "'")) {
    folder = (scratch / "laws").string();
  }
  const int code = fashen::bench::measure(folder, scratch, fashen::bench::ranking_from(argc, argv));
  fs::remove_all(scratch);
  return code;
}
