// SPDX-License-Identifier: GPL-3.0-or-later
// What `fashen search` shows beside the articles: pages, facets, regions, lay words, near names.
#include <catch2/catch.hpp>
#include <numeric>
#include <set>

#include "corpus/article_search.h"
#include "corpus/norm_kind.h"
#include "support/imported_law.h"

namespace fashen::corpus {
namespace {

/// Laws about lamps, and one work whose forty articles all speak of bridges.
std::map<std::string, std::string> files() {
  auto all = testing::lamp_laws();
  std::string bridges = "# 桥梁养护条例\n\n2021年1月1日 国务院公布\n\n<!-- INFO END -->\n\n";
  for (int i = 1; i <= 40; ++i) {
    bridges += "第" + std::to_string(i) + "条 桥梁养护单位应当检修第" + std::to_string(100 + i) +
               "号桥梁。\n\n";
  }
  all["行政法规/桥梁养护条例(2021-01-01).md"] = bridges;
  return all;
}

struct Found {
  testing::ImportedLaw law{files()};
  ImportedArticles articles{law.texts()};

  SearchResults operator()(const SearchRequest& request, const LayTerms& lay = {}) const {
    const auto index = law.search_index();
    REQUIRE(index);
    auto results = search_articles(request, **index, articles, lay);
    if (!results) FAIL(results.error().to_string());
    return std::move(*results);
  }
  base::Error refused(const SearchRequest& request) const {
    const auto index = law.search_index();
    REQUIRE(index);
    const auto results = search_articles(request, **index, articles, {});
    REQUIRE_FALSE(results);
    return results.error();
  }
};

SearchRequest asking(const std::string& query) {
  SearchRequest request;
  request.query = query;
  return request;
}

std::size_t sum(const std::vector<Facet>& facets) {
  return std::accumulate(facets.begin(), facets.end(), std::size_t{0},
                         [](std::size_t all, const Facet& one) { return all + one.count; });
}

}  // namespace

TEST_CASE("pages follow each other without gap or repetition, and end") {
  const Found found;
  SearchRequest request = asking("\"桥梁\"");
  request.page_size = 7;
  std::set<std::string> labels;
  std::size_t shown = 0;
  for (request.page = 1; request.page <= 6; ++request.page) {
    const SearchResults results = found(request);
    CHECK(results.total == 40);
    CHECK(results.exact);
    CHECK(results.hits.size() == (request.page < 6 ? 7u : 5u));
    for (const FoundArticle& hit : results.hits) labels.insert(hit.article.label);
    shown += results.hits.size();
  }
  CHECK(shown == 40);
  CHECK(labels.size() == 40);
  request.page = 7;
  CHECK(found(request).hits.empty());
}

TEST_CASE("facets count what can be paged through, the greatest first") {
  const Found found;
  for (const char* query : {"桥梁 检修", "\"检修\"", "灯具 OR 桥梁"}) {
    CAPTURE(query);
    const SearchResults results = found(asking(query));
    CHECK(sum(results.ranks) == results.total);
    CHECK(sum(results.works) == results.total);
    for (const auto* facets : {&results.ranks, &results.works}) {
      for (std::size_t i = 1; i < facets->size(); ++i) {
        CHECK((*facets)[i - 1].count >= (*facets)[i].count);
      }
    }
  }
  const SearchResults bridges = found(asking("\"桥梁\""));
  REQUIRE(bridges.works.size() == 1);
  CHECK(bridges.works[0].name == "桥梁养护条例");
  CHECK(bridges.ranks[0].name == "administrative_regulation");
}

TEST_CASE("a facet taken as a filter gives as many articles as it counted") {
  const Found found;
  const SearchResults all = found(asking("\"检修\""));
  REQUIRE(all.ranks.size() >= 2);
  for (const Facet& facet : all.ranks) {
    SearchRequest request = asking("\"检修\"");
    request.ranks = {*parse_rank(facet.name)};
    CHECK(found(request).total == facet.count);
  }
  for (const Facet& facet : all.works) {
    SearchRequest request = asking("\"检修\"");
    request.works = {facet.name};
    CHECK(found(request).total == facet.count);
  }
}

TEST_CASE("a region keeps to local texts of the place") {
  const Found found;
  SearchRequest request = asking("灯具");
  request.region = "白杨";
  for (const FoundArticle& hit : found(request).hits) {
    CHECK(hit.article.title == "白杨市灯具条例");
    CHECK(hit.rank == Rank::local_regulation);
  }
  CHECK(found(request).total == 3);
  request.region = "青石";
  CHECK(found.refused(request).code == base::ErrorCode::not_found);
}

TEST_CASE("without a day every version is found, with one that of the day, with its days") {
  const Found found;
  SearchRequest request = asking("\"免费检修灯具\"");
  request.ranks = {Rank::law};
  CHECK(found(request).total == 2);
  request.as_of = *base::parse_date("2022-05-31");
  SearchResults results = found(request);
  REQUIRE(results.hits.size() == 1);
  CHECK(results.hits[0].article.promulgated == *base::parse_date("2019-03-01"));
  CHECK(results.hits[0].to == *base::parse_date("2022-06-01"));
  request.as_of = *base::parse_date("2022-06-01");
  results = found(request);
  REQUIRE(results.hits.size() == 1);
  CHECK(results.hits[0].article.promulgated == *base::parse_date("2022-03-01"));
  CHECK(results.hits[0].from == *base::parse_date("2022-06-01"));
  CHECK_FALSE(results.hits[0].to);
  request.as_of = *base::parse_date("2019-05-31");
  CHECK(found(request).total == 0);
}

TEST_CASE("lay words are told, and can be switched off") {
  const Found found;
  base::MemoryFileSystem files;
  REQUIRE(files.write("lay.tsv", "lay\tlegal\n修灯\t检修 灯具\n"));
  const auto lay = LayTerms::read(files, "lay.tsv");
  REQUIRE(lay);
  SearchRequest request = asking("修灯");
  CHECK(found(request, *lay).lay == std::vector<std::string>{"检修", "灯具"});
  request.lay = false;
  CHECK(found(request, *lay).lay.empty());
  CHECK(meant_by("修灯和检修", *lay) == std::vector<std::string>{"灯具"});
}

TEST_CASE("articles that others like the query name say by which, each of its versions once") {
  std::map<std::string, std::string> all = testing::lamp_laws();
  const auto add = [&all](const std::string& day, const std::string& articles) {
    all["司法解释/灯会解释(" + day + ").md"] =
        "# 灯会解释\n\n" + day.substr(0, 4) + "年1月1日 最高人民法院公布\n\n<!-- INFO END -->\n\n" +
        articles;
  };
  const std::string first = "第一条 元宵庙会租用彩车的，适用灯具法第二条的规定。\n\n";
  add("2023-01-01", first);
  add("2024-01-01", first + "第二条 庙会适用灯具法第二条、第三条的规定。\n\n");
  const testing::ImportedLaw law{all};
  SearchRequest request = asking("元宵庙会租用彩车");
  request.ranks = {Rank::law};
  request.page_size = 1;
  const auto results =
      search_articles(request, **law.search_index(), ImportedArticles(law.texts()), {});
  REQUIRE(results);
  REQUIRE_FALSE(results->hits.empty());
  const FoundArticle& hit = results->hits[0];
  CHECK(hit.article.label == "第二条");
  REQUIRE(hit.cited_by);
  CHECK(hit.cited_by->work == "灯会解释");
  CHECK(hit.cited_by->title + hit.cited_by->label == "灯会解释第一条");
  CHECK(hit.cited_by->count == 2);
  request.query = "售出之日起";
  const auto plain =
      search_articles(request, **law.search_index(), ImportedArticles(law.texts()), {});
  REQUIRE(plain);
  for (const FoundArticle& one : plain->hits) CHECK_FALSE(one.cited_by);
}

TEST_CASE("a name that is nearly one is answered with it, words that are no name are not") {
  const Found found;
  CHECK(found(asking("桥梁养护办法")).suggestions == std::vector<std::string>{"桥梁养护条例"});
  CHECK(found(asking("桥梁养护条例")).suggestions.empty());
  CHECK(found(asking("谁来负责修理坏掉的路灯")).suggestions.empty());
  CHECK(found(asking("灯")).suggestions.empty());
}

TEST_CASE("kinds of norm join as alternatives") {
  const Found found;
  SearchRequest request = asking("灯具");
  const auto bit = [](NormKind kind) {
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(kind));
  };
  request.kinds = bit(NormKind::prohibition);
  const std::size_t prohibitions = found(request).total;
  request.kinds = bit(NormKind::liability);
  const std::size_t liabilities = found(request).total;
  request.kinds = bit(NormKind::prohibition) | bit(NormKind::liability);
  CHECK(prohibitions > 0);
  CHECK(liabilities > 0);
  CHECK(found(request).total >= std::max(prohibitions, liabilities));
}

TEST_CASE("articles ranked elsewhere are paged, counted and explained alike") {
  std::vector<FoundArticle> ranked;
  for (int i = 0; i < 25; ++i) {
    FoundArticle one;
    one.article.work = i % 5 == 0 ? "甲条例" : "乙法";
    one.article.title = "停车" + one.article.work;
    one.article.text = "停车场应当公示" + std::to_string(i) + "。";
    one.rank = i % 5 == 0 ? Rank::administrative_regulation : Rank::law;
    ranked.push_back(std::move(one));
  }
  SearchRequest request = asking("停车");
  request.page = 3;
  const SearchResults results = make_page(request, ranked, false, query_terms("停车", LayTerms()));
  CHECK(results.total == 25);
  REQUIRE(results.hits.size() == 5);
  CHECK(results.hits[0].article.text == "停车场应当公示20。");
  CHECK(results.hits[0].in_title);
  CHECK(results.hits[0].snippet.marks.size() == 1);
  REQUIRE(results.works.size() == 2);
  CHECK(results.works[0].name == "乙法");
  CHECK(results.works[0].count == 20);
  request.page = 9;
  CHECK(make_page(request, ranked, false, {}).hits.empty());
}

TEST_CASE("what cites an article is told only where the article is on the page because of it") {
  std::vector<FoundArticle> ranked(25);
  for (int i = 0; i < 25; ++i) {
    FoundArticle& one = ranked[static_cast<std::size_t>(i)];
    one.score = 25 - i;
    one.article.text = std::to_string(i);
    one.cited_by = CitedBy{"灯会解释", "灯会解释", "第一条", {}, {}, 1, 2.5, i == 3 || i == 21};
  }
  SearchRequest request = asking("停车");
  const auto told = [&](std::size_t page) {
    request.page = page;
    std::string all;
    for (const FoundArticle& hit : make_page(request, ranked, false, {}).hits) {
      if (hit.cited_by) all += hit.article.text + " ";
    }
    return all;
  };
  CHECK(told(1) == "3 8 9 ");  // the first of the next page has 15, these 17 and 16
  CHECK(told(2) == "18 19 ");
  CHECK(told(3) == "21 ");  // nothing comes after
}

TEST_CASE("an index that is not of these texts is told with the command that mends it") {
  const Found found;
  const ImportedArticles articles(found.law.texts());
  const auto beyond = articles.article(found.law.texts().provision_count());
  REQUIRE_FALSE(beyond);
  CHECK(beyond.error().code == base::ErrorCode::corpus);
  CHECK(beyond.error().message.find("corpus import") != std::string::npos);
  CHECK_FALSE(articles.article(std::uint64_t{1} << 40));
}

}  // namespace fashen::corpus
