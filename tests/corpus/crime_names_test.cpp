// SPDX-License-Identifier: GPL-3.0-or-later
// Short names of crimes find the article of the Criminal Law, where that is present.
#include <algorithm>
#include <catch2/catch.hpp>

#include "corpus/article_names.h"
#include "corpus/lay_terms.h"
#include "corpus/reference_collection.h"
#include "corpus/search_index.h"
#include "corpus/searcher.h"
#include "support/places.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

LayTerms shipped_lay_terms() {
  const std::string table = testing::source_dir() + "/corpus/" + std::string(LayTerms::file);
  auto lay = LayTerms::read(base::RealFileSystem(), table);
  REQUIRE(lay);
  return std::move(*lay);
}

/// The articles of the latest Criminal Law with the shipped names, by number × 100 + sub-number.
SearchIndex criminal_law(const testing::ScratchFolder& folder) {
  const auto names = ArticleNames::read(
      base::RealFileSystem(), testing::source_dir() + "/corpus/" + std::string(ArticleNames::file));
  REQUIRE(names);
  const std::vector<Source>* versions = reference().of("刑法");
  REQUIRE(versions != nullptr);
  const auto last = std::max_element(
      versions->begin(), versions->end(),
      [](const Source& a, const Source& b) { return a.text.promulgated < b.text.promulgated; });
  SearchIndexWriter writer;
  SearchText text;
  text.work = "刑法";
  text.names = {text.work};
  text.rank = Rank::law;
  writer.begin(text);
  for (std::size_t i = 0; i < last->text.article_texts.size(); ++i) {
    const ArticleShape& shape = last->text.statute.articles[i].shape;
    const std::string called =
        names->of("刑法", last->text.promulgated, shape.number, shape.sub_number);
    const auto key = static_cast<std::uint64_t>(shape.number * 100 + shape.sub_number);
    writer.add({key, shape.number, shape.sub_number, {}, last->text.article_texts[i], called});
  }
  base::RealFileSystem files;
  REQUIRE(writer.finish(files, folder.path("index")));
  auto index = SearchIndex::open(folder.path("index"));
  REQUIRE(index);
  return std::move(*index);
}

}  // namespace

TEST_CASE("short names of crimes are known, and other words that hold them are not") {
  const LayTerms lay = shipped_lay_terms();
  const auto meant = [&](std::string_view query) { return lay.meanings(query); };
  using Meanings = std::vector<std::string_view>;
  CHECK(meant("帮信罪量刑") == Meanings{"帮助信息网络犯罪活动罪"});
  CHECK(meant("非吸案立案标准") == Meanings{"非法吸收公众存款罪"});
  for (const char* query : {"抗拒执法", "病危驾车送医", "帮信用社收贷", "并非吸烟", "遮掩隐瞒",
                            "侵入侵公园", "在职侵害", "提交肇庆市", "一组卖出", "涉黑龙江"}) {
    INFO(query);
    CHECK(meant(query).empty());
  }
}

TEST_CASE("short names of crimes find the right article first") {
  if (skipped()) return;
  const testing::ScratchFolder folder;
  const SearchIndex law = criminal_law(folder);
  const LayTerms lay = shipped_lay_terms();
  Searcher searcher(law);
  const std::pair<const char*, std::uint64_t> crimes[] = {
      {"帮信罪", 28702},   {"帮信案", 28702},   {"非吸罪", 17600},      {"非吸案", 17600},
      {"涉嫌非吸", 17600}, {"非法吸存", 17600}, {"拒执罪", 31300},      {"拒执案", 31300},
      {"掩隐罪", 31200},   {"掩隐案", 31200},   {"危驾罪", 13301},      {"危驾案", 13301},
      {"组卖罪", 35800},   {"组卖案", 35800},   {"侵公罪", 25301},      {"侵公案", 25301},
      {"职侵罪", 27100},   {"职侵案", 27100},   {"寻滋罪", 29300},      {"寻滋案", 29300},
      {"交肇罪", 13300},   {"交肇案", 13300},   {"非拘罪", 23800},      {"非拘案", 23800},
      {"涉黑罪", 29400},   {"涉黑案", 29400},   {"涉黑组织", 29400},    {"恶意欠薪", 27601},
      {"骗贷", 17501},     {"销赃", 31200},     {"窝赃", 31200},        {"非法持枪", 12800},
      {"打群架", 29200},   {"开赌场", 30300},   {"非吸公众存款", 17600}};
  for (const auto& [crime, article] : crimes) {
    INFO(crime);
    const auto answer = searcher.search(query_terms(crime, lay), {}, 1);
    REQUIRE(answer);
    REQUIRE(answer->hits.size() == 1);
    CHECK(law.document(answer->hits[0].document).key == article);
  }
}

}  // namespace fashen::corpus
