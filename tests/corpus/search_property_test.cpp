// SPDX-License-Identifier: GPL-3.0-or-later
// Searching made-up articles against going through all of them.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>

#include "corpus/article_search.h"
#include "corpus/fact_folder.h"
#include "corpus/lay_terms.h"
#include "corpus/search_index.h"
#include "corpus/search_snippet.h"
#include "support/scratch_folder.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

/// Articles of few words, so that every combination occurs, in versions of twenty works.
class Shelf final : public ArticleSource {
 public:
  Shelf() {
    std::mt19937 random(163);
    static const char* const words[] = {"停车", "收费", "公示", "罚款", "押金", "ISO9001", "登记"};
    SearchIndexWriter writer;
    for (int work = 0; work < 20; ++work) {
      SearchText text;
      text.work = "样例" + std::to_string(work) + "法";
      text.names = {text.work};
      text.rank = work % 2 == 0 ? Rank::law : Rank::department_rule;
      text.issuer = work % 2 == 0 ? "全国人民代表大会" : "财政部";
      text.from = base::add_days(*base::parse_date("2000-01-01"), work * 100);
      if (work % 3 == 0) text.to = base::add_days(*text.from, 300);
      writer.begin(text);
      for (int number = 1; number <= 5; ++number) {
        ArticleView view;
        view.work = view.title = text.work;
        view.label = "第" + std::to_string(number) + "条";
        for (const char* word : words) {
          if (random() % 3 == 0) view.text += std::string(word) + "，";
        }
        view.text += "另行规定。";
        const std::uint64_t key = articles_.size();
        writer.add({key, number, 0, "", view.text});
        articles_.push_back(view);
        texts_.push_back(text);
      }
    }
    base::RealFileSystem files;
    REQUIRE(writer.finish(files, folder_.path("search.index")));
  }

  base::Result<ArticleView> article(std::uint64_t key) const override {
    if (key >= articles_.size()) return base::Error(base::ErrorCode::corpus, "没有");
    return articles_[key];
  }

  /// "样例3法第2条" of everything that a request finds, over all its pages.
  std::vector<std::string> found(SearchRequest request) const {
    const auto index = SearchIndex::open(folder_.path("search.index"));
    REQUIRE(index);
    std::vector<std::string> all;
    request.page_size = 7;
    for (request.page = 1;; ++request.page) {
      const auto results = search_articles(request, *index, *this, LayTerms());
      if (!results) FAIL(results.error().to_string());
      for (const FoundArticle& hit : results->hits) {
        all.push_back(hit.article.work + hit.article.label);
        check_snippet(hit);
      }
      if (results->hits.empty() || all.size() >= results->total) break;
    }
    return all;
  }

  /// The same by going through all articles.
  template <typename Wanted>
  std::set<std::string> meant(Wanted wanted) const {
    std::set<std::string> all;
    for (std::size_t i = 0; i < articles_.size(); ++i) {
      if (wanted(articles_[i].text, texts_[i])) all.insert(articles_[i].work + articles_[i].label);
    }
    return all;
  }

 private:
  static void check_snippet(const FoundArticle& hit) {
    std::size_t last = 0;
    for (base::Span mark : hit.snippet.marks) {
      REQUIRE(mark.begin >= last);
      REQUIRE(mark.end <= hit.snippet.text.size());
      REQUIRE_FALSE(mark.empty());
      last = mark.end;
    }
    REQUIRE(text::is_valid(hit.snippet.text));
    REQUIRE(hit.snippet.text.find('\n') == std::string::npos);
  }

  testing::ScratchFolder folder_;
  std::vector<ArticleView> articles_;
  std::vector<SearchText> texts_;
};

const Shelf& shelf() {
  static const Shelf shared;
  return shared;
}

bool has(const std::string& text, const char* word) { return text.find(word) != std::string::npos; }

SearchRequest asking(const std::string& query) {
  SearchRequest request;
  request.query = query;
  return request;
}

/// What a request finds is exactly what is meant, each once.
template <typename Wanted>
void check(const SearchRequest& request, Wanted wanted) {
  CAPTURE(request.query);
  const std::vector<std::string> found = shelf().found(request);
  const std::set<std::string> once(found.begin(), found.end());
  CHECK(once.size() == found.size());
  CHECK(once == shelf().meant(wanted));
}

}  // namespace

TEST_CASE("conditions find exactly the articles that meet them, on all pages") {
  check(asking("\"停车\" \"收费\""), [](const std::string& words, const SearchText&) {
    return has(words, "停车") && has(words, "收费");
  });
  check(asking("\"停车\" -罚款"), [](const std::string& words, const SearchText&) {
    return has(words, "停车") && !has(words, "罚款");
  });
  check(asking("停车 AND 罚款"), [](const std::string& words, const SearchText&) {
    return has(words, "停车") && has(words, "罚款");
  });
  check(asking("停车 OR 罚款"), [](const std::string& words, const SearchText&) {
    return has(words, "停车") || has(words, "罚款");
  });
  check(asking("(停车 公示) 或者 押金"), [](const std::string& words, const SearchText&) {
    return (has(words, "停车") && has(words, "公示")) || has(words, "押金");
  });
  check(asking("\"iso9001\""),
        [](const std::string& words, const SearchText&) { return has(words, "ISO9001"); });
  check(asking("登记 不含 押金 不含 罚款 \"登记\""),
        [](const std::string& words, const SearchText&) {
          return has(words, "登记") && !has(words, "押金") && !has(words, "罚款");
        });
}

TEST_CASE("AND binds more tightly than OR") {
  check(asking("停车 OR 收费 AND 罚款"), [](const std::string& words, const SearchText&) {
    return has(words, "停车") || (has(words, "收费") && has(words, "罚款"));
  });
}

TEST_CASE("a search as of a day finds what held that day") {
  for (int offset : {0, 150, 300, 301, 850, 3000}) {
    SearchRequest request = asking("\"停车\"");
    request.as_of = base::add_days(*base::parse_date("2000-01-01"), offset);
    check(request, [&](const std::string& words, const SearchText& text) {
      return has(words, "停车") && *text.from <= *request.as_of &&
             (!text.to || *request.as_of < *text.to);
    });
  }
}

TEST_CASE("ranks, works and issuers narrow a search down") {
  SearchRequest ranks = asking("\"停车\"");
  ranks.ranks = {Rank::department_rule};
  check(ranks, [](const std::string& words, const SearchText& text) {
    return has(words, "停车") && text.rank == Rank::department_rule;
  });
  SearchRequest works = asking("\"停车\"");
  works.works = {"样例3法", "样例4法"};
  check(works, [](const std::string& words, const SearchText& text) {
    return has(words, "停车") && (text.work == "样例3法" || text.work == "样例4法");
  });
  SearchRequest issuer = asking("\"停车\"");
  issuer.issuer = "财政";
  check(issuer, [](const std::string& words, const SearchText& text) {
    return has(words, "停车") && text.issuer == "财政部";
  });
}

TEST_CASE("what a request can never find is told") {
  const auto index_of = [](SearchRequest request) {
    SearchIndexWriter writer;
    testing::ScratchFolder folder;
    base::RealFileSystem files;
    SearchText text;
    text.work = "样例法";
    text.names = {"样例法"};
    writer.begin(text);
    writer.add({0, 1, 0, "", "停车。"});
    REQUIRE(writer.finish(files, folder.path("i")));
    const auto index = SearchIndex::open(folder.path("i"));
    REQUIRE(index);
    return search_articles(request, *index, shelf(), LayTerms());
  };
  SearchRequest work = asking("停车");
  work.works = {"没有的法"};
  CHECK(index_of(work).error().code == base::ErrorCode::not_found);
  SearchRequest issuer = asking("停车");
  issuer.issuer = "没有的部";
  CHECK(index_of(issuer).error().code == base::ErrorCode::not_found);
  CHECK(index_of(asking("")).error().code == base::ErrorCode::usage);
  CHECK(index_of(asking("(停车")).error().code == base::ErrorCode::usage);
}

TEST_CASE("the same request gives the same order") {
  const auto first = shelf().found(asking("停车 收费 罚款"));
  CHECK(first == shelf().found(asking("停车 收费 罚款")));
  CHECK(first.size() > 10);
}

}  // namespace fashen::corpus
