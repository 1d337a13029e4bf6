// SPDX-License-Identifier: GPL-3.0-or-later
// Which provisions may stand above a draft at all, and in what order those found are given.
#include <catch2/catch.hpp>

#include "corpus/search_reader.h"
#include "corpus/upper_provisions.h"
#include "support/imported_law.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

std::uint32_t bit(Rank rank) { return 1u << static_cast<unsigned>(rank); }

struct Above {
  testing::ImportedLaw law{testing::lamp_laws()};

  UpperScope scope() const {
    UpperScope made;
    made.as_of = day("2026-01-01");
    made.ranks = ranks_above(Rank::normative);
    return made;
  }

  std::vector<UpperProvision> find(const UpperScope& scope, const std::string& words,
                                   const std::vector<std::uint32_t>& cited = {}, bool tied = false,
                                   std::size_t limit = 10) const {
    const auto index = law.search_index();
    REQUIRE(index);
    auto found = UpperProvisions(**index, law.texts(), scope).find(words, cited, tied, limit);
    if (!found) FAIL(found.error().to_string());
    return std::move(*found);
  }

  /// "灯具法第二条 basis; " for each.
  std::string shown(const std::vector<UpperProvision>& all) const {
    std::string out;
    for (const UpperProvision& one : all) {
      const auto provision = law.texts().provision(one.provision);
      out += law.texts().text(provision->text)->work + provision->label + " " + name(one.reason) +
             "; ";
    }
    return out;
  }

  std::uint32_t id_of(const char* work, const char* promulgated, int number) const {
    std::uint32_t id = 0;
    law.texts().each([&](const ImportedText& text, const Provision& provision) {
      if (text.work == work && text.promulgated == day(promulgated) &&
          provision.place.number == number) {
        id = provision.id;
      }
      return true;
    });
    return id;
  }
};

const std::string repair = "灯具经营者应当在售出之日起六十日内免费检修灯具，并出具检修记录。";

}  // namespace

TEST_CASE("above a rank stand those that the Legislation Law puts there") {
  struct Row {
    Rank of;
    std::vector<Rank> above, beside;
  };
  for (const Row& row : {Row{Rank::law, {Rank::constitution}, {Rank::law, Rank::interpretation}},
                         Row{Rank::administrative_regulation,
                             {Rank::constitution, Rank::law, Rank::interpretation},
                             {Rank::administrative_regulation, Rank::local_regulation}},
                         Row{Rank::local_regulation,
                             {Rank::law, Rank::administrative_regulation},
                             {Rank::local_regulation, Rank::department_rule, Rank::local_rule}},
                         Row{Rank::department_rule,
                             {Rank::law, Rank::administrative_regulation},
                             {Rank::department_rule, Rank::local_rule, Rank::local_regulation}},
                         Row{Rank::local_rule,
                             {Rank::law, Rank::administrative_regulation, Rank::local_regulation},
                             {Rank::department_rule, Rank::local_rule, Rank::normative}},
                         Row{Rank::normative,
                             {Rank::law, Rank::local_regulation, Rank::department_rule,
                              Rank::local_rule, Rank::judicial_interpretation},
                             {Rank::normative, Rank::unknown}}}) {
    CAPTURE(name(row.of));
    for (const Rank above : row.above) CHECK((ranks_above(row.of) & bit(above)) != 0);
    for (const Rank beside : row.beside) CHECK((ranks_above(row.of) & bit(beside)) == 0);
  }
  CHECK(ranks_above(Rank::constitution) == 0);
  CHECK(ranks_above(Rank::unknown) == ranks_above(Rank::normative));
}

TEST_CASE("what the draft rests on goes before what is only like it") {
  const Above above;
  UpperScope scope = above.scope();
  CHECK(above.shown(above.find(scope, repair)).rfind("灯具法第二条 similar; ", 0) == 0);
  scope.basis = {"灯具法"};
  CHECK(above.shown(above.find(scope, repair)).rfind("灯具法第二条 basis; ", 0) == 0);
  scope.basis.clear();
  scope.named = {"灯具法"};
  CHECK(above.shown(above.find(scope, repair)).rfind("灯具法第二条 named; ", 0) == 0);
}

TEST_CASE("what the words cite comes first, however unlike") {
  const Above above;
  const std::uint32_t cited = above.id_of("道路照明法", "2020-05-01", 2);
  const auto found = above.find(above.scope(), repair, {cited});
  REQUIRE(found.size() >= 2);
  CHECK(found[0].provision == cited);
  CHECK(found[0].reason == UpperReason::cited);
  CHECK(found[0].likeness < found[1].likeness);
}

TEST_CASE("tied to the draft's basis, nothing else is given") {
  const Above above;
  UpperScope scope = above.scope();
  CHECK(above.find(scope, repair, {}, true).empty());
  scope.basis = {"灯具法"};
  const auto found = above.find(scope, repair, {above.id_of("道路照明法", "2020-05-01", 2)}, true);
  REQUIRE_FALSE(found.empty());
  for (const UpperProvision& one : found) {
    CHECK((one.reason == UpperReason::basis || one.reason == UpperReason::cited));
  }
}

TEST_CASE("only the text of the day, only the ranks of the scope") {
  const Above above;
  UpperScope scope = above.scope();
  const std::uint32_t older = above.id_of("灯具法", "2019-03-01", 2);
  const std::uint32_t newer = above.id_of("灯具法", "2022-03-01", 2);
  REQUIRE(older != newer);
  CHECK(above.find(scope, repair).at(0).provision == newer);
  scope.as_of = day("2022-05-31");
  CHECK(above.find(scope, repair).at(0).provision == older);
  scope.ranks = ranks_above(Rank::law);
  CHECK(above.find(scope, repair).empty());
  scope.ranks = 0;
  CHECK(above.find(scope, repair).empty());
}

TEST_CASE("local texts count where they apply, or where the draft names them") {
  const Above above;
  UpperScope scope = above.scope();
  const auto has_local = [&] {
    return above.shown(above.find(scope, repair)).find("白杨市灯具条例第二条") != std::string::npos;
  };
  CHECK_FALSE(has_local());
  scope.place = "白杨市人民政府办公室关于印发白杨市灯具经营办法的通知";
  CHECK(has_local());
  scope.place = "青石市灯具经营办法";
  CHECK_FALSE(has_local());
  scope.named = {"白杨市灯具条例"};
  CHECK(has_local());
}

TEST_CASE("a draft does not stand above itself") {
  const Above above;
  UpperScope scope = above.scope();
  scope.own = "《中华人民共和国灯具法》";
  CHECK(above.shown(above.find(scope, repair)).find("灯具法第二条 similar") == std::string::npos);
}

TEST_CASE("no more than asked for, words that are like nothing give nothing") {
  const Above above;
  const UpperScope scope = above.scope();
  CHECK(above.find(scope, repair, {}, false, 1).size() == 1);
  CHECK(above.find(scope, repair, {}, false, 0).empty());
  CHECK(above.find(scope, "公园每日开放十二小时，不设围栏。").empty());
  CHECK(above.find(scope, "").empty());
  CHECK(above.find(scope, "，。；").empty());
}

TEST_CASE("likeness is one for the same words, and does not grow with what follows") {
  const Above above;
  const auto same = above.find(above.scope(), "灯具经营者不得销售没有安全标签的灯具。");
  REQUIRE_FALSE(same.empty());
  CHECK(same[0].likeness == Approx(1));
  std::string longer = "灯具经营者不得销售没有安全标签的灯具。";
  for (int i = 0; i < 30; ++i) longer += "公园每日开放十二小时，不设围栏。";
  for (const UpperProvision& one : above.find(above.scope(), longer)) CHECK(one.likeness < 0.9);
}

TEST_CASE("a cited provision that is not of these texts is an error, not a guess") {
  const Above above;
  const auto index = above.law.search_index();
  REQUIRE(index);
  UpperProvisions provisions(**index, above.law.texts(), above.scope());
  const auto found = provisions.find(repair, {999'999}, false, 3);
  REQUIRE_FALSE(found);
  CHECK(found.error().code == base::ErrorCode::corpus);
  CHECK(found.error().message.find("corpus import") != std::string::npos);
}

TEST_CASE("what every law says once tells nothing, however rare it is among articles") {
  constexpr const char* subjects[] = {
      "桥梁", "茶叶", "渔具", "门窗", "陶器", "纸张", "果园", "雕刻", "帐篷",
      "算盘", "钟表", "蜂蜜", "毛笔", "风筝", "竹器", "漆器", "丝绸", "棉花",
      "药材", "灯笼", "木船", "水车", "石磨", "铜镜", "砚台", "瓷砖", "鞋帽",
      "玩具", "雨伞", "锁具", "琴弦", "乐谱", "地图", "墨水", "邮票", "盆景"};
  std::map<std::string, std::string> files;
  for (const std::string subject : subjects) {
    std::string words = "# 中华人民共和国" + subject + "法\n\n";
    words += "2020年3月1日 第十三届全国人民代表大会常务委员会第九次会议通过\n\n<!-- INFO END -->\n";
    for (int article = 1; article <= 8; ++article) {
      words += "\n第" + std::to_string(article) + "条 " + subject + "的检修由所有人负责，" +
               std::to_string(article) + "个月一次。\n";
    }
    words += "\n第9条 主管部门的工作人员玩忽职守、徇私舞弊的，依法追究刑事责任。\n";
    files["行政法/" + subject + "法(2020-03-01).md"] = words;
  }
  const testing::ImportedLaw law(files);
  UpperScope scope;
  scope.as_of = day("2026-01-01");
  scope.ranks = ranks_above(Rank::normative);
  const auto index = law.search_index();
  REQUIRE(index);
  const auto found =
      UpperProvisions(**index, law.texts(), scope)
          .find("钟表检修主管部门的工作人员玩忽职守、徇私舞弊的，追究责任。", {}, false, 50);
  REQUIRE(found);
  for (const UpperProvision& one : *found) {
    const auto provision = law.texts().provision(one.provision);
    CHECK(law.texts().text(provision->text)->work == "钟表法");
  }
  CHECK(!found->empty());
}

}  // namespace fashen::corpus
