// SPDX-License-Identifier: GPL-3.0-or-later
// How strong a word binds, on which side of a quantity a limit lies, how a figure is told.
#include <catch2/catch.hpp>

#include "corpus/figure_text.h"
#include "corpus/norm_words.h"
#include "corpus/quantity_bounds.h"
#include "text/fold.h"

namespace fashen::corpus {
namespace {

const char* letter(ForceChange change) {
  switch (change) {
    case ForceChange::none: return "=";
    case ForceChange::weakened: return "-";
    case ForceChange::strengthened: return "+";
    case ForceChange::reversed: break;
  }
  return "!";
}

/// How the only binding word of `draft` departs from that of `upper`.
std::string change(const std::string& upper, const std::string& draft) {
  const auto was = norm_words(upper), is = norm_words(draft);
  REQUIRE(was.size() == 1);
  REQUIRE(is.size() == 1);
  return letter(compare_force(was[0], is[0]));
}

/// The bound of each quantity of a sentence: "least most none".
std::string bounds(const std::string& sentence) {
  const std::string folded = text::fold(sentence).text;
  std::string out;
  for (const text::Quantity& one : measures(folded)) {
    const Bound bound = bound_of(folded, one.span);
    out += bound == Bound::least ? "least " : bound == Bound::most ? "most " : "none ";
  }
  return out;
}

std::string figure(const char* value, const char* unit, const char* comparison) {
  Parameter made;
  made.value = value;
  made.unit = unit;
  made.comparison = comparison;
  made.number = text::parse_numeral(value);
  return figure_text(made);
}

}  // namespace

TEST_CASE("every pair of forces, by what Legislation would call it") {
  const std::string duty = "应当公示", forbidden = "不得公示", power = "可以公示",
                    encouraged = "鼓励公示";
  CHECK(change(duty, "必须公示") == "=");
  CHECK(change(forbidden, "禁止公示") == "=");
  CHECK(change(duty, power) == "-");
  CHECK(change(duty, encouraged) == "-");
  CHECK(change(forbidden, power) == "-");
  CHECK(change(power, duty) == "+");
  CHECK(change(power, forbidden) == "+");
  CHECK(change(encouraged, duty) == "+");
  CHECK(change(duty, forbidden) == "!");
  CHECK(change(forbidden, duty) == "!");
  CHECK(change(power, encouraged) == "=");
  CHECK(change(power, "有权公示") == "=");
}

TEST_CASE("a hedge weakens, and taking it away strengthens") {
  for (const char* hedged : {"原则上应当公示", "一般应当公示", "应当尽量公示", "应当原则上公示"}) {
    CAPTURE(hedged);
    CHECK(change("应当公示", hedged) == "-");
    CHECK(change(hedged, "应当公示") == "+");
    CHECK(change(hedged, hedged) == "=");
  }
  CHECK(change("原则上不得公示", "应当公示") == "!");
}

TEST_CASE("the longest binding word counts, and no part of another word does") {
  const auto words = [](const std::string& text) {
    std::string out;
    for (const NormWord& one : norm_words(text)) {
      out += std::string(base::slice(text, one.span)) + " ";
    }
    return out;
  };
  CHECK(words("不应当拒绝，不可以收费，可以不公示") == "不应当 不可以 可以不 ");
  CHECK(words("应当事人申请，应当听证") == "应当 ");
  CHECK(words("有权机关、许可、能力、得力").find("可") == std::string::npos);
  CHECK(words("").empty());
}

TEST_CASE("on which side of a quantity the limit lies") {
  CHECK(bounds("由三名以上检验员参加。") == "least ");
  CHECK(bounds("检验员不少于三名。") == "least ");
  CHECK(bounds("每组至少二名检验员。") == "least ");
  CHECK(bounds("在三日内修复。") == "most ");
  CHECK(bounds("期限不超过六十日。") == "most ");
  CHECK(bounds("最长不得超过六个月。") == "most ");
  CHECK(bounds("满三年的，").rfind("least", 0) == 0);
  for (const char* sentence : {"未满三年的，", "不满三年的，"}) {
    CAPTURE(sentence);
    CHECK(bounds(sentence).rfind("most", 0) == 0);
  }
  CHECK(bounds("配备三名检验员。") == "none ");
  CHECK(bounds("第三条、第二款、三等奖。").empty());
}

TEST_CASE("counted things are measured in Chinese numerals, labels and ordinals are not") {
  const auto count = [](const std::string& text) { return measures(text::fold(text).text).size(); };
  CHECK(count("由三名检验员和二家机构检查四次。") == 3);
  CHECK(count("第三次会议、第二名。") == 0);
  CHECK(count("处五百元以上二千元以下罚款，在三十日内缴纳。") == 2);
  CHECK(count("") == 0);
}

TEST_CASE("figures are told with comparison, unit and what they are a share of") {
  CHECK(figure("2", "person", ">=") == "不少于 2 人");
  CHECK(figure("5", "working_day", "<=") == "不超过 5 个工作日");
  CHECK(figure("0.03", "ratio_of_settlement_price", "<=") == "不超过 3%（结算价）");
  CHECK(figure("0.0005", "ratio_per_day", "=") == "为 0.05%（每日）");
  CHECK(figure("10", "multiple_of_goods_value", ">=") == "不少于 10 倍（货值金额）");
  CHECK(figure("2026-03-01", "date", "=") == "为 2026-03-01");
  CHECK(figure("7", "furlong", "<") == "少于 7 furlong");
  CHECK(figure("0.2", "ratio", "contains") == "20%");
}

TEST_CASE("codes, sets, words and noughts are no figures") {
  CHECK(figure("1", "flag", "=").empty());
  CHECK(figure("罚款;没收", "set", "contains").empty());
  CHECK(figure("0", "yuan", "<=").empty());
  CHECK(figure("不予受理", "rule", "=").empty());
  CHECK(figure("明天", "date", "=").empty());
}

}  // namespace fashen::corpus
