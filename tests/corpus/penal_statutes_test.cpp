// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped cards of penal provisions: figures that were read in the statutes by eye, and the
// tables against the texts they were made of, where those are present.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "corpus/collection.h"
#include "corpus/fact_folder.h"
#include "corpus/fact_tables.h"
#include "corpus/index.h"
#include "corpus/penal_catalogue.h"
#include "corpus/penal_source.h"
#include "corpus/penal_words.h"
#include "support/places.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

struct Provision {
  const char* law;
  const char* version;
  int article, paragraph;
  const char* fines;
};

const Lookup& law() {
  static const std::unique_ptr<Lookup> opened = [] {
    auto lookup = open_index(testing::stage_dir() + "/share/fashen/corpus.index");
    if (!lookup) FAIL(lookup.error().to_string());
    return std::move(*lookup);
  }();
  return *opened;
}

const std::vector<PenalCard>* cards_of(const char* title, const char* version) {
  const auto works = law().by_title(title);
  REQUIRE(works.size() == 1);
  for (const Version& one : works.front()->versions) {
    if (base::to_iso(one.promulgated) == version) {
      return penal_cards_of(law(), *works.front(), one);
    }
  }
  FAIL("no such version");
  return nullptr;
}

const std::vector<Provision>& provisions() {
  static const std::vector<Provision> all = {
      {"专利法", "2020-10-17", 68, 1, "may [0,5]x违法所得; may 违法所得[0,50000] [0,250000]"},
      {"人民警察法", "2012-10-26", 36, 3, "may [0,5]x违法所得"},
      {"公司法", "2018-10-26", 207, 1, "[1,5]x违法所得"},
      {"公司法", "2018-10-26", 207, 2, "grave [1,5]x所得收入"},
      {"农产品质量安全法", "2022-09-02", 69, 1, "persistent [2000,20000]"},
      {"农产品质量安全法", "2022-09-02", 70, 1,
       "货值金额[0,10000) [100000,150000]; 货值金额[10000,] [15,30]x货值金额; [1000,10000]"},
      {"劳动合同法", "2012-12-28", 92, 1, "[1,5]x违法所得; may 违法所得[0,0] [0,50000]"},
      {"反垄断法", "2022-06-24", 56, 1,
       "[0.01,0.1]x上一年度销售额; 销售额[0,0] [0,5000000]; other may [0,3000000]; "
       "other may [0,1000000]"},
      {"反垄断法", "2022-06-24", 56, 4, "may [0,3000000]"},
      {"大气污染防治法", "2018-10-26", 119, 1, "may [500,2000]"},
      {"大气污染防治法", "2018-10-26", 119, 2, "unit [10000,100000]; person [500,2000]"},
      {"文物保护法", "2024-11-08", 88, 1,
       "违法经营额[5000,] [2,10]x违法经营额; 违法经营额[0,5000) [10000,50000]"},
      {"文物保护法", "2024-11-08", 88, 2,
       "违法经营额[30000,] [2,10]x违法经营额; 违法经营额[0,30000) [50000,250000]"},
      {"水土保持法", "2010-12-25", 49, 1, "person may [0,2]/每平方米; unit [0,10]/每平方米"},
      {"水污染防治法", "2017-06-27", 84, 1, "[100000,500000]; persistent [500000,1000000]"},
      {"水污染防治法", "2017-06-27", 84, 2, "[20000,100000]; persistent [100000,500000]"},
      {"海上交通安全法", "2021-04-29", 99, 1, "responsible [1000,10000]"},
      {"海岛保护法", "2009-12-26", 54, 1, "may [0,20000]"},
      {"消防法", "2021-04-29", 58, 1, "[30000,300000]"},
      {"消防法", "2021-04-29", 60, 1, "unit [5000,50000]"},
      {"消防法", "2021-04-29", 60, 2, "person [0,500]"},
      {"消防法", "2021-04-29", 64, 1, "may [0,500]; light [0,500]"},
      {"测绘法", "2017-04-27", 58, 1, "[1,2]x测绘约定报酬"},
      {"测绘法", "2017-04-27", 64, 1, "may [0,200000]"},
      {"湿地保护法", "2021-12-24", 56, 1, "[1000,10000]/每平方米"},
      {"湿地保护法", "2021-12-24", 56, 2, "[20000,100000]; damage [100000,1000000]"},
      {"电子商务法", "2018-08-31", 82, 1, "may [50000,500000]; grave [500000,2000000]"},
      {"矿产资源法", "2024-11-08", 68, 1, "damage [100000,500000]"},
      {"税收征收管理法", "2015-04-24", 65, 1, "[0.5,5]x欠缴税款"},
      {"职业病防治法", "2018-12-29", 75, 1, "[50000,300000]"},
      {"草原法", "2021-04-29", 67, 1, "may [1,5]x违法所得; may 违法所得[0,0] [0,50000]"},
      {"证券法", "2019-12-28", 202, 1,
       "[1,10]x违法所得; 违法所得[0,1000000) [1000000,10000000]; responsible [200000,2000000]"},
      {"证券法", "2019-12-28", 204, 1,
       "[1,10]x违法所得; 违法所得[0,500000) [500000,5000000]; responsible [200000,2000000]"},
      {"食品安全法", "2021-04-29", 124, 1,
       "货值金额[0,10000) [50000,100000]; 货值金额[10000,] [10,20]x货值金额"},
      {"食品安全法", "2021-04-29", 131, 1, "[50000,200000]"},
      {"出境入境管理法", "2012-06-30", 83, 2, "[5000,10000]/每载运一人"},
      {"全国污染源普查条例", "2019-03-02", 39, 2, "unit may [0,50000]"},
      {"全国污染源普查条例", "2019-03-02", 39, 3, "may [0,10000]"},
      {"公路安全保护条例", "2011-03-07", 62, 1, "may [0,30000]; other [0,50000]"},
      {"农药管理条例", "2022-03-29", 61, 1, "grave [2000,20000]"},
      {"化妆品卫生监督条例", "2019-03-02", 26, 1, "may [3,5]x违法所得"},
      {"医疗废物管理条例", "2011-01-08", 51, 1, "persistent [1000,5000]"},
      {"医疗机构管理条例", "2016-02-06", 47, 1, "may [0,3000]"},
      {"古树名木保护条例", "2025-01-25", 26, 1,
       "1 [500000,1000000]/每株; 2 [200000,500000]/每株; 3 [100000,200000]/每株"},
      {"城市公共交通条例", "2024-10-17", 50, 1,
       "unit may [0,50000]; persistent [50000,200000]; damage [200000,1000000]"},
      {"外汇管理条例", "2008-08-05", 40, 1, "[0,0.3]x非法套汇金额; grave [0.3,1]x非法套汇金额"},
      {"工伤保险条例", "2010-12-20", 60, 1, "[2,5]x骗取金额"},
      {"排污许可管理条例", "2021-01-24", 37, 1, "unit [5000,20000]/每次"},
      {"放射性物品运输安全管理条例", "2009-09-14", 61, 1, "[500000,1000000]"},
      {"民用机场管理条例", "2019-03-02", 70, 1, "[100000,500000]"},
      {"消耗臭氧层物质管理条例", "2018-03-19", 31, 1, "[1000000,1000000]"},
      {"消耗臭氧层物质管理条例", "2023-12-29", 38, 1, "[20000,200000]"},
      {"烟草专卖法实施条例", "2023-07-20", 64, 1, "[0.2,0.5]x拍卖的烟草专卖品价值"},
      {"特种设备安全监察条例", "2009-01-24", 88, 1,
       "1 damage [100000,200000]; 2 damage [200000,500000]; 3 damage [500000,2000000]"},
      {"直销管理条例", "2017-03-01", 44, 1, "[30000,100000]; grave [100000,300000]"},
      {"禁止传销条例", "2005-08-23", 26, 1, "[50000,500000]"},
      {"私募投资基金监督管理条例", "2023-07-03", 52, 1,
       "[100000,1000000]; responsible [30000,300000]"},
      {"粮食流通管理条例", "2021-02-15", 51, 1,
       "grave responsible [1,10]x上一年度从本企业取得收入"},
      {"缺陷汽车产品召回管理条例", "2019-03-02", 24, 1, "[0.01,0.1]x缺陷汽车产品货值金额"},
      {"计量法实施细则", "2022-03-29", 45, 1, "grave may [0,3000]"},
      {"长江河道采砂管理条例", "2001-10-25", 21, 1, "[50000,100000]"},
      // Fines without figures: nothing may be measured against them.
      {"建筑法", "2019-04-23", 65, 1, "?"},
      {"矿产资源法", "2009-08-27", 42, 1, "?"},
      {"环境保护法", "2014-04-24", 61, 1, "?"},
  };
  return all;
}

}  // namespace

TEST_CASE("the shipped cards say what was read in the statutes") {
  CHECK(provisions().size() >= 60);
  for (const Provision& one : provisions()) {
    CAPTURE(one.law, one.version, one.article, one.paragraph);
    const auto* cards = cards_of(one.law, one.version);
    REQUIRE(cards);
    const auto found = cards_at(*cards, {one.article, 0, one.paragraph, 0});
    REQUIRE(found.size() == 1);
    CHECK(in_a_line(found.front()) == one.fines);
    CHECK(found.front().conduct.empty());
  }
}

TEST_CASE("an article without penalties is none among the cards, a text never read has none") {
  const auto* cards = cards_of("广告法", "2021-04-29");
  REQUIRE(cards);
  CHECK(cards_at(*cards, {28, 0, 0, 0}).empty());
  const auto punished = cards_at(*cards, {55, 0, 1, 0});
  REQUIRE(punished.size() == 1);
  CHECK(kinds_of(punished.front()).find("fine") != std::string::npos);
  CHECK(cards_of("专利法", "1984-03-12") == nullptr);
}

TEST_CASE("the tables of penal provisions are those that the texts give") {
  const std::string archive = testing::source_dir() + "/../shared/reference/laws.tar.zst";
  if (!std::filesystem::exists(archive)) {
    std::cout << "SKIPPED: no ../shared/reference to make the tables of penal provisions from\n";
    return;
  }
  const testing::ScratchFolder folder;
  const std::string command =
      "tar --zstd -xf '" + archive + "' -C '" + folder.path() + "' 2>/dev/null";
  REQUIRE(std::system(command.c_str()) == 0);
  const base::RealFileSystem files;
  std::vector<CollectedText> texts;
  for (const char* part : {"laws", "laws-2026"}) {
    auto collection = read_collection(files, folder.path(part));
    REQUIRE(collection);
    for (CollectedText& text : collection->texts) texts.push_back(std::move(text));
  }
  const std::string corpus = testing::source_dir() + "/corpus";
  const auto facts = read_facts(files, corpus);
  REQUIRE(facts);
  const auto tables = penal_tables(texts, facts->works);
  CHECK(tables.size() == 8);
  for (const auto& [name, text] : tables) {
    CAPTURE(name);
    const auto shipped = files.read(corpus + "/" + name, 64 << 20);
    REQUIRE(shipped);
    CHECK((*shipped == text));
  }
}

}  // namespace fashen::corpus
