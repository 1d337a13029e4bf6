// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of dates, numerals and objects whatever their values.
#include <catch2/catch.hpp>

#include "script/lua_bench.h"
#include "support/rule_run.h"
#include "support/shipped_law.h"

using namespace fashen;
using testing::LuaBench;

namespace {

void check(const char* text, const std::string& body,
           const corpus::Lookup& law = testing::no_law()) {
  LuaBench bench(text, law);
  const auto done = bench.run(body);
  if (!done) FAIL_CHECK(done.error().to_string());
}

}  // namespace

TEST_CASE("days between and days added undo each other, over leap years and ends of months") {
  check("甲", R"(
    for _, from in ipairs { '2024-02-28', '2024-02-29', '2023-12-31', '2000-03-01' } do
      for days = -800, 800, 37 do
        local to = dates.add_days(from, days)
        assert(dates.days(from, to) == days and dates.days(to, from) == -days)
        assert(dates.add_days(to, -days) == from)
        assert((to > from) == (days > 0))
      end
    end)");
}

TEST_CASE("months added stay in their month, at its last day where the day is missing") {
  check("甲", R"(
    local last = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }
    for month = 1, 12 do
      local to = dates.add_months('2022-12-31', month)
      assert(to == ('2023-%02d-%02d'):format(month, last[month]), to)
      assert(dates.add_months('2023-01-15', month - 1) == ('2023-%02d-15'):format(month))
    end
    assert(dates.add_months('2023-12-31', 2) == '2024-02-29')
    assert(dates.add_months('2024-02-29', 12) == '2025-02-28')
    assert(dates.add_months('2024-02-29', -48) == '2020-02-29')
    assert(dates.add_months('2024-01-31', 0) == '2024-01-31'))");
}

TEST_CASE("working days counted and working days added agree") {
  check("甲", R"(
    for _, from in ipairs { '2024-04-30', '2024-09-13', '2024-09-30', '2024-10-12' } do
      local before = 0
      for days = 1, 20 do
        local to = dates.add_working_days(from, days)
        assert(to and dates.working_days(from, to) == days, from .. ' ' .. days)
        assert(dates.add_working_days(to, -days) == from)
        local calendar = dates.days(from, to)
        assert(calendar > before)
        before = calendar
      end
    end
    local back = dates.working_days('2024-10-08', '2024-09-30')
    assert(back == nil or back <= 0))",
        testing::shipped_law());
}

TEST_CASE("numbers in every style have the value they are written for") {
  check("甲", R"(
    local ones = { '一', '二', '三', '四', '五', '六', '七', '八', '九' }
    for n = 1, 99 do
      local tens, rest = n // 10, n % 10
      local words = (tens > 1 and ones[tens] or '') .. (tens > 0 and '十' or '')
        .. (rest > 0 and ones[rest] or '')
      assert(numeral_value(words) == n, words)
      assert(numeral_value(tostring(n)) == n)
      assert(numeral_value(words .. '万') == n * 10000)
      assert(numeral_value(n .. '万') == n * 10000)
      assert(numeral_value('一百' .. (tens == 0 and '零' or (tens == 1 and '一' or '')) .. words)
        == 100 + n, n)
    end)");
}

TEST_CASE("asked twice, a document gives the same objects, and each list is a new one") {
  check("停车办法\n第一条 甲应当缴纳２００元：\n（一）乙；\n第二条 丙。\n", R"(
    for _, name in ipairs { 'units', 'sentences', 'blocks', 'quantities', 'citations' } do
      local one, other = doc[name](doc), doc[name](doc)
      assert(not rawequal(one, other) and #one == #other)
      for i = 1, #one do assert(rawequal(one[i], other[i]), name) end
      one[1] = nil
      assert(#doc[name](doc) == #other)
    end
    local unit = doc:units('article')[1]
    assert(rawequal(unit, doc:unit(unit.index)) and rawequal(unit, doc:enclosing(unit, 'article')))
    assert(unit.children ~= unit.children and #unit.children == #unit.children)
    unit.children[1] = 99
    assert(unit.children[1] ~= 99)
    assert(doc:first('甲').span == doc:first('甲').span))");
}

TEST_CASE("places are told by what they are, and no number or word is one") {
  LuaBench("停车办法\n第一条 甲。\n", testing::no_law())
      .refuses({{"doc:has('甲', 1)", "位置"},
                {"doc:has('甲', '第一条')", "位置"},
                {"doc:has('甲', { span = 1 })", "位置"},
                {"doc:has('甲', { span = {} })", "位置"},
                {"doc:has('甲', { span = doc })", "位置"},
                {"doc:has('甲', { first = 1, last = 2 })", "位置"},
                {"doc:has('甲', doc.front)", "位置"},
                {"doc:has('甲', doc:units())", "位置"},
                {"return doc:first('甲').span.begin", "位置没有"}});
  LuaBench("停车办法\n第一条 甲。\n", testing::no_law())
      .holds({"doc:has('甲', { span = doc:first('甲').span })",
              "not doc:has('乙', { span = doc:first('甲').span })", "doc:has('停车', doc.title)",
              "doc:has('停车', doc.front.title)"});
}

TEST_CASE("a module sees the law and the options of the rule that asks for it, and no document") {
  for (const char* head : {"local x = law.param('a')", "local x = law.work('a')",
                           "local x = doc:first('a')", "local x = options.days"}) {
    CAPTURE(head);
    testing::Surroundings none;
    none.files["lib/words.lua"] = std::string(head) + " return x";
    const auto run = testing::run_check("lib('words') report(doc:first('甲'), 'x')", "甲", none);
    // A module is run for the rule, when it asks for it: law and options are there, doc is not.
    const bool reads_doc = std::string(head).find("doc:") != std::string::npos;
    CHECK(static_cast<bool>(run.drafts) == !reads_doc);
  }
}
