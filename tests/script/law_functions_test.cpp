// SPDX-License-Identifier: GPL-3.0-or-later
// law.* over the shipped index: what rules learn of the law on the date of the review.
#include <catch2/catch.hpp>

#include "script/lua_bench.h"
#include "support/shipped_law.h"

using fashen::testing::LuaBench;
using fashen::testing::shipped_law;

TEST_CASE("a legal figure comes with its value, unit, comparison and provision") {
  LuaBench("甲", shipped_law())
      .holds({
          "law.param('lease.max_years').value == 20",
          "law.param('lease.max_years').unit == 'year'",
          "law.param('lease.max_years').comparison == '<='",
          "law.param('lease.max_years').name == 'lease.max_years'",
          "law.param('lease.max_years').law:find('民法典', 1, true)",
          "law.param('lease.max_years').version == '2020-05-28'",
          "law.param('lease.max_years').provision == '第七百零五条第一款'",
          "law.param('construction.retention_cap').value == 0.03",
          "law.param('civilcode.effective').value == '2021-01-01'",
      });
}

TEST_CASE("a figure that is not configured is nil, never a default") {
  LuaBench("甲", shipped_law())
      .holds({
          "law.param('no.such.figure') == nil",
          "law.param('') == nil",
          "law.param('lease.max_years', '刑法') == nil",
          "#law.params('no.such.figure') == 0",
      });
}

TEST_CASE("a law narrows a figure down, and all figures of a name can be had") {
  LuaBench("甲", shipped_law())
      .holds({
          "law.param('lease.max_years', '民法典').value == 20",
          "law.param('lease.max_years', '《中华人民共和国民法典》').value == 20",
          "law.param('lease.max_years', '民法典第七百零五条').value == 20",
          "law.param('lease.max_years', '民法典第一条') == nil",
          "#law.params('lease.max_years') >= 1",
          "law.params('lease.max_years')[1].value == 20",
          "#law.params('lease.max_years', law.params('lease.max_years')[1].law) >= 1",
          "#law.params('lease.max_years', '青石县条例') == 0",
      });
}

TEST_CASE("a figure holds from the day its law does") {
  LuaBench("甲", shipped_law(), "2020-12-31")
      .holds({"law.param('lease.max_years', '民法典') == nil"});
  LuaBench("甲", shipped_law(), "2021-01-01")
      .holds({
          "law.param('lease.max_years', '民法典').value == 20",
      });
}

TEST_CASE("a work is found by its names, with what became of it by the day of the review") {
  LuaBench("甲", shipped_law())
      .holds({
          "law.work('民法典').title == '中华人民共和国民法典'",
          "law.work('《中华人民共和国民法典》').title == law.work('民法典').title",
          "law.work('民法典').rank == 'law'",
          "law.work('民法典').in_force == true",
          "law.work('民法典').repealed_on == nil",
          "law.work('合同法').in_force == false",
          "law.work('合同法').repealed_on == '2021-01-01'",
          "law.work('合同法').successor:find('民法典', 1, true)",
          "law.work('行政处罚法').issuer ~= nil",
          "law.work('没有这部法律的法') == nil",
      });
}

TEST_CASE("a law that was repealed later was in force before") {
  LuaBench("甲", shipped_law(), "2019-06-01")
      .holds({
          "law.work('合同法').in_force == nil",
          "law.work('民法典').in_force == false",
      });
  LuaBench("甲", shipped_law(), "2026-08-14")
      .holds({
          "law.work('噪声污染防治法').in_force == true",
          "law.work('生态环境法典').in_force == false",
      });
  LuaBench("甲", shipped_law(), "2026-08-15")
      .holds({
          "law.work('噪声污染防治法').in_force == false",
          "law.work('生态环境法典').in_force == true",
      });
}

TEST_CASE("organs that were merged have their present names, from the day on") {
  LuaBench("甲", shipped_law())
      .holds({
          "law.organ_successor('青石县工商局') ~= nil",
          "law.organ_successor('青石县国土局') ~= nil",
          "law.organ_successor('青石县市场监督管理局') == nil",
          "law.organ_successor('青石县教育局') == nil",
          "law.organ_successor('') == nil",
      });
  LuaBench("甲", shipped_law(), "2015-01-01").holds({"law.organ_successor('青石县工商局') == nil"});
}

TEST_CASE("wrong arguments of the law's functions are refused") {
  LuaBench("甲", shipped_law())
      .refuses({
          {"law.param()", "#1"},
          {"law.param({})", "#1"},
          {"law.param('lease.max_years', {})", "#2"},
          {"law.params()", "#1"},
          {"law.work()", "#1"},
          {"law.work('\\xff')", "UTF-8"},
          {"law.organ_successor()", "#1"},
          {"law.parm('x')", "parm"},
          {"law.param = nil", ""},
      });
}
