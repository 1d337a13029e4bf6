// SPDX-License-Identifier: GPL-3.0-or-later
// Words quoted beside a citation, in the forms in which people quote, against imported texts.
#include <catch2/catch.hpp>

#include "citation/citation.h"
#include "citation/official_text.h"
#include "support/imported_law.h"
#include "support/literal_document.h"

namespace fashen::citation {
namespace {

using Match = Quotation::Match;

std::map<std::string, std::string> files() {
  auto all = testing::lamp_laws();
  all["行政法/庭院照明法(2021-03-01).md"] =
      "# 中华人民共和国庭院照明法\n\n2021年3月1日 常务委员会通过\n\n<!-- INFO END -->\n\n"
      "第一条 有下列情形之一的，物业服务人应当在二日内修复：\n\n（一）灯罩破裂危及行人的；\n\n"
      "（二）电缆裸露在地面以上的。\n\n修复费用从公共收益中列支，不足部分由业主共同承担。\n\n"
      "第二条 本法所称“庭院灯”，是指住宅小区道路两侧、绿地内的照明灯具。\n\n"
      "第三条 本法自2021年6月1日起施行。\n";
  return all;
}

const testing::ImportedLaw& law() {
  static const testing::ImportedLaw imported(files());
  return imported;
}

struct Judged {
  Citation citation;
  std::optional<Quotation> quotation;
  std::string quoted;
};

Judged judged(const std::string& text, const char* as_of = "2026-01-01") {
  const auto document = testing::literal_document("关于灯具的通知\n" + text);
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  auto found = extract(document, structure, law());
  REQUIRE_FALSE(found.empty());
  resolve(found, document, structure, law(), *base::parse_date(as_of));
  Judged made{found.front(), compare_quotation(found.front(), document, law().texts()), {}};
  if (made.quotation) made.quoted = base::slice(document.text, made.quotation->span);
  return made;
}

std::string match(const std::string& text, const char* as_of = "2026-01-01") {
  const Judged made = judged(text, as_of);
  return made.quotation ? name(made.quotation->match) : "none";
}

}  // namespace

TEST_CASE("a quotation is exact whatever leads to it and however it is punctuated") {
  const std::string words = "灯具经营者不得销售没有安全标签的灯具";
  for (const std::string& text :
       {"《灯具法》第三条规定：“" + words + "。”", "《灯具法》第三条规定，“" + words + "”。",
        "《灯具法》第三条明确规定“" + words + "”。", "《灯具法》第三条关于“" + words + "”的规定，",
        "《灯具法》第三条中的“" + words + "”，", "“" + words + "”（《灯具法》第三条）",
        "《灯具法》（2022年修订）第三条规定：“" + words + "。”",
        "《灯具法》第三条规定：「" + words + "。」"}) {
    CAPTURE(text);
    CHECK(match(text) == "exact");
    CHECK(judged(text).citation.why.empty());
  }
}

TEST_CASE("pieces around …… must stand in the provision in their order") {
  CHECK(match("《灯具法》第二条规定：“灯具经营者应当……免费检修灯具，并向购买人出具检修记录。”") ==
        "none");  // the first piece is too short to be a sentence
  CHECK(match("《灯具法》第二条规定：“灯具经营者应当在售出之日起……向购买人出具检修记录。”") ==
        "exact");
  CHECK(match("《灯具法》第二条规定：“并向购买人出具检修记录……灯具经营者应当在售出之日起。”") !=
        "exact");
}

TEST_CASE("the lead of a list with one of its items is an exact quotation") {
  CHECK(match("《庭院照明法》第一条规定：“有下列情形之一的，物业服务人应当在二日内修复：……"
              "（二）电缆裸露在地面以上的。”") == "exact");
  CHECK(match("《庭院照明法》第一条第二款规定：“修复费用从公共收益中列支，"
              "不足部分由业主共同承担。”") == "exact");
}

TEST_CASE("quotation marks inside a quotation do not end it") {
  const Judged made = judged(
      "《庭院照明法》第二条规定：“本法所称‘庭院灯’，是指住宅小区道路两侧、绿地内的照明灯具。”");
  REQUIRE(made.quotation);
  CHECK(made.quotation->match == Match::exact);
  CHECK(match("《庭院照明法》第二条规定：“本法所称“庭院灯”，是指住宅小区道路两侧、"
              "绿地内的照明灯具。”") == "exact");
}

TEST_CASE("a changed figure or modal is a change, and the reason shows the official words") {
  const Judged days =
      judged("《庭院照明法》第一条规定：“有下列情形之一的，物业服务人应当在十日内修复”。");
  REQUIRE(days.quotation);
  CHECK(days.quotation->match == Match::changed);
  CHECK(days.quotation->official.find("二日内") != std::string::npos);
  CHECK(days.citation.why.find("原文为“") != std::string::npos);
  CHECK(days.citation.status == Status::in_force);
  CHECK(match("《灯具法》第三条规定：“灯具经营者可以销售没有安全标签的灯具。”") == "changed");
}

TEST_CASE("a quotation is compared with the text of the day") {
  const std::string text =
      "《灯具法》第二条规定：“灯具经营者应当在售出之日起六十日内免费检修灯具。”";
  CHECK(match(text, "2020-01-01") == "exact");
  CHECK(match(text, "2023-01-01") == "changed");
  CHECK(judged(text, "2023-01-01").citation.why.find("2022-03-01版本") != std::string::npos);
}

TEST_CASE("words of another article are absent, and the reason says where they are") {
  const Judged made =
      judged("《灯具法》第三条规定：“为了规范灯具经营，保障夜间出行安全，制定本法。”");
  REQUIRE(made.quotation);
  CHECK(made.quotation->match == Match::absent);
  CHECK(made.quotation->official.empty());
  CHECK(made.citation.why.find("这段文字在第一条") != std::string::npos);
  const Judged nowhere =
      judged("《灯具法》第三条规定：“桥梁养护单位每年对主体结构进行一次全面检测。”");
  CHECK(nowhere.citation.why.find("没有这段引文") != std::string::npos);
  CHECK(nowhere.citation.why.find("这段文字在") == std::string::npos);
}

TEST_CASE("the span is that of the quoted words alone, in the document's own letters") {
  CHECK(judged("依照《灯具法》第三条规定：“灯具经营者不得销售没有安全标签的灯具。”").quoted ==
        "灯具经营者不得销售没有安全标签的灯具。");
  CHECK(judged("依照《灯具法》第三條規定：“燈具經營者不得銷售沒有安全標籤的燈具。”").quoted ==
        "燈具經營者不得銷售沒有安全標籤的燈具。");
}

TEST_CASE("what is not resolved to a text has no quotation to compare") {
  const std::string words = "规定：“灯具经营者不得销售没有安全标签的灯具。”";
  for (const std::string& cited : {std::string("《风筝法》第三条"), std::string("《灯具法》"),
                                   std::string("本办法第三条"), std::string("《灯具法》第九条")}) {
    CAPTURE(cited);
    const std::string outcome = match("依照" + cited + words);
    CHECK((outcome == "none" || outcome == "absent"));
    CHECK(outcome != "exact");
  }
  CHECK(match("依照《灯具法》第三条" + words, "2018-01-01") == "none");
}

TEST_CASE("each citation of a sentence is compared with its own quotation") {
  const std::string text =
      "《灯具法》第一条规定：“为了规范灯具经营，保障夜间出行安全，制定本法。”"
      "《道路照明法》第二条规定：“路灯损坏的，养护单位应当在接到报告后九日内修复。”";
  const auto document = testing::literal_document("关于灯具的通知\n" + text);
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  auto found = extract(document, structure, law());
  REQUIRE(found.size() == 2);
  resolve(found, document, structure, law(), *base::parse_date("2026-01-01"));
  CHECK(found[0].why.empty());
  CHECK(found[1].why.find("五日内") != std::string::npos);
}

}  // namespace fashen::citation
