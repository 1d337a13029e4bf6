// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "support/rule_run.h"

namespace fashen {
namespace {

/// The words found by a check that has the module `case` in `case` and `workdays` in `workdays`.
std::string found(const std::string& body, const std::string& text) {
  return testing::run_check("local case, workdays = lib('case'), lib('workdays')\n" + body, text,
                            testing::shipped_modules())
      .found();
}

/// Whether a Lua expression holds; an error in it is not "no".
bool holds(const std::string& expression) {
  const std::string words =
      found("report(doc.title, 'x') if not (" + expression + ") then report(doc.title, 'y') end",
            "行政处罚决定书\n正文。");
  CHECK(words.starts_with("行政处罚决定书"));
  return words == "行政处罚决定书";
}

const std::string kDecision =
    "青石县城市管理局行政处罚决定书\n"
    "2026年9月3日立案，9月8日告知拟罚款3万元。该条规定处五千元以上五万元以下罚款。\n"
    "本局决定：罚款人民币20000元。逾期不缴的，加处罚款20000元。\n"
    "青石县城市管理局\n2026年9月20日\n";

}  // namespace

TEST_CASE("weekdays are counted after the first day and up to the last") {
  CHECK(holds("workdays.weekdays('2026-09-03', '2026-09-03') == 0"));
  CHECK(holds("workdays.weekdays('2026-09-03', '2026-09-04') == 1"));
  CHECK(holds("workdays.weekdays('2026-09-04', '2026-09-06') == 0"));
  CHECK(holds("workdays.weekdays('2026-09-03', '2026-09-10') == 5"));
  CHECK(holds("workdays.weekdays('2026-09-05', '2026-09-07') == 1"));
  CHECK(holds("workdays.weekdays('2026-09-10', '2026-09-03') == 0"));
}

TEST_CASE("whole weeks add five weekdays wherever they begin") {
  CHECK(
      holds("(function() for n = 0, 13 do "
            "local from = dates.add_days('2026-01-01', n) "
            "if workdays.weekdays(from, dates.add_days(from, 70)) ~= 50 then return false end "
            "end return true end)()"));
}

TEST_CASE("a term is surely over only when holidays cannot explain it") {
  CHECK_FALSE(holds("workdays.surely_over('2026-09-01', '2026-10-08', 20)"));
  CHECK(holds("workdays.surely_over('2026-09-01', '2026-10-20', 20)"));
}

TEST_CASE("fines are told apart by what the paper does with them") {
  const std::string each = "for _, fine in ipairs(case.fines_that(doc, '";
  const std::string report = "')) do report(fine.quantity, 'x') end";
  CHECK(found(each + "decided" + report, kDecision) == "人民币20000元");
  CHECK(found(each + "proposed" + report, kDecision) == "3万元");
  CHECK(found(each + "late" + report, kDecision) == "20000元");
  CHECK(found(each + "range" + report, kDecision) == "五千元以上五万元以下");
}

TEST_CASE("a date without its year takes that of the date before it") {
  const std::string steps =
      "for _, step in ipairs(case.steps(doc, '告知')) do "
      "if step.date == '2026-09-08' then report(step.quantity, 'x') end end";
  CHECK(found(steps, kDecision) == "9月8日");
  CHECK(found("for _, step in ipairs(case.steps(doc, '告知', '拟罚款')) do "
              "report(step.quantity, 'x') end",
              kDecision)
            .empty());
}

TEST_CASE("the words of a date end where the next date begins") {
  const std::string filed =
      "for _, step in ipairs(case.dates(doc)) do "
      "if step.words == '立案，' then report(step.quantity, 'x') end end";
  CHECK(found(filed, kDecision) == "2026年9月3日");
}

TEST_CASE("papers are told apart by their titles") {
  const std::string punishes = "if case.punishes(doc) then report(doc.title, 'x') end";
  CHECK(found(punishes, kDecision) == "青石县城市管理局行政处罚决定书");
  CHECK(found(punishes, "青石县城市管理局不予行政处罚决定书\n正文。").empty());
  CHECK(found(punishes, "青石县城市管理局当场行政处罚决定书\n正文。").empty());
  const std::string foretells = "if case.foretells(doc) then report(doc.title, 'x') end";
  CHECK(found(foretells, "青石县城市管理局行政处罚告知书\n正文。") ==
        "青石县城市管理局行政处罚告知书");
  CHECK(found(foretells, kDecision).empty());
}

}  // namespace fashen
