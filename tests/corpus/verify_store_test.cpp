// SPDX-License-Identifier: GPL-3.0-or-later
// What `corpus verify` tells of a store: damage, numbers, and where it and the catalogue differ.
#include "corpus/verify.h"

#include <catch2/catch.hpp>

#include "support/imported_law.h"
#include "support/memory_lookup.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

/// Texts as a store holds them, for a test to bend.
class BentStore final : public TextStore {
 public:
  std::vector<ImportedText> all;
  std::vector<Provision> provisions;
  std::vector<StatuteSource> sources;
  std::vector<std::size_t> unreadable;  ///< Provisions that cannot be read

  const ImportedText* text_of(const Work&, const Version&) const override { return nullptr; }
  std::vector<const ImportedText*> texts_of(const Work&) const override { return {}; }
  const ImportedText* text(std::uint32_t id) const override {
    return id < all.size() && !all[id].title.empty() ? &all[id] : nullptr;
  }
  std::size_t text_count() const override { return all.size(); }
  std::optional<Provision> provision(std::uint32_t id) const override {
    for (const std::size_t gone : unreadable) {
      if (gone == id) return std::nullopt;
    }
    return id < provisions.size() ? std::optional(provisions[id]) : std::nullopt;
  }
  std::size_t provision_count() const override { return provisions.size(); }
  std::optional<Provision> article(const ImportedText&, int, int) const override { return {}; }
  std::string digest() const override { return "0"; }
  std::string folder() const override { return "store"; }
  const Lookup& works() const override { return works_; }
  const std::vector<PenalCard>* penal_cards(const ImportedText&) const override { return nullptr; }
  std::size_t source_count() const override { return sources.size(); }
  std::optional<StatuteSource> source(std::size_t number) const override {
    const bool there = number < sources.size() && !sources[number].markdown.empty();
    return there ? std::optional(sources[number]) : std::nullopt;
  }

  /// Copies what an import made of a statute.
  void take(const TextStore& store) {
    for (std::uint32_t id = 0; id < store.text_count(); ++id) all.push_back(*store.text(id));
    for (std::uint32_t id = 0; id < store.provision_count(); ++id) {
      provisions.push_back(*store.provision(id));
    }
    for (std::size_t i = 0; i < store.source_count(); ++i) sources.push_back(*store.source(i));
  }

 private:
  testing::MemoryLookup works_;
};

std::string statute(const std::string& articles) {
  return "# 中华人民共和国路灯法\n\n2021年3月1日 主席令第9号公布\n\n<!-- INFO END -->\n\n" +
         articles;
}

const char* const file = "行政法/路灯法(2021-03-01).md";
const std::string sound = statute("第一条 甲。\n\n第二条 本法自2021年7月1日起施行。\n");

BentStore store_of(const std::string& markdown) {
  const testing::ImportedLaw law({{file, markdown}});
  BentStore store;
  store.take(dynamic_cast<const TextStore&>(law.texts()));
  return store;
}

/// "损坏: 条文与摘要不符; ": kind and words of every doubt.
std::string doubts(const BentStore& store, const Lookup& catalogue) {
  std::string out;
  for (const Doubt& one : verify(store, catalogue)) {
    out += std::string(display_name(one.kind)) + ": " + one.what + "; ";
  }
  return out;
}
std::string doubts(const BentStore& store) { return doubts(store, testing::MemoryLookup()); }

testing::MemoryLookup catalogue(const char* promulgated, const char* effective, int articles,
                                const std::string& number = "") {
  testing::MemoryLookup made;
  Version version;
  version.promulgated = day(promulgated);
  version.effective = day(effective);
  version.articles = articles;
  version.number = number;
  made.add("中华人民共和国路灯法").versions = {version};
  return made;
}

}  // namespace

TEST_CASE("a sound store that agrees with the catalogue raises no doubt") {
  const BentStore store = store_of(sound);
  CHECK(doubts(store).empty());
  CHECK(doubts(store, catalogue("2021-03-01", "2021-07-01", 2, "主席令第九号")).empty());
}

TEST_CASE("every way in which a store differs from its sources is damage") {
  BentStore words = store_of(sound);
  words.provisions[0].words += "乙。";
  CHECK(doubts(words).find("损坏: 条文与摘要不符") != std::string::npos);

  BentStore facts = store_of(sound);
  facts.all[0].effective = day("2022-01-01");
  CHECK(doubts(facts).find("损坏") == 0);

  BentStore lost = store_of(sound);
  lost.unreadable = {1};
  CHECK(doubts(lost).find("有条文不能读取") != std::string::npos);

  BentStore torn = store_of(sound);
  torn.all[0].title.clear();
  CHECK(doubts(torn).find("损坏: 记录不能读取") != std::string::npos);
  CHECK(doubts(torn).find("来源文件有这个文本，库中没有") != std::string::npos);

  BentStore orphan = store_of(sound);
  orphan.sources.clear();
  CHECK(doubts(orphan) == "损坏: 库中没有它的来源文件; ");

  BentStore blank = store_of(sound);
  blank.sources[0].markdown.clear();
  CHECK(doubts(blank).find("记录不能读取") != std::string::npos);
}

TEST_CASE("a source that now says something else is told") {
  BentStore store = store_of(sound);
  std::string& markdown = store.sources[0].markdown;
  markdown.replace(markdown.find("甲"), std::string("甲").size(), "乙");
  CHECK(doubts(store) == "损坏: 与来源文件不符; ");
}

TEST_CASE("gaps, repetitions and a late beginning of the numbers are told with the numbers") {
  CHECK(doubts(store_of(statute("第一条 甲。\n\n第四条 乙。\n"))) ==
        "条号: 第 1 条之后是第 4 条; ");
  CHECK(doubts(store_of(statute("第三条 甲。\n\n第四条 乙。\n"))) == "条号: 从第 3 条开始; ");
  CHECK(doubts(store_of(statute("第一条 甲。\n\n第一条之一 乙。\n\n第二条 丙。\n"))).empty());
  BentStore twice = store_of(sound);
  twice.all[0].places[1] = twice.all[0].places[0];
  CHECK(doubts(twice).find("条号: 第 1 条重复") != std::string::npos);
}

TEST_CASE("each fact in which the catalogue differs is told with both sides") {
  const BentStore store = store_of(sound);
  CHECK(doubts(store, catalogue("2019-01-01", "2019-07-01", 2)) == "出入: 法规目录没有这个版本; ");
  CHECK(doubts(store, catalogue("2021-03-01", "2021-07-01", 3)) ==
        "出入: 条数：本库 2，法规目录 3; ");
  CHECK(doubts(store, catalogue("2021-03-01", "2021-06-01", 2)) ==
        "出入: 施行日期：本库 2021-07-01，法规目录 2021-06-01; ");
  CHECK(doubts(store, catalogue("2021-03-01", "2021-07-01", 2, "主席令第10号")).find("文号") !=
        std::string::npos);
  CHECK(doubts(store, catalogue("2021-03-01", "2021-07-01", 0)).empty());  // the count is unknown
}

TEST_CASE("a name that the catalogue gives to two works is not compared with either") {
  testing::MemoryLookup two = catalogue("2019-01-01", "2019-07-01", 9);
  two.add("路灯法");
  CHECK(doubts(store_of(sound), two).empty());
}

TEST_CASE("doubts stand by kind, then by title and day") {
  BentStore store = store_of(statute("第二条 甲。\n\n第五条 乙。\n"));
  store.provisions[0].words = "丙。";
  const auto all = verify(store, catalogue("2019-01-01", "2019-07-01", 9));
  REQUIRE(all.size() >= 4);
  for (std::size_t i = 1; i < all.size(); ++i) CHECK(all[i - 1].kind <= all[i].kind);
  CHECK(all.front().kind == Doubt::Kind::damaged);
  CHECK(all.back().kind == Doubt::Kind::facts);
  CHECK(all.back().version == day("2021-03-01"));
}

}  // namespace fashen::corpus
