// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_index.h"

#include <catch2/catch.hpp>
#include <set>

#include "corpus/fact_folder.h"
#include "corpus/searcher.h"
#include "support/places.h"
#include "support/scratch_folder.h"
#include "text/fold.h"

namespace fashen::corpus {
namespace {

using namespace std::chrono;

SearchText text(std::string work, Rank rank) {
  SearchText text;
  text.work = work;
  text.names = {work};
  text.rank = rank;
  return text;
}

SearchArticle article(std::uint64_t key, std::string_view heading, std::string_view words) {
  SearchArticle article;
  article.key = key;
  article.number = static_cast<int>(key % 100);
  article.heading = heading;
  article.text = words;
  return article;
}

/// Two laws, one of them in two versions, and a regulation that names one of them.
SearchIndexWriter sample() {
  SearchIndexWriter writer;
  SearchText old = text("停车法", Rank::law);
  old.to = 2020y / 1 / 1;
  writer.begin(old);
  writer.add(article(101, "第一章 总则", "停车场应当公示收费标准。"));
  SearchText fresh = text("停车法", Rank::law);
  fresh.from = 2020y / 1 / 1;
  writer.begin(fresh);
  writer.add(article(201, "第一章 总则", "停车场应当公示收费标准和监督电话。"));
  writer.add(article(202, "第二章 罚则", "停车场违反规定的，处一万元以下罚款。"));
  writer.begin(text("房屋租赁法", Rank::law));
  writer.add(article(301, "第一章", "出租人应当按照约定将租赁物交付承租人。"));
  writer.begin(text("停车条例", Rank::administrative_regulation));
  writer.add(article(401, "第一章", "为了实施《停车法》，制定本条例。ETC 和 PM2.5 的标准另定。"));
  return writer;
}

/// An index in a folder of its own.
class Sample {
 public:
  Sample() {
    base::RealFileSystem files;
    SearchIndexWriter writer = sample();
    REQUIRE(writer.size() == 5);
    REQUIRE(writer.finish(files, path()));
  }
  std::string path() const { return folder_.path("articles.index"); }
  std::string bytes() const { return *base::RealFileSystem().read(path(), 64 << 20); }
  void replace(std::string_view bytes) { REQUIRE(base::RealFileSystem().write(path(), bytes)); }
  SearchIndex open() const {
    auto index = SearchIndex::open(path());
    REQUIRE(index);
    return std::move(*index);
  }

 private:
  testing::ScratchFolder folder_;
};

std::vector<std::uint64_t> keys(const SearchIndex& index, std::string_view query,
                                const SearchFilter& filter = {}, const LayTerms& lay = {}) {
  auto answer = Searcher(index).search(query_terms(query, lay), filter, 10);
  REQUIRE(answer);
  std::vector<std::uint64_t> found;
  for (const SearchHit& hit : answer->hits) found.push_back(index.document(hit.document).key);
  return found;
}

std::set<std::string> words_of(std::string_view words) {
  std::set<std::string> found;
  const std::string folded = text::fold(words).text;
  for_each_term(folded, [&](Term, std::size_t begin, std::size_t end) {
    found.insert(folded.substr(begin, end - begin));
  });
  return found;
}

}  // namespace

TEST_CASE("articles and queries are cut into characters, pairs and words") {
  CHECK(words_of("停车场") == std::set<std::string>{"停", "停车", "车", "车场", "场"});
  CHECK(words_of("停，车") == std::set<std::string>{"停", "车"});
  CHECK(words_of("ＰＭ２.5 a") == std::set<std::string>{"PM2"});
  CHECK(words_of("停車") == words_of("停车"));
  CHECK(words_of("").empty());
}

TEST_CASE("a search finds the article that says it") {
  const Sample sample;
  const SearchIndex index = sample.open();
  CHECK(index.documents() == 5);
  CHECK(index.works() == 3);
  CHECK(index.verify().ok());
  CHECK(keys(index, "停车场罚款").front() == 202);
  CHECK(keys(index, "出租人交付").front() == 301);
  CHECK(keys(index, "etc").front() == 401);
  CHECK(keys(index, "纯属无关").empty());
  CHECK(keys(index, "").empty());
  CHECK(index.work(*index.find_work("停车法")).named_by == 1);
  CHECK(index.work(*index.find_work("房屋租赁法")).named_by == 0);
  CHECK(!index.find_work("没有的法"));
}

TEST_CASE("a search keeps to the day, the rank and the work") {
  const Sample sample;
  const SearchIndex index = sample.open();
  SearchFilter filter;
  filter.as_of = 2019y / 6 / 1;
  CHECK(keys(index, "公示收费标准", filter).front() == 101);
  filter.as_of = 2020y / 1 / 1;
  CHECK(keys(index, "公示收费标准", filter).front() == 201);
  SearchFilter regulations;
  regulations.ranks = 1u << static_cast<unsigned>(Rank::administrative_regulation);
  CHECK(keys(index, "停车", regulations) == std::vector<std::uint64_t>{401});
  SearchFilter one;
  one.works.resize(index.works());
  one.works[*index.find_work("房屋租赁法")] = true;
  CHECK(keys(index, "停车承租", one) == std::vector<std::uint64_t>{301});
}

TEST_CASE("lay words lead to the words of the law") {
  base::MemoryFileSystem files;
  REQUIRE(files.write("lay.tsv", "lay\tlegal\n房东\t出租人\n二房东\t承租人 转租\n"));
  const auto lay = LayTerms::read(files, "lay.tsv");
  REQUIRE(lay);
  CHECK(lay->meanings("房东不退钱") == std::vector<std::string_view>{"出租人"});
  CHECK(lay->meanings("二房东") == std::vector<std::string_view>{"承租人", "转租"});
  const Sample sample;
  const SearchIndex index = sample.open();
  CHECK(keys(index, "东家").empty());
  CHECK(keys(index, "房东", {}, *lay).front() == 301);
  REQUIRE(files.write("bad.tsv", "lay\tlegal\n房东\t\n"));
  CHECK(!LayTerms::read(files, "bad.tsv"));
  REQUIRE(files.write("twice.tsv", "lay\tlegal\n房东\t出租人\n房东\t甲\n"));
  CHECK(!LayTerms::read(files, "twice.tsv"));
}

TEST_CASE("the shipped table of lay words reads") {
  const auto lay =
      LayTerms::read(base::RealFileSystem(), testing::source_dir() + "/corpus/lay_terms.tsv");
  REQUIRE(lay);
  CHECK(lay->size() > 200);
}

TEST_CASE("the same articles give the same bytes") { CHECK(Sample().bytes() == Sample().bytes()); }

TEST_CASE("a damaged index is refused or told, never believed or fatal") {
  Sample sample;
  const std::string whole = sample.bytes();
  CHECK(SearchIndex::open(sample.path() + ".none").error().code == base::ErrorCode::corpus);
  for (std::size_t size = 0; size < whole.size(); size += 97) {
    sample.replace(std::string_view(whole).substr(0, size));
    CHECK(!SearchIndex::open(sample.path()));
  }
  for (std::size_t at = 0; at < whole.size(); at += at < 400 ? 1 : 53) {
    std::string bytes = whole;
    bytes[at] = static_cast<char>(bytes[at] ^ 0xff);
    sample.replace(bytes);
    auto index = SearchIndex::open(sample.path());
    if (!index) continue;
    CHECK(at >= sizeof(search_layout::Header));
    CHECK(!index->verify());
    (void)Searcher(*index).search(query_terms("停车场应当公示收费标准的出租人", {}), {}, 10);
  }
}

}  // namespace fashen::corpus
