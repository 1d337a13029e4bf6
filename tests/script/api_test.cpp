// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/api.h"

#include <catch2/catch.hpp>
#include <set>

#include "support/rule_run.h"

namespace fashen::script {
namespace {

const char* notice = R"(青石县停车管理办法
第一章 总则
第一条 根据《中华人民共和国行政处罚法》第九条，制定本办法。
第二条 本办法所称停车场，是指供机动车停放的场所。
第二章 收费
第三条 停车超过3个工作日的，应当缴纳费用５０元：
（一）在道路上停放；
（二）在公园内停放。
第四条 县住房和城乡建设局不得收取押金。违反本办法第三十条的，责令改正。
本办法自2026年3月1日起施行。)";

/// What a check finds that asserts things; an empty string where every assertion holds.
std::string run(const std::string& body) { return testing::run_check(body, notice).found(); }

}  // namespace

TEST_CASE("patterns over the document give places, groups and their spans") {
  CHECK(run("for m in doc:find('第(?P<n>[一二三四])条 ') do report(m, m.n) end") ==
        "第一条 |第二条 |第三条 |第四条 ");
  CHECK(
      run("local m = doc:first('缴纳(?P<what>费用)(50)元') report(m.spans.what, m.text .. m[2])") ==
      "费用");
  CHECK(
      run("local m = doc:first('50元') assert(m.text == '５０元' and m.folded == '50元')").empty());
  CHECK(run("assert(doc:has('押金') and not doc:has('押金', doc:first('第一条')))").empty());
  CHECK(run("assert(doc:first('没有的词') == nil)").empty());
  CHECK(run("local u = doc:units('article')[3] assert(doc:has('^第三条', u) and "
            "not doc:has('^停车', u))")
            .empty());
  CHECK(run("local n = 0 for _ in doc:find('x*', doc:first('总则')) do n = n + 1 end "
            "assert(n == 3)")
            .empty());
}

TEST_CASE("the outline is a list of units that know one another") {
  CHECK(run("assert(#doc:units('article') == 4 and #doc:units('chapter') == 2)").empty());
  CHECK(run("local i = doc:units('item')[2] assert(i.label == '（二）' and "
            "doc:unit(i.parent).kind == 'paragraph' and i.path == '第三条第（二）项')")
            .empty());
  CHECK(run("local m = doc:first('押金') assert(doc:enclosing(m, 'article').number == 4)").empty());
  CHECK(run("assert(doc:unit(0) == nil and doc:enclosing(doc:first('总则'), 'item') == nil)")
            .empty());
  CHECK(run("doc:unit(100000)").find("没有这个序号") != std::string::npos);
}

TEST_CASE("sentences know their lead-in, modality and actor") {
  CHECK(run("local s = doc:sentence_at(doc:first('在公园内')) "
            "assert(doc:has('应当缴纳', s.lead_in))")
            .empty());
  CHECK(run("local s = doc:sentence_at(doc:first('押金')) assert(s.modality == 'prohibition')")
            .empty());
  CHECK(run("assert(#doc:sentences(doc:units('article')[4]) == 3)").empty());
}

TEST_CASE("quantities, citations, references and definitions are lists with values") {
  CHECK(run("local q = doc:quantities('money')[1] assert(q.value == 50 and q.text == '５０元')")
            .empty());
  CHECK(run("local q = doc:quantities('duration')[1] assert(q.unit == 'working_day')").empty());
  CHECK(run("local q = doc:quantities('date')[1] assert(q.date == '2026-03-01' and q.month == 3)")
            .empty());
  CHECK(run("assert(#doc:quantities('money', doc:units('article')[1]) == 0)").empty());
  CHECK(run("local c = doc:citations()[1] assert(c.article == 9 and "
            "c.work.title == '中华人民共和国行政处罚法')")
            .empty());
  CHECK(run("local r = doc:references() assert(r[#r].dangling)").empty());
  CHECK(run("assert(doc:definitions()[1].term == '停车场')").empty());
}

TEST_CASE("front matter and the document's own facts") {
  CHECK(run("assert(doc.kind == 'normative' and doc.as_of == '2026-11-20')").empty());
  CHECK(run("assert(doc.front.title.text == '青石县停车管理办法' and doc.title.value)").empty());
  CHECK(run("assert(doc.front.effective.date == '2026-03-01' and doc.front.level == 'county')")
            .empty());
  CHECK(run("return doc.frnt").find("front") != std::string::npos);
}

TEST_CASE("engine facts answer for a place") {
  CHECK(
      run("assert(doc:negated(doc:first('收取')) and not doc:negated(doc:first('缴纳')))").empty());
  CHECK(run("assert(doc:defining(doc:first('供机动车')))").empty());
  CHECK(run("doc:negated()").find("位置") != std::string::npos);
}

TEST_CASE("spans join, part and compare") {
  CHECK(run("report(doc:join(doc:first('收取'), doc:first('押金')), 'x')") == "收取押金");
  CHECK(run("report(doc:part(doc:first('收取押金'), 6, 12), 'x')") == "押金");
  CHECK(run("assert(doc:first('押金').span == doc:first('押金').span)").empty());
  CHECK(run("doc:part(doc:first('押金'), 1, 3)").find("字符中间") != std::string::npos);
  CHECK(run("doc:part(doc:first('押金'), 0, 99)").find("超出") != std::string::npos);
}

TEST_CASE("patterns over strings, numerals, dates and codes") {
  CHECK(run("assert(re.match('第12条', '第([0-9]+)条') == '12')").empty());
  CHECK(run("local a, b = re.find('甲乙', '乙') assert(a == 4 and b == 6)").empty());
  CHECK(run("assert(re.gsub('1,200', ',', '') == '1200')").empty());
  CHECK(run("local n = 0 for d in re.gmatch('1 2 3', '[0-9]') do n = n + tonumber(d) end "
            "assert(n == 6)")
            .empty());
  CHECK(run("re.find('x', '(')").find("正则表达式") != std::string::npos);
  CHECK(run("assert(numeral_value('一百二十三') == 123 and numeral_value('甲') == nil)").empty());
  CHECK(run("assert(dates.days('2026-02-28', '2026-03-01') == 1)").empty());
  CHECK(run("assert(dates.add_months('2026-01-31', 1) == '2026-02-28')").empty());
  CHECK(run("assert(dates.working_days('2026-03-01', '2026-03-02') == nil)").empty());
  CHECK(run("assert(dates.add_working_days('2026-03-01', 1) == nil)").empty());
  CHECK(run("assert(dates.add_working_days('2026-03-01', 0) == '2026-03-01')").empty());
  CHECK(run("dates.add_working_days('2026-03-01', 1 << 40)").find("过大") != std::string::npos);
  CHECK(run("dates.add_days('2026-02-30', 1)").find("日期") != std::string::npos);
  CHECK(run("dates.add_days('2026-02-28', 1 << 40)").find("过大") != std::string::npos);
  CHECK(run("assert(not codes.credit('1') and not codes.identity('1'))").empty());
  CHECK(run("numeral_value('\\xff')").find("UTF-8") != std::string::npos);
}

TEST_CASE("options come as numbers, truth values and texts") {
  CHECK(run("assert(options.days == 3 and options.strict == true and options.word == '甲方')")
            .empty());
  CHECK(run("return options.dys").find("没有选项") != std::string::npos);
}

TEST_CASE("a finding carries what the rule gives, and wrong keys are refused") {
  auto given = testing::run_check(R"(
    local fee = doc:first('费用')
    report { at = fee, message = '消息', suggest = '建议', severity = 'error', confidence = 'hint',
             related = { { at = doc:first('押金'), note = '另见' } },
             fix = { at = fee, text = '款项' } })",
                                  notice);
  REQUIRE(given.drafts);
  REQUIRE(given.drafts->size() == 1);
  const rule::Draft& draft = given.drafts->front();
  CHECK(draft.message == "消息");
  CHECK(draft.severity == finding::Severity::error);
  CHECK(draft.confidence == finding::Confidence::hint);
  CHECK(draft.related.front().note == "另见");
  CHECK(draft.fix->replacement == "款项");
  CHECK(run("report { at = doc:first('费用'), mesage = 'x' }").find("message") !=
        std::string::npos);
  CHECK(run("report { at = doc:first('费用'), severity = 'fatal' }").find("fatal") !=
        std::string::npos);
  CHECK(run("report(doc:first('费用'))").find("缺少 message") != std::string::npos);
  CHECK(run("report('费用', 'x')").find("位置") != std::string::npos);
}

TEST_CASE("the table of functions has no name twice and a type for each") {
  std::set<std::string> names;
  for (const Function& function : functions()) {
    CAPTURE(function.name);
    CHECK(names.insert(function.name).second);
    CHECK(std::string(function.type).find("fun(") == 0);
    CHECK_FALSE(std::string(function.help).empty());
  }
  CHECK(names.size() >= 38);
}

}  // namespace fashen::script
