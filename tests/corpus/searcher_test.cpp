// SPDX-License-Identifier: GPL-3.0-or-later
// The few best articles are found without looking at most; here beside a ranking of all.
#include "corpus/searcher.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "corpus/search_index.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

/// Thirty works of very different length, the versions of each apart from one another.
class Shelf {
 public:
  Shelf() {
    static const char* const words[] = {"停车", "收费", "公示", "罚款", "押金", "登记", "备案"};
    std::mt19937 random(211);
    SearchIndexWriter writer;
    for (int version = 0; version < 2; ++version) {
      for (int work = 0; work < 30; ++work) {
        SearchText text;
        text.work = "样例" + std::to_string(work) + "法";
        text.names = {text.work};
        text.rank = work % 3 == 0 ? Rank::law : Rank::department_rule;
        text.from = base::add_days(*base::parse_date("2000-01-01"), 1000 * version);
        if (version == 0) text.to = base::add_days(*text.from, 1000);
        writer.begin(text);
        for (int number = 1; number <= 1 + work * work / 20; ++number) {
          std::string words_of_it = "依照样例" + std::to_string(random() % 30) + "法第一条，";
          for (std::size_t left = random() % 12; left > 0; --left) {
            words_of_it += words[random() % std::size(words)];
          }
          writer.add({count_++, number, 0, "", words_of_it});
        }
      }
    }
    base::RealFileSystem files;
    REQUIRE(writer.finish(files, folder_.path("index")));
  }

  SearchIndex index() const {
    auto index = SearchIndex::open(folder_.path("index"));
    REQUIRE(index);
    return std::move(*index);
  }
  std::size_t size() const { return count_; }

 private:
  testing::ScratchFolder folder_;
  std::size_t count_ = 0;
};

using Hits = std::vector<std::pair<std::uint32_t, double>>;

Hits hits(Searcher& searcher, const char* query, const SearchFilter& filter, std::size_t limit) {
  const auto answer = searcher.search(query_terms(query, {}), filter, limit);
  REQUIRE(answer);
  Hits all;
  for (const SearchHit& hit : answer->hits) all.emplace_back(hit.document, hit.score);
  return all;
}

}  // namespace

TEST_CASE("the first articles of a search are those of a search for all") {
  const Shelf shelf;
  const SearchIndex index = shelf.index();
  Searcher searcher(index);
  SearchFilter of_a_day, of_a_rank, of_works, of_documents;
  of_a_day.as_of = base::parse_date("2001-01-01");
  of_a_rank.ranks = 1u << static_cast<unsigned>(Rank::law);
  of_works.works.assign(index.works(), false);
  for (std::size_t i = 0; i < of_works.works.size(); i += 4) of_works.works[i] = true;
  of_documents.documents.assign(index.documents(), false);
  for (std::size_t i = 0; i < shelf.size(); i += 7) of_documents.documents[i] = true;
  for (const char* query : {"停车", "停车收费公示", "押金登记", "样例7法备案", "罚款罚款罚款"}) {
    for (const SearchFilter& filter :
         {SearchFilter(), of_a_day, of_a_rank, of_works, of_documents}) {
      const Hits all = hits(searcher, query, filter, shelf.size());
      CAPTURE(query, all.size());
      CHECK(all.size() > 10);
      CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
      }));
      for (const std::size_t limit : {0, 1, 2, 10, 100}) {
        const std::size_t first = std::min(limit, all.size());
        CHECK(hits(searcher, query, filter, limit) == Hits(all.begin(), all.begin() + first));
      }
      for (const auto& [id, score] : all) {
        const auto& document = index.document(id);
        if (filter.as_of) CHECK(document.from < document.to);
        CHECK((filter.ranks >> document.rank & 1) == 1);
        CHECK((filter.works.empty() || filter.works[index.work_of()[id]]));
        CHECK((filter.documents.empty() || filter.documents[id]));
      }
    }
  }
}

}  // namespace fashen::corpus
