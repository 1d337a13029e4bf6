// SPDX-License-Identifier: GPL-3.0-or-later
// Citations of the laws that drafts cite most, resolved on the index of this build: the status on
// the day, and the reason that people are told.
#include <catch2/catch.hpp>

#include "citation/citation.h"
#include "support/literal_document.h"
#include "support/shipped_law.h"

namespace fashen::citation {
namespace {

const corpus::Lookup& law() { return testing::shipped_law(); }

std::vector<Citation> read(const std::string& text, const char* as_of) {
  const auto document = testing::literal_document(text);
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  auto citations = extract(document, structure, law());
  resolve(citations, document, structure, law(), *base::parse_date(as_of));
  return citations;
}

/// A citation within its sentence, the day, the status, and words of the reason.
struct Case {
  const char* cited;
  const char* as_of;
  const char* status;
  const char* why;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& one : cases) {
    CAPTURE(one.cited, one.as_of);
    const auto found = read("依照" + std::string(one.cited) + "的规定处理。\n", one.as_of);
    REQUIRE(found.size() == 1);
    CAPTURE(found[0].why);
    CHECK(name(found[0].status) == std::string(one.status));
    CHECK_THAT(found[0].why, Catch::Contains(one.why));
    CHECK((found[0].status == Status::in_force || !found[0].why.empty()));
  }
}

}  // namespace

TEST_CASE("provisions in force, to their smallest parts") {
  check({{"《中华人民共和国行政处罚法》第八十六条", "2026-01-01", "in_force", ""},
         {"《行政处罚法》第六十三条第一款第（六）项", "2026-01-01", "in_force", ""},
         {"《行政处罚法》第三十三条第三款", "2026-01-01", "in_force", ""},
         {"《行政处罚法》第九条第（六）项", "2026-01-01", "in_force", ""},
         {"《行政许可法》第十二条第（六）项", "2026-01-01", "in_force", ""},
         {"《民法典》第一千二百六十条", "2026-01-01", "in_force", ""},
         {"《劳动合同法》第三十九条第（二）项", "2026-01-01", "in_force", ""},
         {"行政处罚法第二十九条", "2026-01-01", "in_force", ""}});
}

TEST_CASE("articles, paragraphs and items beyond the text, each with what there is") {
  check({{"《行政处罚法》第八十七条", "2026-01-01", "no_such_article", "共86条"},
         {"《行政处罚法》第三十三条第四款", "2026-01-01", "no_such_article", "共3款"},
         {"《行政处罚法》第十六条第二款", "2026-01-01", "no_such_article", "共1款"},
         {"《行政处罚法》第六十三条第一款第（七）项", "2026-01-01", "no_such_article", "只有6项"},
         {"《行政处罚法》第六十三条第二款第（一）项", "2026-01-01", "no_such_article", "没有分项"},
         {"《行政处罚法》第十六条第（一）项", "2026-01-01", "no_such_article", "没有分项"},
         {"《行政处罚法》第十六条之一", "2026-01-01", "no_such_article", "之一"},
         {"《民法典》第一千二百六十一条", "2026-01-01", "no_such_article", "共1260条"},
         {"《劳动合同法》第九十五条至第一百条", "2026-01-01", "no_such_article", "共98条"}});
}

TEST_CASE("what was repealed, from its day on, with the law in its place") {
  check({{"《合同法》第五十二条", "2021-01-01", "repealed", "《中华人民共和国民法典》"},
         {"《中华人民共和国婚姻法》", "2026-01-01", "repealed", "2021年1月1日"},
         {"《物权法》第一百条", "2026-01-01", "repealed", "失效"},
         {"《噪声污染防治法》第十条", "2026-08-15", "repealed", "生态环境法典"},
         {"《噪声污染防治法》第十条", "2026-08-14", "in_force", ""},
         {"《中华人民共和国信访条例》第三条", "2026-01-01", "repealed", "失效"}});
}

TEST_CASE("what is still to come, up to its first day") {
  check({{"《生态环境法典》第一条", "2026-08-14", "not_yet_in_force", "2026年8月15日"},
         {"《生态环境法典》第一条", "2026-08-15", "in_force", ""},
         {"《民法典》第五百条", "2020-12-31", "not_yet_in_force", "2021年1月1日"},
         {"《民法典》第五百条", "2021-01-01", "in_force", ""}});
}

TEST_CASE("the text of the day decides what articles there are") {
  check({{"《治安管理处罚法》第一百四十四条", "2026-01-01", "in_force", ""},
         {"《治安管理处罚法》第一百四十四条", "2025-12-31", "no_such_article", "共119条"},
         {"《治安管理处罚法》第一百一十九条", "2025-12-31", "in_force", ""},
         {"《行政复议法》第九十条", "2023-12-31", "no_such_article", "共43条"},
         {"《行政复议法》第九十条", "2024-01-01", "in_force", ""}});
}

TEST_CASE("what the catalogue lacks or cannot decide is unknown, never an error") {
  check({{"《青石县停车管理办法》第九十九条", "2026-01-01", "unknown", "未收入"},
         {"《没有这部法律的法》第一条", "2026-01-01", "unknown", "未收入"},
         {"《合同法》第五十二条", "2019-06-01", "unknown", "未收录"},
         {"青政发〔2019〕3号", "2026-01-01", "unknown", "青政发〔2019〕3号"}});
}

TEST_CASE("a repealed law is corrected to the one in its place") {
  const auto found = read("依照《担保法》第六条的规定处理。\n", "2026-01-01");
  REQUIRE(found.size() == 1);
  CHECK(found[0].suggestion == "《中华人民共和国民法典》");
}

TEST_CASE("words that point are resolved to what was cited before") {
  const auto found = read(
      "第一条 依照《中华人民共和国行政处罚法》第九条的规定处罚。\n"
      "第二条 依照该法第八十七条的规定处罚。\n第三条 依照本办法第一条的规定处罚。\n"
      "第四条 依照同法第八十六条的规定处罚。\n",
      "2026-01-01");
  REQUIRE(found.size() == 4);
  CHECK(found[1].form == NameForm::anaphoric);
  CHECK(found[1].work == found[0].work);
  CHECK(found[1].status == Status::no_such_article);
  CHECK(found[2].form == NameForm::self);
  CHECK(found[2].work == nullptr);
  CHECK(found[2].status == Status::in_force);
  CHECK(found[3].status == Status::in_force);
}

TEST_CASE("a pointing word with nothing before it stays unknown") {
  const auto found = read("第一条 依照该条例第三条的规定处罚。\n", "2026-01-01");
  REQUIRE(found.size() == 1);
  CHECK(found[0].status == Status::unknown);
  CHECK(found[0].why.find("不能确定") != std::string::npos);
}

TEST_CASE("abbreviations that a document introduces mean what it says") {
  const auto found = read(
      "第一条 根据《中华人民共和国政府信息公开条例》（以下简称《公开条例》），制定本办法。\n"
      "第二条 依照《公开条例》第五十七条的规定处理。\n",
      "2026-01-01");
  REQUIRE(found.size() == 2);
  CHECK(found[1].form == NameForm::introduced);
  CHECK(found[1].work == found[0].work);
  CHECK(found[1].status == Status::no_such_article);
  CHECK(found[1].why.find("共56条") != std::string::npos);
}

TEST_CASE("a document number finds its instrument, and another's beside a name is told") {
  const auto alone = read("按照国务院令第711号执行。\n", "2026-01-01");
  REQUIRE(alone.size() == 1);
  REQUIRE(alone[0].work != nullptr);
  CHECK(alone[0].work->title == "中华人民共和国政府信息公开条例");
  const auto right =
      read("依照《政府信息公开条例》（国务院令第711号）第三条处理。\n", "2026-01-01");
  CHECK(right.at(0).why.find("文号") == std::string::npos);
  const auto wrong =
      read("依照《政府信息公开条例》（国务院令第722号）第三条处理。\n", "2026-01-01");
  CHECK(wrong.at(0).why.find("文号") != std::string::npos);
}

TEST_CASE("a citation written by a person, as a basis or for law show") {
  const auto parsed = [](const char* text, const char* as_of = "2026-01-01") {
    return parse_citation(text, law(), *base::parse_date(as_of));
  };
  const auto plain = parsed("行政处罚法 第六十三条第一款第（三）项");
  REQUIRE(plain);
  CHECK(plain->work->title == "中华人民共和国行政处罚法");
  CHECK(provision_label(*plain) == "第六十三条第一款第（三）项");
  CHECK(plain->status == Status::in_force);
  CHECK(parsed("《中华人民共和国民法典》第一条")->article == 1);
  CHECK(parsed("民法典")->article == 0);
  CHECK(parsed("治安管理处罚法@2012-10-26 第一百一十九条")->at->promulgated ==
        *base::parse_date("2012-10-26"));
  CHECK(parsed("没有的法 第三条")->status == Status::unknown);
  for (const char* wrong :
       {"", "   ", "第三条", "行政处罚法@ 第三条", "行政处罚法@2021-13-01 第三条"}) {
    CAPTURE(wrong);
    const auto refused = parsed(wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::malformed);
  }
}

}  // namespace fashen::citation
