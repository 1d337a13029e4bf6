// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_query.h"

#include <catch2/catch.hpp>
#include <map>

#include "corpus/article_search.h"
#include "corpus/fact_folder.h"
#include "corpus/norm_kind.h"
#include "corpus/search_index.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

/// A condition in one line: +(all) |(any) !(none).
std::string shown(const SearchCondition& condition) {
  if (condition.kind == SearchCondition::words) return condition.text;
  std::string parts;
  for (const SearchCondition& part : condition.parts)
    parts += (parts.empty() ? "" : " ") + shown(part);
  const char* mark = condition.kind == SearchCondition::all   ? "+"
                     : condition.kind == SearchCondition::any ? "|"
                                                              : "!";
  return mark + ("(" + parts + ")");
}

std::string condition(std::string_view query) {
  const auto parsed = parse_search_query(query);
  REQUIRE(parsed);
  return shown(parsed->condition);
}

std::string words(std::string_view query) {
  const auto parsed = parse_search_query(query);
  REQUIRE(parsed);
  return parsed->words;
}

/// Articles held in memory, by key.
class Shelf final : public ArticleSource {
 public:
  void put(std::uint64_t key, ArticleView article) { articles_[key] = std::move(article); }
  base::Result<ArticleView> article(std::uint64_t key) const override {
    const auto found = articles_.find(key);
    if (found == articles_.end()) return base::Error(base::ErrorCode::corpus, "没有");
    return found->second;
  }

 private:
  std::map<std::uint64_t, ArticleView> articles_;
};

/// 样例停车法 with three articles and 样例租赁条例 with one, indexed.
struct Library {
  testing::ScratchFolder folder;
  Shelf shelf;

  Library() {
    SearchIndexWriter writer;
    add(writer, "样例停车法", Rank::law,
        {"停车场应当公示收费标准和监督电话，并自开业之日起十日内备案。",
         "停车场违反规定的，处一万元以下罚款；情节严重的，责令停业。",
         "本法所称停车场，是指供机动车停放的场所。标准 ISO9001 另行采用。"});
    add(writer, "样例租赁条例", Rank::administrative_regulation,
        {"出租人不得拒绝退还保证金，标准由县级人民政府公示收费项目。"});
    base::RealFileSystem files;
    REQUIRE(writer.finish(files, folder.path("search.index")));
  }

  void add(SearchIndexWriter& writer, const std::string& work, Rank rank,
           const std::vector<std::string>& articles) {
    SearchText text;
    text.work = work;
    text.names = {work};
    text.rank = rank;
    text.issuer = rank == Rank::law ? "全国人民代表大会" : "国务院";
    writer.begin(text);
    for (std::size_t i = 0; i < articles.size(); ++i) {
      const std::uint64_t key = writer.size();
      writer.add({key, static_cast<int>(i + 1), 0, "第一章 总则", articles[i]});
      shelf.put(key,
                {work, work, {}, "第" + std::to_string(i + 1) + "条", "第一章 总则", articles[i]});
    }
  }

  base::Result<SearchResults> find(const SearchRequest& request, const LayTerms& lay = {}) const {
    const auto index = SearchIndex::open(folder.path("search.index"));
    REQUIRE(index);
    return search_articles(request, *index, shelf, lay);
  }

  std::vector<std::string> labels(const SearchRequest& request) const {
    const auto results = find(request);
    REQUIRE(results);
    std::vector<std::string> found;
    for (const FoundArticle& hit : results->hits)
      found.push_back(hit.article.work + hit.article.label);
    return found;
  }
  std::vector<std::string> labels(std::string query) const {
    SearchRequest request;
    request.query = std::move(query);
    return labels(request);
  }
};

using Labels = std::vector<std::string>;

}  // namespace

TEST_CASE("free words rank, and operators set conditions") {
  CHECK(condition("停车 收费") == "+()");
  CHECK(words("停车 收费") == "停车 收费");
  CHECK(condition("停车 \"收费标准\"") == "+(收费标准)");
  CHECK(condition("停车 “收费标准”") == "+(收费标准)");
  CHECK(condition("停车 -罚款") == "+(!(罚款))");
  CHECK(words("停车 -罚款") == "停车");
  CHECK(condition("停车 不含 罚款") == "+(!(罚款))");
  CHECK(condition("甲 AND 乙 OR 丙") == "+(|(+(甲 乙) 丙))");
  CHECK(condition("甲 并且 (乙 或者 丙)") == "+(+(甲 +(|(乙 丙))))");
  CHECK(condition("NOT (甲 OR 乙) 丙") == "+(!(+(|(甲 乙))))");
  CHECK(condition("(甲 乙) -丙") == "+(+(甲 乙) !(丙))");
  CHECK(words("NOT (甲 OR 乙) 丙") == "丙");
  CHECK(condition("民法典（草案）") == "+()");
}

TEST_CASE("a query that cannot be read is told") {
  for (const char* query :
       {"", "  ", "-罚款", "\"收费", "(甲", "甲)", "甲 OR", "AND 甲", "甲 NOT"}) {
    INFO(query);
    const auto parsed = parse_search_query(query);
    REQUIRE(!parsed);
    CHECK(parsed.error().code == base::ErrorCode::usage);
  }
  CHECK(!parse_search_query(std::string(100'000, '(')));
  CHECK(!parse_search_query(std::string(100'000, '-')));
}

TEST_CASE("conditions hold exactly") {
  const Library library;
  CHECK(library.labels("\"公示收费标准\"") == Labels{"样例停车法第1条"});
  CHECK(library.labels("停车场 -罚款 -机动车") == Labels{"样例停车法第1条"});
  CHECK(library.labels("罚款 OR 保证金").size() == 2);
  CHECK(library.labels("公示 AND 保证金") == Labels{"样例租赁条例第1条"});
  CHECK(library.labels("iso9001 AND 标准") == Labels{"样例停车法第3条"});
  CHECK(library.labels("\"标准收费\"").empty());
}

TEST_CASE("requests keep to rank, work, issuer and kind") {
  const Library library;
  SearchRequest request;
  request.query = "公示收费标准";
  request.ranks = {Rank::administrative_regulation};
  CHECK(library.labels(request) == Labels{"样例租赁条例第1条"});
  request.ranks = {};
  request.issuer = "国务院";
  CHECK(library.labels(request) == Labels{"样例租赁条例第1条"});
  request.issuer = "没有的机关";
  CHECK(library.find(request).error().code == base::ErrorCode::not_found);
  request.issuer = "";
  request.query = "停车场";
  request.works = {"样例停车法"};
  request.kinds = 1u << static_cast<unsigned>(NormKind::liability);
  CHECK(library.labels(request) == Labels{"样例停车法第2条"});
}

TEST_CASE("results are paged, counted and explained") {
  const Library library;
  SearchRequest request;
  request.query = "停车场收费";
  request.page_size = 1;
  const auto first = library.find(request);
  REQUIRE(first);
  REQUIRE(first->hits.size() == 1);
  const FoundArticle& hit = first->hits[0];
  CHECK(hit.article.label == "第1条");
  CHECK(hit.in_title);
  CHECK(hit.snippet.words == std::vector<std::string>{"停车场", "收费"});
  CHECK(base::slice(hit.snippet.text, hit.snippet.marks[0]) == "停车场");
  CHECK(first->total >= 2);
  REQUIRE(first->ranks.size() == 2);
  CHECK(first->ranks[0].name == "law");
  request.page = 2;
  CHECK(library.labels(request) != Labels{"样例停车法第1条"});
  request.page = 99;
  CHECK(library.labels(request).empty());
}

TEST_CASE("a name that is nearly right gets the right one") {
  const Library library;
  SearchRequest request;
  request.query = "样例停车条例";
  const auto results = library.find(request);
  REQUIRE(results);
  CHECK(results->suggestions == std::vector<std::string>{"样例停车法"});
  request.query = "样例停车法";
  CHECK(library.find(request)->suggestions.empty());
}

TEST_CASE("kinds of norm are read from an article's words") {
  const auto has = [](std::string_view text, NormKind kind) {
    return (norm_kinds_of(text) >> static_cast<unsigned>(kind) & 1) != 0;
  };
  CHECK(has("应当公示", NormKind::duty));
  CHECK(has("处一万元以下罚款", NormKind::liability));
  CHECK(!has("应当公示", NormKind::liability));
  CHECK(norm_kinds_of("") == 0);
  for (std::size_t i = 0; i < norm_kinds; ++i) {
    const auto kind = static_cast<NormKind>(i);
    CHECK(parse_norm_kind(name(kind)) == kind);
    CHECK(parse_norm_kind(display_name(kind)) == kind);
  }
  CHECK(!parse_norm_kind("别的"));
}

}  // namespace fashen::corpus
