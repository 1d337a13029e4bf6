// SPDX-License-Identifier: GPL-3.0-or-later
// citations, quantities, parties, facts, definitions, references, and the questions about a place.
#include <catch2/catch.hpp>

#include "script/lua_bench.h"
#include "support/shipped_law.h"

using namespace fashen;
using testing::LuaBench;
using testing::shipped_law;

namespace {

const char* const kNotice =
    "青石县停车管理办法\n第一条 根据《中华人民共和国行政处罚法》，制定本办法。\n"
    "第二条 本办法所称停车场，是指供机动车停放的场所。\n"
    "第三条 依照《合同法》第五十二条，停车3至5个工作日的，按日万分之五缴纳费用２００元。\n"
    "第四条 不得收取押金。对残疾人免收停车费。取消停车审批。市场监督管理部门应当加强管理。\n"
    "第五条 依照《中华人民共和国行政处罚法》第六十三条第一款的规定，可以要求听证。\n"
    "第六条 违反本办法第三条、第九十条的，按“收取费用”处理。\n"
    "第七条 本办法自2026年2月30日起施行，2027年3月修订。\n";

const char* const kContract =
    "房屋租赁合同\n甲方（出租人）：石磊\n身份证号：11010519491231002X\n乙方（承租人）：柳青\n"
    "第一条 月租金为2,000.50元，押金100美元，租期三年。\n";

}  // namespace

TEST_CASE("citations come with what became of them on the day") {
  LuaBench(kNotice, shipped_law())
      .holds({
          "doc:citations()[1].title == '中华人民共和国行政处罚法'",
          "doc:citations()[1].form == 'bracketed'",
          "doc:citations()[1].status == 'in_force'",
          "doc:citations()[1].article == 0 and doc:citations()[1].provision == nil",
          "doc:citations()[1].applied == false",
          "doc:citations()[1].title_place.text == '《中华人民共和国行政处罚法》'",
          "doc:citations()[1].work.rank == 'law'",
          "doc:citations()[1].why == nil",
          "doc:citations(doc:units('article')[3])[1].status == 'repealed'",
          "doc:citations(doc:units('article')[3])[1].why ~= nil",
          "doc:citations(doc:units('article')[3])[1].suggestion:find('民法典', 1, true)",
          "doc:citations(doc:units('article')[5])[1].article == 63",
          "doc:citations(doc:units('article')[5])[1].paragraph == 1",
          "doc:citations(doc:units('article')[5])[1].provision == '第六十三条第一款'",
          "doc:citations(doc:units('article')[5])[1].applied == true",
          "doc:citations(doc:units('article')[5])[1].paragraphs >= 1",
          "doc:citations(doc:units('article')[5])[1].version == '2021-01-22'",
          "#doc:citations(doc:units('article')[2]) == 0",
      });
}

TEST_CASE("the same citation is not said to be repealed on a day before that") {
  LuaBench(kNotice, shipped_law(), "2019-06-01")
      .holds({
          "doc:citations(doc:units('article')[3])[1].status == 'unknown'",
          "doc:citations(doc:units('article')[3])[1].why:find('版本未收录', 1, true)",
          "doc:citations(doc:units('article')[3])[1].suggestion == nil",
      });
}

TEST_CASE("quantities come by kind and place, with exact values") {
  LuaBench(kNotice, shipped_law())
      .holds({
          "doc:quantities('duration')[1].value == 3",
          "doc:quantities('duration')[1].upper == 5",
          "doc:quantities('duration')[1].unit == 'working_day'",
          "doc:quantities('rate')[1].value == 0.0005",
          "doc:quantities('rate')[1].unit == 'day'",
          "doc:quantities('money')[1].value == 200",
          "doc:quantities('money')[1].text == '２００元'",
          "doc:quantities('money')[1].style == 'arabic'",
          "doc:quantities('money')[1].foreign == false",
          "doc:quantities('date')[1].impossible == true",
          "doc:quantities('date')[1].date == nil",
          "doc:quantities('date')[1].value == nil",
          "doc:quantities('date')[2].year == 2027",
          "doc:quantities('date')[2].month == 3",
          "doc:quantities('date')[2].day == 0",
          "#doc:quantities(nil, doc:units('article')[3]) == 3",
          "#doc:quantities('money', doc:units('article')[4]) == 0",
      });
}

TEST_CASE("a kind of quantity that there is not is told, not taken for nothing found") {
  LuaBench(kNotice, shipped_law())
      .refuses({{"doc:quantities('mony')", "money"}, {"doc:quantities('days')", "没有“days”这种"}});
}

TEST_CASE("definitions and references") {
  LuaBench(kNotice, shipped_law())
      .holds({
          "doc:definitions()[1].term == '停车场'",
          "doc:definitions()[1].term_span.text == '停车场'",
          "doc:definitions()[1].meaning == '供机动车停放的场所'",
          "#doc:definitions() == 1",
          "doc:references(doc:units('article')[6])[1].dangling == false",
          "doc:unit(doc:references(doc:units('article')[6])[1].targets[1]).number == 3",
          "doc:references(doc:units('article')[6])[2].dangling == true",
          "doc:references(doc:units('article')[6])[2].why ~= nil",
          "#doc:references(doc:units('article')[6])[2].targets == 0",
          "#doc:references(doc:units('article')[2]) == 0",
      });
}

TEST_CASE("questions about a place are answered by the engine's facts") {
  LuaBench(kNotice, shipped_law())
      .holds({
          "doc:negated(doc:first('收取押金'))",
          "not doc:negated(doc:first('缴纳'))",
          "doc:restating(doc:first('要求听证'))",
          "not doc:restating(doc:first('收取押金'))",
          "doc:quoted(doc:first('收取费用'))",
          "not doc:quoted(doc:first('收取押金'))",
          "doc:defining(doc:first('供机动车'))",
          "not doc:defining(doc:first('收取押金'))",
          "doc:inward(doc:first('加强管理'))",
          "not doc:inward(doc:first('收取押金'))",
          "doc:inoperative(doc:first('停车管理办法'))",
          "not doc:inoperative(doc:first('收取押金'))",
          "doc:favourable(doc:first('停车费'))",
          "not doc:favourable(doc:first('收取押金'))",
          "doc:repealing(doc:first('停车审批'))",
          "not doc:repealing(doc:first('收取押金'))",
      });
}

TEST_CASE("every question wants a place") {
  for (const char* question : {"negated", "restating", "quoted", "defining", "inward",
                               "inoperative", "favourable", "repealing"}) {
    CAPTURE(question);
    LuaBench bench(kNotice, shipped_law());
    const auto none = bench.run("doc:" + std::string(question) + "()");
    REQUIRE_FALSE(none);
    CHECK(none.error().message.find("位置") != std::string::npos);
    CHECK_FALSE(bench.run("doc:" + std::string(question) + "('押金')"));
  }
}

TEST_CASE("parties of a contract with their data") {
  LuaBench(kContract, shipped_law())
      .holds({
          "#doc:parties() == 2",
          "doc:parties()[1].role == '甲方'",
          "doc:parties()[1].name.value == '石磊'",
          "doc:parties()[1].name.text == '石磊'",
          "doc:parties()[1].kind == 'natural'",
          "doc:parties()[1].code.value == '11010519491231002X'",
          "doc:parties()[1].representative == nil",
          "doc:parties()[1].address == nil",
          "doc:parties()[1].aliases[1] == '出租人'",
          "#doc:parties()[2].mentions == 0",
      });
}

TEST_CASE("facts of a contract in fen and yuan, by key") {
  LuaBench(kContract, shipped_law())
      .holds({
          "doc:facts('price.rent')[1].fen == 200050",
          "doc:facts('price.rent')[1].number == 2000.5",
          "doc:facts('price.rent')[1].key == 'price.rent'",
          "doc:facts('price.rent')[1].label == '租金'",
          "doc:facts('term.length')[1].unit == 'year'",
          "doc:facts('term.length')[1].fen == nil",
          "doc:facts('party.name')[2].value == '柳青'",
          "doc:facts('party.name')[2].about == '乙方'",
          "#doc:facts('price.total') == 0",
          "doc.contract.type == 'lease' or doc.contract.type == 'housing-lease'",
          "doc.contract.tags.gov == nil",
          "doc.contract.template == false",
          "doc.contract.types[1].score > 0",
          "doc.contract.clauses[1].unit == doc:units('article')[1].index",
      });
  LuaBench(kContract, shipped_law())
      .refuses({
          {"doc:facts('price.totl')", "没有名为“price.totl”的合同要素"},
          {"doc:facts({})", "#"},
      });
}

TEST_CASE("front matter: what is there has a place and a value, what is not is nil") {
  const char* text =
      "青石县人民政府文件\n青政发〔2026〕3号\n青石县人民政府关于停车的通知（征求意见稿）\n"
      "各乡镇人民政府：\n一、停车收费。本通知自2026年4月1日起施行，有效期五年。\n"
      "附件：收费目录\n青石县人民政府\n2026年3月1日\n";
  LuaBench(text, shipped_law())
      .holds({
          "doc.front.document_number.value == '青政发〔2026〕3号'",
          "doc.front.addressee.value == '各乡镇人民政府'",
          "doc.front.issuer.value == '青石县人民政府'",
          "doc.front.region.value == '青石县'",
          "doc.front.level == 'county'",
          "doc.front.draft == true",
          "doc.front.date.date == '2026-03-01'",
          "doc.front.effective.date == '2026-04-01'",
          "doc.front.effective_clause.text:find('起施行', 1, true)",
          "doc.front.validity.value == '有效期五年'",
          "doc.front.annexes[1].value == '收费目录'",
          "doc.front.signature.text:find('2026年3月1日', 1, true)",
          "doc.title.value == doc.front.title.value",
          "doc.kind == 'normative' and doc.rank == 'normative'",
      });
  LuaBench("一句话。\n", shipped_law())
      .holds({
          "doc.front.document_number == nil",
          "doc.front.addressee == nil",
          "doc.front.issuer == nil",
          "doc.front.date == nil",
          "doc.front.effective == nil",
          "doc.front.validity == nil",
          "doc.front.signature == nil",
          "#doc.front.annexes == 0",
          "doc.front.draft == false",
          "doc.contract == nil",
          "doc.kind == 'other'",
          "doc.as_of == '2026-11-20'",
      });
}

TEST_CASE("a mistyped member of the document is told with the nearest one") {
  LuaBench(kNotice, shipped_law())
      .refuses({
          {"return doc.titl", "title"},
          {"doc:citation()", "citations"},
          {"doc:quantites()", "quantities"},
          {"doc.kind = 'contract'", ""},
      });
}
