// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_shards.h"

#include <catch2/catch.hpp>
#include <iostream>
#include <map>

#include "corpus/fact_folder.h"
#include "corpus/norm_kind.h"
#include "corpus/search_index.h"
#include "corpus/searcher.h"
#include "support/loopback_server.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

/// Forty articles of eight works and one that names two of them, held in memory and indexed.
class Sample final : public ArticleSource {
 public:
  Sample() {
    constexpr const char* subjects[] = {"停车场", "租赁物", "保证金", "排水口",
                                        "施工图", "档案馆", "托育点", "养老院"};
    constexpr const char* conducts[] = {"应当公示收费标准", "违反规定的，处一万元以下罚款",
                                        "不得拒绝监督检查", "十日内备案", "由县级人民政府管理"};
    SearchIndexWriter writer;
    for (const char* subject : subjects) {
      SearchText text;
      text.work = std::string("样例") + subject + "条例";
      text.names = {text.work};
      text.rank = articles_.size() % 2 == 0 ? Rank::law : Rank::administrative_regulation;
      writer.begin(text);
      int number = 1;
      for (const char* conduct : conducts) {
        const std::string words = std::string(subject) + conduct + "。";
        const std::string label = "第" + std::to_string(articles_.size()) + "条";
        writer.add({articles_.size(), number++, 0, "第一章 总则", words});
        articles_.push_back(
            {text.work, text.work,
             base::Date{std::chrono::year(2020), std::chrono::month(1), std::chrono::day(1)}, label,
             "第一章 总则", words});
      }
    }
    SearchText text;
    text.work = "样例解释";
    text.names = {text.work};
    text.rank = Rank::judicial_interpretation;
    writer.begin(text);
    const std::string words = "网络直播适用样例档案馆条例第四条、样例养老院条例第五条。";
    writer.add({articles_.size(), 1, 0, "", words, "直播罪"});
    articles_.push_back({text.work, text.work, articles_.back().promulgated, "第一条", "", words});
    base::RealFileSystem files;
    REQUIRE(writer.finish(files, path("search.index")));
    REQUIRE(write_shards(index(), *this, 2, path("shards")));
  }

  base::Result<ArticleView> article(std::uint64_t key) const override { return articles_.at(key); }
  std::string path(const std::string& name) const { return folder_.path(name); }
  SearchIndex index() const {
    auto index = SearchIndex::open(path("search.index"));
    REQUIRE(index);
    return std::move(*index);
  }
  std::string stub(const std::string& lines) const {
    REQUIRE(base::RealFileSystem().write(path("stub"), lines));
    return path("stub");
  }

 private:
  testing::ScratchFolder folder_;
  std::vector<ArticleView> articles_;
};

/// xapian-tcpsrv over one shard, on loopback, as long as the object lives.
testing::LoopbackServer serve(const std::string& shard) {
  return testing::LoopbackServer([&shard](const std::string& port) {
    return std::vector<std::string>{"xapian-tcpsrv", "--quiet", "--interface", "127.0.0.1",
                                    "--port",        port,      shard};
  });
}

std::string line_of(const testing::LoopbackServer& server) {
  return "remote " + server.address() + "\n";
}

bool have_server() { return std::system("command -v xapian-tcpsrv > /dev/null 2>&1") == 0; }

SearchRequest request(std::string query) {
  SearchRequest request;
  request.query = std::move(query);
  return request;
}

/// Articles and their scores, in thousandths, and what raised them: "停车场应当公示收费标准。
/// 12345".
using Found = std::vector<std::string>;

Found found(const base::Result<SearchResults>& results) {
  REQUIRE(results);
  Found all;
  for (const FoundArticle& hit : results->hits) {
    all.push_back(hit.article.text + " " + std::to_string(std::lround(hit.score * 1000)));
    if (!hit.cited_by) continue;
    const CitedBy& by = *hit.cited_by;
    all.back() += " " + by.work + by.title + by.label + " " + std::to_string(by.count);
  }
  return all;
}

SearchShards open(const std::string& stub) {
  auto shards = SearchShards::open(base::RealFileSystem(), stub);
  REQUIRE(shards);
  return std::move(*shards);
}

}  // namespace

TEST_CASE("two shards answer as one index does") {
  const Sample sample;
  const SearchIndex index = sample.index();
  SearchShards shards = open(sample.stub("# both\nauto shards/shard-1\nauto shards/shard-2\n"));
  CHECK(shards.lost().empty());
  for (const char* query : {"停车场收费标准", "罚款", "托育点备案", "县级人民政府"}) {
    INFO(query);
    const Found here = found(search_articles(request(query), index, sample, {}));
    CHECK(here.size() >= 8);
    CHECK(found(shards.search(request(query), {})) == here);
  }
  SearchRequest regulations = request("罚款");
  regulations.ranks = {Rank::administrative_regulation};
  const auto of_rank = shards.search(regulations, {});
  REQUIRE(of_rank);
  for (const FoundArticle& hit : of_rank->hits) {
    CHECK(hit.rank == Rank::administrative_regulation);
  }
  SearchRequest one_work = request("罚款");
  one_work.works = {"样例档案馆条例"};
  const auto of_work = shards.search(one_work, {});
  CHECK(found(of_work) == found(search_articles(one_work, index, sample, {})));
  CHECK(of_work->hits.size() == 1);
  SearchRequest prohibitions = request("停车场");
  prohibitions.kinds = 1u << static_cast<unsigned>(NormKind::prohibition);
  CHECK(found(shards.search(prohibitions, {})) ==
        found(search_articles(prohibitions, index, sample, {})));
  SearchRequest elsewhere = request("停车场");
  elsewhere.region = "浙江";
  CHECK(shards.search(elsewhere, {})->total == 0);
}

TEST_CASE("articles are called and named by others across shards as in one index") {
  const Sample sample;
  const SearchIndex index = sample.index();
  REQUIRE(index.citations().size() == 2);
  SearchShards shards = open(sample.stub("auto shards/shard-1\nauto shards/shard-2\n"));
  for (const char* query :
       {"网络直播", "直播罪", "网络直播备案", "“直播罪”", "直播 “十日内备案”"}) {
    INFO(query);
    SearchRequest regulations = request(query);
    regulations.page_size = 100;
    CHECK(found(shards.search(regulations, {})) ==
          found(search_articles(regulations, index, sample, {})));
    regulations.ranks = {Rank::law, Rank::administrative_regulation};
    const auto here = search_articles(regulations, index, sample, {});
    const auto there = shards.search(regulations, {});
    CHECK(found(there) == found(here));
    if (std::string(query) != "网络直播") continue;
    CHECK(there->total == 2);
    for (const FoundArticle& hit : there->hits) {
      REQUIRE(hit.cited_by);
      CHECK(hit.cited_by->title + hit.cited_by->label == "样例解释第一条");
      CHECK(hit.cited_by->count == 1);
    }
  }
  CHECK(shards.search(request("直播罪"), {})->hits.at(0).article.names == "直播罪");
}

TEST_CASE("shards keep to conditions as one index does") {
  const Sample sample;
  const SearchIndex index = sample.index();
  SearchShards shards = open(sample.stub("auto shards/shard-1\nauto shards/shard-2\n"));
  const std::pair<const char*, std::size_t> queries[] = {
      {"\"罚款\"", 8},                 // a pair, which the terms alone prove
      {"“一万元以下罚款” 停车场", 8},  // more, which they do not
      {"停车场 -罚款", 11},            // all of the work but one, and others that say 场 or 车
      {"停车场 -“处一万元以下罚款”", 11},  // must not occur, and terms cannot tell
      {"(罚款 或者 备案) 并且 停车场", 2},
      {"停车场 AND NOT (罚款 OR 备案)", 3},
      {"停车场 不含 (罚款 并且 备案)", 5},
      {"“款罚”", 0},
      {"“以下罚款一万元”", 0},
      {"“样例停车场条例” 备案", 5},  // a title
      {"“第一章” 备案 -“样例”", 0},
  };
  for (const auto& [query, count] : queries) {
    INFO(query);
    SearchRequest all = request(query);
    all.page_size = 100;
    const auto here = search_articles(all, index, sample, {});
    const auto there = shards.search(all, {});
    CHECK(found(there) == found(here));
    CHECK(there->total == here->total);
    CHECK(there->exact);
    CHECK(here->exact);
    if (std::string(query).find('-') == std::string::npos) CHECK(there->total == count);
  }
  SearchRequest laws = request("“罚款”");
  laws.ranks = {Rank::law};
  laws.works = {"样例停车场条例", "样例租赁物条例"};
  CHECK(found(shards.search(laws, {})) == found(search_articles(laws, index, sample, {})));
  CHECK(shards.search(laws, {})->total == 1);
  CHECK(shards.search(request("“罚款"), {}).error().code == base::ErrorCode::usage);
  CHECK(shards.search(request("-罚款"), {}).error().code == base::ErrorCode::usage);
}

TEST_CASE("a stub that does not read is told with its line") {
  const Sample sample;
  for (const char* lines : {"remote\n", "remote here\n", "glass x\n", "remote :1\n"}) {
    const auto shards = SearchShards::open(base::RealFileSystem(), sample.stub(lines));
    REQUIRE(!shards);
    CHECK(shards.error().where.ends_with("stub:1"));
  }
  CHECK(!SearchShards::open(base::RealFileSystem(), sample.path("none")));
}

TEST_CASE("a shard that is not there is told, and the others answer") {
  const Sample sample;
  SearchShards shards = open(sample.stub("auto shards/shard-1\nauto shards/shard-9\n"));
  REQUIRE(shards.lost().size() == 1);
  CHECK(shards.lost()[0].where == "shards/shard-9");
  CHECK(shards.search(request("罚款"), {}).ok());
  SearchShards none = open(sample.stub("auto shards/shard-9\n"));
  CHECK(!none.search(request("罚款"), {}));
}

TEST_CASE("shards on other machines answer the same, and a lost one is told") {
  if (!have_server()) {
    std::cout << "SKIPPED: xapian-tcpsrv (xapian-tools) is not installed\n";
    return;
  }
  const Sample sample;
  int attempts = 0;
  const testing::LoopbackServer taken([&](const std::string&) {
    return std::vector<std::string>{++attempts == 1 ? "true" : "sleep", "0"};
  });
  CHECK(attempts > 1);  // what ended before it took connections is started again
  CHECK(!taken.answers());
  const auto first = serve(sample.path("shards/shard-1"));
  auto second = serve(sample.path("shards/shard-2"));
  REQUIRE(first.answers());
  REQUIRE(second.answers());
  const std::string local = sample.stub("auto shards/shard-1\nauto shards/shard-2\n");
  const Found here = found(open(local).search(request("停车场收费标准"), {}));
  const std::string stub = sample.stub(line_of(first) + line_of(second));
  SearchShards shards = open(stub);
  CHECK(shards.lost().empty());
  CHECK(found(shards.search(request("停车场收费标准"), {})) == here);
  second.stop();
  SearchShards fewer = open(stub);
  REQUIRE(fewer.lost().size() == 1);
  CHECK(fewer.lost()[0].where == second.address());
  const auto rest = fewer.search(request("停车场收费标准"), {});
  REQUIRE(rest);
  CHECK(rest->total < 40);
}

}  // namespace fashen::corpus
