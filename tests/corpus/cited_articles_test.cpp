// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that others name: who names whom, and what it is worth in a search.
#include "corpus/cited_articles.h"

#include <catch2/catch.hpp>

#include "corpus/fact_folder.h"
#include "corpus/search_index.h"
#include "corpus/searcher.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

using namespace std::chrono;
using Keys = std::vector<std::uint64_t>;
using Pairs = std::vector<std::pair<std::uint64_t, std::uint64_t>>;

/// Makes an index article by article; keys are 100 × the text's place + the article's number.
class Made {
 public:
  Made& text(const std::string& work, std::optional<base::Date> from = std::nullopt,
             std::optional<base::Date> to = std::nullopt) {
    SearchText text;
    text.work = work;
    text.names = {work};
    text.rank = work.ends_with("法") ? Rank::law : Rank::judicial_interpretation;
    text.from = from;
    text.to = to;
    writer_.begin(text);
    ++texts_;
    return *this;
  }
  Made& article(int number, std::string_view words) {
    writer_.add({texts_ * 100 + static_cast<std::uint64_t>(number), number, 0, {}, words});
    return *this;
  }
  SearchIndex index() {
    base::RealFileSystem files;
    REQUIRE(writer_.finish(files, folder_.path("index")));
    auto index = SearchIndex::open(folder_.path("index"));
    REQUIRE(index);
    return std::move(*index);
  }

 private:
  testing::ScratchFolder folder_;
  SearchIndexWriter writer_;
  std::uint64_t texts_ = 0;
};

Pairs citations(const SearchIndex& index) {
  Pairs pairs;
  for (const search_layout::Citation& one : index.citations()) {
    pairs.emplace_back(index.document(one.from).key, index.document(one.to).key);
  }
  return pairs;
}

Keys keys(const SearchIndex& index, std::string_view query, const SearchFilter& filter = {}) {
  const auto answer = Searcher(index).search(query_terms(query, {}), filter, 10);
  REQUIRE(answer);
  Keys found;
  for (const SearchHit& hit : answer->hits) found.push_back(index.document(hit.document).key);
  return found;
}

constexpr const char* old_fee = "停车场应当在入口公示收费标准和监督电话。";
constexpr const char* new_fee = "停车场应当在入口公示收费标准、优惠措施和监督电话。";

}  // namespace

TEST_CASE("an article names those of other works, each once, and none of its own") {
  Made made;
  made.text("停车法").article(1, "停车场应当公示收费标准。").article(2, "乱停车的，处罚款。");
  made.text("停车法解释")
      .article(1, "适用停车法第二条、《停车法》第二条第一款和第一条的，从重。")
      .article(2, "停车法解释第一条不适用于停车法第九条。停车法规定了罚款。");
  CHECK(citations(made.index()) == Pairs{{201, 101}, {201, 102}});
}

TEST_CASE("a number means the version in force when the naming text began to apply") {
  const auto two_versions = [](Made& made) -> Made& {
    made.text("停车法", 2000y / 1 / 1, 2010y / 1 / 1)
        .article(1, "本法适用于公共场所。")
        .article(2, old_fee)
        .article(3, "违反本法的，处一百元以下罚款。");
    return made.text("停车法", 2010y / 1 / 1)
        .article(1, "本法适用于公共场所。")
        .article(2, "国家鼓励建设停车设施，支持社会资本参与。")
        .article(3, new_fee);
  };
  SECTION("with the same provision of other versions, whatever its number is there") {
    Made made;
    two_versions(made).text("样例解释", 2005y / 1 / 1).article(1, "停车法第二条所称的标准。");
    CHECK(citations(made.index()) == Pairs{{301, 102}, {301, 203}});
  }
  SECTION("so that a later text that names the number means another") {
    Made made;
    two_versions(made).text("样例解释", 2015y / 1 / 1).article(1, "停车法第二条所称的设施。");
    CHECK(citations(made.index()) == Pairs{{301, 202}});
  }
  SECTION("a text older than all means the first, one without a day the last") {
    Made made;
    two_versions(made).text("甲解释", 1999y / 1 / 1).article(1, "停车法第三条的罚款。");
    made.text("乙解释").article(1, "停车法第三条的公示。");
    CHECK(citations(made.index()) == Pairs{{301, 103}, {401, 102}, {401, 203}});
  }
}

TEST_CASE("what is like a query speaks for the articles it names, but not where it is silent") {
  Made made;
  made.text("样例法")
      .article(1, "故意隐瞒重要事实的，处五年以下有期徒刑。")
      .article(2, "故意毁坏财物的，处五年以下有期徒刑。")
      .article(3, "故意扰乱秩序的，处五年以下有期徒刑。");
  made.text("样例解释")
      .article(1, "故意在网络平台直播间带货时虚构销量，情节严重的，依照样例法第三条处理。");
  made.text("其他解释").article(1, "故意在网络平台传播谣言的，另行规定。");
  const SearchIndex index = made.index();
  SearchFilter laws;
  laws.ranks = 1u << static_cast<unsigned>(Rank::law);
  const std::string query = "故意在网络平台直播间带货时虚构销量";
  CHECK(keys(index, query, laws).front() == 103);
  CHECK(keys(index, "直播间虚构销量", laws) == Keys{103});  // which has none of the words
  laws.silent = index.find_work("样例解释");
  CHECK(keys(index, query, laws).front() != 103);
  CHECK(keys(index, "直播间虚构销量", laws).empty());
  laws.silent = index.find_work("其他解释");
  CHECK(keys(index, query, laws).front() == 103);
}

TEST_CASE("what spoke for an article is told, what raised it most first") {
  Made made;
  made.text("样例法").article(1, "甲事。").article(2, "乙事。").article(3, "丙事。");
  made.text("样例解释")
      .article(1, "网络直播带货的，依照样例法第一条、第二条、第三条处理。")
      .article(2, "直播的，依照样例法第三条处理。")
      .article(3, "带货的，另行规定。");
  const SearchIndex index = made.index();
  Searcher searcher(index);
  const auto speakers = [&](const std::string& query, const SearchFilter& filter = {}) {
    REQUIRE(searcher.search(query_terms(query, {}), filter, 10));
    std::vector<Keys> all;
    for (const std::uint32_t document : {0u, 2u, 4u}) {
      Keys found;
      for (const std::uint32_t one : searcher.speakers_for(document)) {
        found.push_back(index.document(one).key);
      }
      all.push_back(found);
    }
    return all;
  };
  CHECK(speakers("直播") == std::vector<Keys>{{201}, {202, 201}, {}});
  CHECK(speakers("网络") == std::vector<Keys>{{201}, {201}, {}});
  CHECK(speakers("灯具") == std::vector<Keys>{{}, {}, {}});
  SearchFilter quiet;
  quiet.silent = index.find_work("样例解释");
  CHECK(speakers("直播", quiet) == std::vector<Keys>(3));
}

TEST_CASE("who names many articles speaks the more softly for each") {
  Made made;
  made.text("样例法").article(1, "甲事。").article(2, "乙事。").article(3, "丙事。");
  made.text("样例解释").article(1, "直播带货依照样例法第三条处理。");
  made.text("另一解释").article(1, "直播带货依照样例法第一条、第二条处理。");
  SearchFilter laws;
  laws.ranks = 1u << static_cast<unsigned>(Rank::law);
  CHECK(keys(made.index(), "直播带货", laws) == Keys{103, 101, 102});
}

}  // namespace fashen::corpus
