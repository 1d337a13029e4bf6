// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/upper_law.h"

#include <catch2/catch.hpp>

#include "support/imported_law.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"

namespace fashen::citation {
namespace {

using corpus::UpperReason;

const char* draft = R"(青石县灯具经营管理办法
第一条 根据《中华人民共和国灯具法》，制定本办法。
第二条 灯具经营者可以在售出之日起六十日内免费检修灯具，并向购买人出具检修记录。
第三条 销售灯具的，依照《中华人民共和国灯具法》第三条的规定办理。
第四条 路灯损坏的，养护单位应当在接到报告后十日内修复。
第五条 公园每日开放十二小时，不设围栏。
青石县人民政府
2026年1月5日)";

/// A document with the law above it.
struct Draft {
  const corpus::Lookup& law;
  document::Document document;
  structure::Structure structure;
  std::vector<Citation> citations;
  std::unique_ptr<UpperLaw> upper;

  Draft(const corpus::Lookup& above, const std::string& text, const char* as_of = "2026-01-05",
        const std::string& place = "")
      : law(above), document(testing::literal_document(text)) {
    structure = structure::analyze(document, structure::DocumentKind::normative);
    citations = extract(document, structure, law);
    resolve(citations, document, structure, law, *base::parse_date(as_of));
    auto opened =
        UpperLaw::open(document, structure, citations, law, *base::parse_date(as_of), place);
    if (!opened) FAIL(opened.error().to_string());
    upper = std::move(*opened);
  }

  std::vector<RelatedProvision> article(std::size_t number) {
    const auto units = comparable_units(structure.outline);
    REQUIRE(units.size() >= number);
    auto found = upper->find(words_of(structure.outline.units[units[number - 1]], document), 3);
    if (!found) FAIL(found.error().to_string());
    return std::move(*found);
  }
};

std::string first(const std::vector<RelatedProvision>& found) {
  if (found.empty()) return {};
  return found.front().text->title + base::to_iso(found.front().text->promulgated) +
         found.front().provision.label;
}

TEST_CASE("each article is set beside the upper provisions in force that govern it") {
  const testing::ImportedLaw law(testing::lamp_laws());
  Draft made(law, draft);
  CHECK(made.upper->incomplete().empty());
  REQUIRE(made.upper->basis().size() == 1);
  CHECK(made.upper->basis().front()->title == "中华人民共和国灯具法");

  const auto second = made.article(2);
  REQUIRE(first(second) == "中华人民共和国灯具法2022-03-01第二条");
  CHECK(second.front().reason == UpperReason::basis);
  CHECK(second.front().copied > 0.5);
  const auto& departures = second.front().comparison.departures;
  REQUIRE(departures.size() == 2);
  CHECK(departures[0].kind == corpus::Departure::Kind::weakened);
  CHECK(departures[1].kind == corpus::Departure::Kind::term);

  const auto third = made.article(3);
  REQUIRE(first(third) == "中华人民共和国灯具法2022-03-01第三条");
  CHECK(third.front().reason == UpperReason::cited);
  const auto fourth = made.article(4);
  REQUIRE(first(fourth) == "中华人民共和国道路照明法2020-05-01第二条");
  CHECK(fourth.front().reason == UpperReason::similar);
  CHECK(made.article(5).empty());
}

TEST_CASE("an older draft is set beside the text of its day") {
  const testing::ImportedLaw law(testing::lamp_laws());
  Draft made(law, draft, "2021-05-01");
  REQUIRE(first(made.article(2)) == "中华人民共和国灯具法2019-03-01第二条");
}

TEST_CASE("local regulations govern only where they apply") {
  const testing::ImportedLaw law(testing::lamp_laws());
  const auto has_local = [](const std::vector<RelatedProvision>& found) {
    for (const RelatedProvision& one : found) {
      if (one.text->title == "白杨市灯具条例") return true;
    }
    return false;
  };
  CHECK_FALSE(has_local(Draft(law, draft).article(2)));
  CHECK(has_local(Draft(law, draft, "2026-01-05", "白杨市").article(2)));
  std::string resting = draft;
  resting.replace(resting.find("《中华"), 0, "《白杨市灯具条例》");
  CHECK(has_local(Draft(law, resting).article(2)));
}

TEST_CASE("the same draft gives the same provisions") {
  const testing::ImportedLaw law(testing::lamp_laws());
  Draft one(law, draft), other(law, draft);
  for (std::size_t article = 1; article <= 5; ++article) {
    const auto a = one.article(article), b = other.article(article);
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
      CHECK(a[i].provision.id == b[i].provision.id);
      CHECK(a[i].likeness == b[i].likeness);
    }
  }
}

TEST_CASE("without texts nothing is compared, and that is said") {
  const testing::MemoryLookup facts;
  const auto document = testing::literal_document(draft);
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  const auto opened =
      UpperLaw::open(document, structure, {}, facts, *base::parse_date("2026-01-05"));
  REQUIRE_FALSE(opened);
  CHECK(opened.error().code == base::ErrorCode::not_found);
}

TEST_CASE("a document without articles is taken apart by its clauses") {
  const auto document = testing::literal_document(
      "关于灯具的通知\n一、检修\n（一）灯具应当检修。\n（二）路灯应当修复。\n二、公园每日开放。\n");
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  std::vector<std::string> words;
  for (const std::size_t unit : comparable_units(structure.outline)) {
    words.emplace_back(
        base::slice(document.text, words_of(structure.outline.units[unit], document)));
  }
  CHECK(words == std::vector<std::string>{"灯具应当检修。", "路灯应当修复。", "公园每日开放。"});
}

TEST_CASE("what laws on any subject say alike governs only a draft on theirs") {
  auto laws = testing::lamp_laws();
  laws["行政法/风筝法(2020-05-01).md"] = R"(# 中华人民共和国风筝法

2020年5月1日 第十三届全国人民代表大会常务委员会第十八次会议通过

<!-- INFO END -->

第一条 为了规范风筝放飞，制定本法。

第二条 任何单位和个人有权向航空管理机构投诉、举报违反本法的行为。受理的机构应当及时处理并为举报人保密。
)";
  const testing::ImportedLaw law(laws);
  const std::string complaint =
      "任何单位和个人有权劝阻、举报违反本办法的行为。接到举报的部门应当登记，十日内告知处理情况。";
  const auto second_of = [&](const std::string& subject) {
    Draft made(law, "青石县" + subject + "管理办法\n第一条 为了规范" + subject +
                        "，制定本办法。\n第二条 " + complaint + "\n青石县人民政府\n2026年1月5日");
    return first(made.article(2));
  };
  CHECK(second_of("养犬").empty());
  CHECK(second_of("风筝放飞") == "中华人民共和国风筝法2020-05-01第二条");
}

}  // namespace
}  // namespace fashen::citation
