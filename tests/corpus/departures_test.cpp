// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/departures.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "corpus/copied_share.h"
#include "corpus/norm_words.h"

namespace fashen::corpus {
namespace {

/// "term 十五日 < 三十日": the draft's words before the provision's.
std::vector<std::string> said(const std::string& draft, const std::string& upper) {
  std::vector<std::string> all;
  for (const Departure& one : compare_words(draft, upper).departures) {
    all.push_back(std::string(name(one.kind)) + " " + std::string(base::slice(draft, one.draft)) +
                  " < " + std::string(base::slice(upper, one.upper)));
  }
  return all;
}

using Said = std::vector<std::string>;

TEST_CASE("a draft's departures from the provision it takes over are named") {
  const auto [upper, draft, expected] = GENERATE(table<std::string, std::string, Said>({
      {"灯具经营者应当在售出之日起三十日内免费检修。",
       "灯具经营者可以在售出之日起三十日内免费检修。",
       {"weakened 可以 < 应当"}},
      {"灯具经营者不得销售没有标签的灯具。",
       "灯具经营者原则上不得销售没有标签的灯具。",
       {"weakened 不得 < 不得"}},
      {"街道办事处可以要求灯具经营者公示价格。",
       "街道办事处应当要求灯具经营者公示价格。",
       {"strengthened 应当 < 可以"}},
      {"灯具经营者应当向路人开放展示柜。",
       "灯具经营者不得向路人开放展示柜。",
       {"reversed 不得 < 应当"}},
      {"购买人不承担灯具检修所需的费用。",
       "购买人应当承担灯具检修所需的费用。",
       {"reversed 应当承担 < 不承担"}},
      {"灯具经营者应当在三十日内免费检修，并报街道办事处备查。",
       "灯具经营者应当在15个工作日内免费检修，并报街道办事处备查。",
       {"term 15个工作日 < 三十日"}},
      {"销售没有标签的灯具的，处五百元以上二千元以下罚款。",
       "销售没有标签的灯具的，处五百元以上五千元以下罚款。",
       {"amount 五百元以上五千元以下 < 五百元以上二千元以下"}},
      {"逾期缴纳灯具保证金的，按日加收万分之五的滞纳金。",
       "逾期缴纳灯具保证金的，按日加收千分之一的滞纳金。",
       {"ratio 千分之一 < 万分之五"}},
      {"灯具检验应当由三名以上检验员共同进行并签名。",
       "灯具检验应当由二名以上检验员共同进行并签名。",
       {"number 二名 < 三名"}},
  }));
  CAPTURE(upper, draft);
  CHECK(said(draft, upper) == expected);
}

TEST_CASE("the side of a limit and the one who acts are compared") {
  const Said bound = said("灯具检验员的人数不少于三名，并由街道办事处公布。",
                          "灯具检验员的人数不超过三名，并由街道办事处公布。");
  REQUIRE(bound.size() == 1);
  CHECK(bound[0].starts_with("bound "));
  const Said subject =
      said("灯具经营者应当公布检验结果和整改情况。", "街道办事处应当公布检验结果和整改情况。");
  REQUIRE(subject.size() == 1);
  CHECK(subject[0] == "subject 灯具经营者 < 街道办事处");
}

TEST_CASE("what says the same departs in nothing") {
  const auto [upper, draft] = GENERATE(table<std::string, std::string>({
      {"灯具经营者应当在三十日内免费检修。", "灯具经营者应当在30日内免费检修。"},
      {"灯具经营者必须免费检修售出的灯具。", "灯具经营者应当免费检修售出的灯具。"},
      {"禁止销售没有标签的灯具和灯罩。", "不得销售没有标签的灯具和灯罩。"},
      {"处五百元以上二千元以下罚款。", "处500元以上2000元以下罚款。"},
      {"灯具经营者应当在三十日内免费检修。", "公园每日开放十二小时，可以延长。"},
      {"灯具经营者应当事先公示检修价格。", "灯具经营者应当事先公示检修价格；应当事人要求的除外。"},
      {"县级人民政府应当公布灯具目录。", "本县人民政府、县级人民政府应当公布灯具目录。"},
  }));
  CAPTURE(upper, draft);
  CHECK(said(draft, upper).empty());
}

TEST_CASE("sentences are compared wherever they stand") {
  const std::string upper = "灯具经营者应当公示价格和售后电话。路灯由街道办事处在五日内修复。";
  const std::string draft = "路灯由街道办事处在十日内修复。灯具经营者应当公示价格和售后电话。";
  CHECK(said(draft, upper) == Said{"term 十日 < 五日"});
}

TEST_CASE("stretches cover both texts and tell what they share") {
  const std::string upper = "灯具经营者应当公示价格。\n（一）另有规定的除外。";
  const std::string draft = "灯具经营者可以公示价格。\n公园全年免费开放，不设围栏。";
  const WordComparison compared = compare_words(draft, upper);
  const auto check = [](const std::vector<ComparedStretch>& all, const std::string& text) {
    std::size_t at = 0;
    for (const ComparedStretch& one : all) {
      CHECK(one.span.begin == at);
      at = one.span.end;
    }
    CHECK(at == text.size());
  };
  check(compared.draft, draft);
  check(compared.upper, upper);
  REQUIRE(compared.draft.size() >= 4);
  CHECK(compared.draft[0].kind == ComparedStretch::Kind::same);
  CHECK(compared.draft[1].kind == ComparedStretch::Kind::changed);
  CHECK(base::slice(draft, compared.draft[1].span) == "可以");
  CHECK(compared.draft.back().kind == ComparedStretch::Kind::own);
}

TEST_CASE("what was taken over is measured in runs of characters") {
  const std::string draft = "灯具经营者应当在售出之日起三十日内免费检修。公园全年开放。";
  CopiedShare share(draft);
  CHECK(share.share() == 0);
  share.take_from("灯具经营者应当在售出之日起三十日内，免费检修。");
  CHECK(share.copied() == 21);
  CHECK(share.characters() == 27);
  share.take_from("公园全年");  // too short a run to be taken over
  CHECK(share.copied() == 21);
  CHECK(CopiedShare("").share() == 0);
}

TEST_CASE("words that bind are told from their likes") {
  CHECK(norm_words("应当事人的请求").empty());
  const auto found = norm_words("不得转让，但是可以不公开，原则上应当登记");
  REQUIRE(found.size() == 3);
  CHECK(found[0].force == NormForce::prohibition);
  CHECK(found[1].force == NormForce::power);
  CHECK(found[2].force == NormForce::duty);
  CHECK(found[2].hedged);
}

TEST_CASE("any two texts are compared") {
  std::mt19937 random(11);
  const std::vector<std::string> pieces = {"应当", "不得",   "三十日", "５００元", "。",
                                           "\n",   "（一）", "经营者", "《",       "“",
                                           "x",    "　",     "萬",     "以上",     "％"};
  for (int round = 0; round < 300; ++round) {
    std::string texts[2];
    for (std::string& text : texts) {
      for (std::size_t left = random() % 40; left > 0; --left) {
        text += pieces[random() % pieces.size()];
      }
    }
    const WordComparison compared = compare_words(texts[0], texts[1]);
    const std::size_t draft_end = compared.draft.empty() ? 0 : compared.draft.back().span.end;
    CHECK(draft_end == texts[0].size());
    for (const Departure& one : compared.departures) {
      CHECK(one.draft.end <= texts[0].size());
      CHECK(one.upper.end <= texts[1].size());
    }
  }
}

}  // namespace
}  // namespace fashen::corpus
