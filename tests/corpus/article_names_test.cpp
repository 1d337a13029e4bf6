// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/article_names.h"

#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "corpus/fact_folder.h"
#include "corpus/search_index.h"
#include "corpus/searcher.h"
#include "corpus/table.h"
#include "support/places.h"
#include "support/scratch_folder.h"
#include "support/shipped_law.h"

namespace fashen::corpus {
namespace {

const std::string header = "work\tsince\tarticle\tnames\tformer\n";

base::Date day(const char* iso) { return *base::parse_date(iso); }

base::Result<ArticleNames> read(const std::string& rows) {
  base::MemoryFileSystem files;
  REQUIRE(files.write("names.tsv", header + rows));
  return ArticleNames::read(files, "names.tsv");
}

std::string shipped_table() {
  return testing::source_dir() + "/corpus/" + std::string(ArticleNames::file);
}

}  // namespace

TEST_CASE("names hold from the version on that numbers the article so") {
  const auto names = read(
      "样例法\t1997-03-14\t第一百三十三条之一\t危险停车罪\t\n"
      "样例法\t1997-03-14\t第二百零一条\t逃费罪;少缴罪\t漏费罪\n"
      "样例法\t1997-03-14\t第三百六十条\t\t占位罪\n");
  REQUIRE(names);
  CHECK(names->size() == 3);
  CHECK(names->of("样例法", day("1997-03-14"), 133, 1) == "危险停车罪");
  CHECK(names->of("样例法", day("2023-12-29"), 201, 0) == "逃费罪；少缴罪（原漏费罪）");
  CHECK(names->of("样例法", day("2023-12-29"), 360, 0) == "（原占位罪）");
  CHECK(names->of("样例法", day("1979-07-01"), 201, 0).empty());
  CHECK(names->of("样例法", day("2023-12-29"), 133, 0).empty());
  CHECK(names->of("旧法", day("2023-12-29"), 201, 0).empty());
  CHECK(ArticleNames().of("样例法", day("2023-12-29"), 201, 0).empty());
}

TEST_CASE("a wrong row of names is told with its line") {
  const std::string good = "样例法\t1997-03-14\t第一条\t甲罪\t\n";
  for (const char* row :
       {"样例法\t1997-03-14\t133\t甲罪\t\n", "样例法\t1997-03-14\t第二条第一款\t甲罪\t\n",
        "样例法\t1997-03-14\t第二条、第三条\t甲罪\t\n", "样例法\t1997\t第二条\t甲罪\t\n",
        "样例法\t1997-03-14\t第二条\t\t\n", "样例法\t1998-01-01\t第一条\t乙罪\t\n"}) {
    INFO(row);
    const auto names = read(good + row);
    REQUIRE(!names);
    CHECK(names.error().where == "names.tsv:3");
  }
}

TEST_CASE("an article is found by a name that its words do not have") {
  testing::ScratchFolder folder;
  SearchIndexWriter writer;
  SearchText text;
  text.work = "样例法";
  text.names = {text.work};
  writer.begin(text);
  writer.add({7, 1, 0, "", "违反交通管理法规，致人重伤的，处三年以下有期徒刑。", "交通肇事罪"});
  writer.add({8, 2, 0, "", "交通标志由主管部门设置；肇事车辆应当停车。"});
  base::RealFileSystem files;
  REQUIRE(writer.finish(files, folder.path("index")));
  const auto index = SearchIndex::open(folder.path("index"));
  REQUIRE(index);
  const auto answer = Searcher(*index).search(query_terms("交通肇事罪", {}), {}, 1);
  REQUIRE(answer);
  CHECK(index->document(answer->hits.at(0).document).key == 7);
  CHECK(index->names(0) == "交通肇事罪");
  CHECK(index->names(1).empty());
}

TEST_CASE("the shipped names are those of all crimes, of articles that exist") {
  const auto names = ArticleNames::read(base::RealFileSystem(), shipped_table());
  REQUIRE(names);
  const auto works = testing::shipped_law().by_title("刑法");
  REQUIRE(works.size() == 1);
  const std::vector<ArticleShape>& shapes = works.front()->versions.back().shapes;
  std::size_t named = 0;
  for (const ArticleShape& shape : shapes) {
    const base::Date version = works.front()->versions.back().promulgated;
    named += names->of("刑法", version, shape.number, shape.sub_number).empty() ? 0u : 1u;
  }
  CHECK(named == names->size());
  const auto bytes = base::RealFileSystem().read(shipped_table(), 1 << 20);
  const auto table = parse_tsv("names", *bytes, {"work", "since", "article", "names", "former"});
  REQUIRE(table);
  std::set<std::string> crimes;
  for (const Row& row : table->rows) {
    std::istringstream list(table->at(row, "names"));
    for (std::string crime; std::getline(list, crime, ';');) crimes.insert(crime);
  }
  // 483 in all; 骗购外汇罪 is in a decision of its own.
  CHECK(crimes.size() == 482);
}

}  // namespace fashen::corpus
