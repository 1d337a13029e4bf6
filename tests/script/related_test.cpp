// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "support/imported_law.h"
#include "support/rule_run.h"

namespace fashen::script {
namespace {

const char* draft = R"(青石县灯具经营管理办法
第一条 根据《中华人民共和国灯具法》，制定本办法。
第二条 灯具经营者可以在售出之日起六十日内免费检修灯具，并向购买人出具检修记录。
第三条 公园每日开放十二小时，不设围栏。
第四条 《中华人民共和国灯具法》第三条规定：“灯具经营者可以销售没有安全标签的灯具。”)";

std::string run(const std::string& body, const corpus::Lookup* law) {
  testing::Surroundings around;
  around.law = law;
  return testing::run_check(body, draft, around).found();
}

TEST_CASE("rules are given the upper provisions of words and where they depart") {
  const testing::ImportedLaw law(testing::lamp_laws());
  CHECK(run("local r = doc:related(doc:units('article')[2])[1] "
            "assert(r.title == '中华人民共和国灯具法' and r.provision == '第二条' and "
            "r.version == '2022-03-01' and r.rank == 'law' and r.reason == 'basis' and "
            "r.copied > 0.5 and r.likeness > 0.5) "
            "for _, d in ipairs(r.departures) do report(d, d.kind .. d.upper) end",
            &law) == "可以|六十日");
  CHECK(run("assert(#doc:related(doc:units('article')[3]) == 0)", &law).empty());
  CHECK(run("assert(#doc:related(doc:units('article')[2], 1) == 1)", &law).empty());
  CHECK(run("doc:related(doc:units('article')[2], 0)", &law).find("大于 0") != std::string::npos);
}

TEST_CASE("what asks for upper provisions without end is stopped") {
  const testing::ImportedLaw law(testing::lamp_laws());
  CHECK(run("while true do doc:related(doc:units('article')[2]) end", &law).find("上限") !=
        std::string::npos);
}

TEST_CASE("without imported texts a rule is told that there is nothing to compare with") {
  CHECK(run("assert(doc:related(doc:units('article')[2]) == nil)", nullptr).empty());
}

TEST_CASE("a citation carries what became of the words quoted beside it") {
  const testing::ImportedLaw law(testing::lamp_laws());
  CHECK(run("for _, c in ipairs(doc:citations()) do if c.quotation then "
            "assert(c.quotation.match == 'changed' and c.quotation.official:find('不得', 1, true)) "
            "report(c.quotation, c.why) end end",
            &law) == "灯具经营者可以销售没有安全标签的灯具。");
}

}  // namespace
}  // namespace fashen::script
