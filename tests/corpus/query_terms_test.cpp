// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <map>

#include "corpus/fact_folder.h"
#include "corpus/search_index.h"
#include "corpus/searcher.h"
#include "support/scratch_folder.h"
#include "text/fold.h"

namespace fashen::corpus {
namespace {

/// The weights of a query's terms, by the words they stand for.
std::map<std::string, double> weights(const std::string& query, const LayTerms& lay = {}) {
  std::map<Term, std::string> names;
  const std::string folded = text::fold(query + " 出租人 情节严重 收费标准").text;
  for_each_term(folded, [&](Term term, std::size_t begin, std::size_t end) {
    names[term] = folded.substr(begin, end - begin);
  });
  std::map<std::string, double> found;
  for (const QueryTerm& term : query_terms(query, lay)) {
    found[names.at(term.term)] = term.weight;
  }
  return found;
}

LayTerms lay_terms() {
  base::MemoryFileSystem files;
  REQUIRE(files.write("lay.tsv", "lay\tlegal\n房东\t出租人\n"));
  auto lay = LayTerms::read(files, "lay.tsv");
  REQUIRE(lay);
  return std::move(*lay);
}

std::string times(const std::string& words, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += words;
  return all;
}

const double quoted = Ranking().quoted;

}  // namespace

TEST_CASE("pairs in quotation marks weigh more, characters do not") {
  for (const char* query : {"认定为“情节严重”的", "认定为「情节严重」的", "情节严重”的认定为"}) {
    INFO(query);
    const auto found = weights(query);
    for (const char* pair : {"情节", "节严", "严重"}) CHECK(found.at(pair) == quoted);
    for (const char* other : {"认定", "定为", "情", "严", "重"}) CHECK(found.at(other) == 1);
  }
}

TEST_CASE("what is no quotation weighs as all else") {
  const std::string longer = "“" + times("情节严重", 11) + "”";
  for (const std::string& query : {std::string("情节严重"), std::string("“情节严重"),
                                   std::string("“”情节严重"), std::string("‘情节严重’"), longer}) {
    INFO(query);
    CHECK(weights(query).at("情节") == 1);
  }
  // Only the first closing mark can end a quotation that was cut off.
  const auto twice = weights("甲乙”情节严重”丙");
  CHECK(twice.at("甲乙") == quoted);
  CHECK(twice.at("情节") == 1);
  // The innermost opening mark begins it.
  const auto nested = weights("“甲乙“情节”丙丁");
  CHECK(nested.at("情节") == quoted);
  CHECK(nested.at("甲乙") == 1);
  CHECK(nested.at("丙丁") == 1);
}

TEST_CASE("what lay words stand for weighs less, and is not looked for in long texts") {
  const LayTerms lay = lay_terms();
  CHECK(weights("房东不退钱", lay).at("出租") == Ranking().lay);
  CHECK(weights("房东是“出租人”", lay).at("出租") == quoted);
  CHECK(weights("房东是出租人", lay).at("出租") == 1);
  CHECK(weights(times("甲", 198) + "房东", lay).count("出租") == 1);
  CHECK(weights(times("甲", 199) + "房东", lay).count("出租") == 0);
}

TEST_CASE("of two articles the one that says what is quoted comes first") {
  testing::ScratchFolder folder;
  SearchIndexWriter writer;
  SearchText text;
  text.work = "样例法";
  text.names = {text.work};
  writer.begin(text);
  writer.add({0, 1, 0, "", "运输违禁货物，拒绝检查的，处罚款；后果恶劣的，处拘留。"});
  writer.add({1, 2, 0, "", "倒卖票证，情节严重的，处罚款。"});
  base::RealFileSystem files;
  REQUIRE(writer.finish(files, folder.path("index")));
  const auto index = SearchIndex::open(folder.path("index"));
  REQUIRE(index);
  const auto first = [&index](const std::string& query) {
    const auto answer = Searcher(*index).search(query_terms(query, {}), {}, 1);
    REQUIRE(answer);
    return index->document(answer->hits.at(0).document).key;
  };
  CHECK(first("运输违禁货物拒绝检查有下列情形之一的，应当认定为情节严重") == 0);
  CHECK(first("运输货物有下列情形之一的，应当认定为“情节严重”") == 1);
}

}  // namespace fashen::corpus
