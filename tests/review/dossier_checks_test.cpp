// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "review/dossier.h"
#include "review/dossier_examples.h"
#include "support/memory_lookup.h"

// Each kind of check at its edges, over a procedure of the test's own.
namespace fashen::review {
namespace {

const char* const roles = R"([[role]]
id = "draft"
label = "草案"
title = '（(?:草案|送审稿)）$'
[[role]]
id = "final"
label = "正式文本"
title = '印发'
[[role]]
id = "notice"
label = "公告"
title = '公告$'
[[role.event]]
id = "begin"
label = "开始征求意见"
find = '自(?P<at>(?:[0-9]+年)?[0-9]+月[0-9]+日)起'
[[role.event]]
id = "end"
label = "征求意见截止"
find = '至(?P<at>(?:[0-9]+年)?[0-9]+月[0-9]+日)止'
[[role]]
id = "opinion"
label = "审查意见"
title = '审查意见$'
[[role.event]]
id = "opinion"
label = "审查意见出具"
usual = true
[[role]]
id = "table"
label = "采纳情况表"
title = '采纳情况表$'
)";

const char* const procedure = R"(title = "样例程序"
signs = "样例"
[[fact]]
id = "urgent"
label = "属于应急"
roles = ["draft"]
find = '应急'
but = '不属于'
[[fact]]
id = "technical"
label = "技术性较强"
find = '工程'
least = 2
[[step]]
id = "all"
name = "全部"
roles = ["draft", "notice", "opinion", "table"]
[[step]]
id = "opinion"
name = "审查"
roles = ["opinion"]
when = ["technical"]
why_not = "没有显示技术性较强"
from = "begin"
to = "end"
inclusive = true
)";

const char* const rule_head = R"(title = "样例检查"
why = "为什么。"
severity = "error"
confidence = "certain"
basis = ["样例法 第一条"]
suggest = "补充。"
checklists = "sample"
step = "all"
)";

const char* const example = "\n[[example]]\nbad = \"\"\"\n=== 别的.txt\n没有\n\"\"\"\n";

struct Outcome {
  rule::ChecklistLibrary library;
  DossierReview review;

  /// Messages, one a line, each with the words it quotes.
  std::string told() const {
    std::string lines;
    for (const DossierFinding& one : review.findings) {
      lines += one.message;
      for (const PaperQuote& place : one.places) {
        lines += " | " + review.papers[place.paper].path + "：" + place.quote;
      }
      lines += "\n";
    }
    return lines;
  }
};

/// What a check, as written in a rule file, says of papers, each behind "=== name".
Outcome run(const std::string& check, const std::string& message, std::vector<PaperSource> papers,
            const testing::MemoryLookup& law = {}) {
  base::MemoryFileSystem files;
  REQUIRE(files.write("rules/checklists/roles.toml", roles));
  REQUIRE(files.write("rules/checklists/sample.toml", procedure));
  REQUIRE(files.write("rules/house/check.toml", std::string(rule_head) + "message = '" + message +
                                                    "'\n[[check]]\n" + check + example));
  auto library = rule::load_checklists(files, "rules");
  if (!library) FAIL(library.error().to_string());
  Outcome outcome{std::move(*library), {}};
  outcome.review =
      review_dossier(std::move(papers), outcome.library, outcome.library.checklist("sample"), law,
                     *base::parse_date("2026-11-23"));
  return outcome;
}

Outcome run(const std::string& check, const std::string& message, const std::string& papers,
            const testing::MemoryLookup& law = {}) {
  return run(check, message, example_papers(papers), law);
}

PaperSource unreadable(const std::string& path) {
  return {path, base::Error(base::ErrorCode::unsupported, "扫描件")};
}

const std::string draft = "=== 草案.txt\n停车管理办法（草案）\n第一条 停车场应当公示价格。\n";

std::string notice(const std::string& words) {
  return "=== 公告.txt\n征求意见公告\n" + words + "\n";
}

}  // namespace

TEST_CASE("one role of several suffices, unless each is wanted") {
  const std::string check = "kind = \"missing\"\nroles = [\"draft\", \"table\"]\n";
  CHECK(run(check, "缺{missing}", draft).told().empty());
  CHECK(run(check, "缺{missing}", notice("")).told() == "缺草案、采纳情况表\n");
  CHECK(run(check + "each = true\n", "缺{missing}", draft).told() == "缺采纳情况表\n");
  CHECK(run(check + "each = true\n", "缺{missing}", draft + "=== 表.txt\n意见采纳情况表\n无\n")
            .told()
            .empty());
}

TEST_CASE("what stands in for a missing paper is quoted") {
  const Outcome outcome = run("kind = \"missing\"\nroles = \"opinion\"\nfind = '已经审查'\n",
                              "缺{missing}{instead}", draft + notice("本办法已经审查。"));
  CHECK(outcome.told() ==
        "缺审查意见；卷宗中只有“本办法已经审查。” | 公告.txt：本办法已经审查。\n");
}

TEST_CASE("where a paper that cannot be read may be the one, nothing is missing and that is said") {
  const std::string check = "kind = \"missing\"\nroles = \"opinion\"\n";
  auto papers = example_papers(draft);
  papers.push_back(unreadable("扫描001.jpg"));
  const Outcome outcome = run(check, "缺{missing}", std::move(papers));
  CHECK(outcome.told().empty());
  const bool said = std::any_of(
      outcome.review.incomplete.begin(), outcome.review.incomplete.end(), [](const auto& one) {
        return one.where == "扫描001.jpg" &&
               one.reason == "文件不能读取，无法判断是否为审查意见：扫描件";
      });
  CHECK(said);

  auto lacking = example_papers("=== 意见.txt\n合法性审查意见\n权限合法。\n");
  lacking.push_back(unreadable("扫描002.jpg"));
  const std::string parts =
      "kind = \"lacks\"\nroles = \"opinion\"\n[[check.part]]\nlabel = \"程序\"\nfind = "
      "'程序合法'\n";
  CHECK(run(parts, "没有{missing}", std::move(lacking)).told().empty());
  CHECK(run(parts, "没有{missing}", "=== 意见.txt\n合法性审查意见\n权限合法。\n").told() ==
        "没有程序 | 意见.txt：\n");
}

TEST_CASE("what papers lack is looked for in all of them together, or so many of the parts") {
  const std::string parts =
      "[[check.part]]\nlabel = \"权限\"\nfind = '权限'\n"
      "[[check.part]]\nlabel = \"程序\"\nfind = '程序'\n"
      "[[check.part]]\nlabel = \"内容\"\nfind = '内容'\n";
  const std::string check = "kind = \"lacks\"\nroles = \"opinion\"\n";
  const std::string first = "=== 一.txt\n合法性审查意见\n权限合法。\n";
  const std::string second = "=== 二.txt\n补充审查意见\n程序合法。\n";
  CHECK(run(check + parts, "缺{missing}", first).told() == "缺程序、内容 | 一.txt：\n");
  CHECK(run(check + parts, "缺{missing}", first + second).told() ==
        "缺内容 | 一.txt： | 二.txt：\n");
  CHECK(run(check + "least = 2\n" + parts, "缺{missing}", first + second).told().empty());
  CHECK(run(check + "least = 2\n" + parts, "缺{missing}", first).told() != "");
  CHECK(run(check + parts, "缺{missing}", draft).told().empty());  // No such paper: another check
}

TEST_CASE("what a paper says is quoted where it says it, and can be taken back in the same paper") {
  const std::string check =
      "kind = \"says\"\nroles = \"opinion\"\nfind = '由(?P<at>[^，。\\n]{2,12}律师事务所)出具'\n"
      "but = '司法局'\n";
  const std::string by_firm = "=== 意见.txt\n合法性审查意见\n本意见由云岭律师事务所出具。\n";
  CHECK(run(check, "“{match}”出具", by_firm).told() ==
        "“云岭律师事务所”出具 | 意见.txt：本意见由云岭律师事务所出具。\n");
  CHECK(run(check, "“{match}”出具", by_firm + "青石县司法局\n").told().empty());
  CHECK(run(check, "“{match}”出具", by_firm + draft + "=== 二.txt\n公告\n司法局\n").told() != "");
}

TEST_CASE("an excuse stands in another paper, and is told with the step") {
  const std::string check =
      "kind = \"missing\"\nroles = \"table\"\nbut = '没有收到意见'\nbut_roles = [\"draft\"]\n";
  CHECK(run(check, "缺{missing}", draft + notice("没有收到意见。")).told() == "缺采纳情况表\n");
  const std::string excused = draft + "第二条 没有收到意见。\n";
  CHECK(run(check, "缺{missing}", excused).told().empty());
}

TEST_CASE("a period is short by one day, and long enough on the day") {
  testing::MemoryLookup law;
  corpus::Parameter& figure = law.figures["comment_days"];
  figure.number = text::Decimal::of(30);
  figure.unit = "day";
  figure.comparison = ">=";
  const std::string check =
      "kind = \"period\"\nfrom = \"begin\"\nto = \"end\"\nparam = \"comment_days\"\n"
      "inclusive = true\n";
  const auto told = [&](const std::string& words, const std::string& more = "") {
    return run(check + more, "{from}至{to}，只有{n}，不足{param}", notice(words), law).told();
  };
  CHECK(told("自2026年9月1日起至9月30日止。").empty());
  CHECK(told("自2026年9月1日起至9月29日止。") ==
        "2026年9月1日至2026年9月29日，只有29日，不足30日 | "
        "公告.txt：自2026年9月1日起至9月29日止。\n");
  CHECK(told("自2026年2月1日起至3月2日止。").empty());  // Over the end of a short month
  CHECK(told("自2026年2月1日起至3月1日止。") != "");
  CHECK(told("自2026年12月15日起至2027年1月13日止。").empty());  // Over the end of a year
  CHECK(told("自2026年9月1日起长期有效。").empty());             // One day is not stated
  CHECK(told("自2026年9月31日起至10月9日止。").empty());         // No such day: nothing is guessed
  CHECK(told("自2026年9月1日起至9月5日止。", "unless = [\"has:draft\"]\n") != "");

  figure.comparison = "<=";
  CHECK(told("自2026年9月1日起至9月30日止。").empty());
  CHECK(told("自2026年9月1日起至10月1日止。") != "");
}

TEST_CASE("of two rounds the longer one speaks for the dossier where days are to be reached") {
  testing::MemoryLookup law;
  corpus::Parameter& figure = law.figures["comment_days"];
  figure.number = text::Decimal::of(30);
  figure.unit = "day";
  figure.comparison = ">=";
  const std::string check =
      "kind = \"period\"\nfrom = \"begin\"\nto = \"end\"\nparam = \"comment_days\"\n"
      "inclusive = true\n";
  const std::string both = notice("自2026年9月1日起至9月5日止。") +
                           "=== 再次.txt\n再次征求意见公告\n自2026年10月1日起至11月5日止。\n";
  CHECK(run(check, "{n}", both, law).told().empty());
}

TEST_CASE("without the figure a period is not checked, and that is said with the reason") {
  const Outcome outcome =
      run("kind = \"period\"\nfrom = \"begin\"\nto = \"end\"\nparam = \"comment_days\"\n"
          "unconfigured = \"没有收录\"\n",
          "{n}", notice("自2026年9月1日起至9月5日止。"));
  CHECK(outcome.told().empty());
  REQUIRE(outcome.review.incomplete.size() == 1);
  CHECK(outcome.review.incomplete[0].reason == "未配置“comment_days”（没有收录），没有核对期限");
}

TEST_CASE("days in order may be equal, and of several papers one that fits is enough") {
  const std::string check =
      "kind = \"order\"\n[[check.pair]]\nfirst = \"end\"\nthen = \"opinion\"\n";
  const auto opinion = [](const std::string& name, const std::string& day) {
    return "=== " + name + "\n合法性审查意见\n权限合法。\n青石县司法局\n" + day + "\n";
  };
  const std::string ended = notice("自2026年9月1日起至9月30日止。");
  const auto told = [&](const std::string& papers) {
    return run(check, "{a}（{date_a}）晚于{b}（{date_b}）", papers).told();
  };
  CHECK(told(ended + opinion("意见.txt", "2026年9月30日")).empty());
  CHECK(told(ended + opinion("意见.txt", "2026年9月29日")) ==
        "征求意见截止（2026年9月30日）晚于审查意见出具（2026年9月29日） | "
        "意见.txt：落款日期2026年9月29日 | 公告.txt：自2026年9月1日起至9月30日止。\n");
  CHECK(
      told(ended + opinion("一.txt", "2026年9月1日") + opinion("二.txt", "2026年10月9日")).empty());
  CHECK(told(ended).empty());
  CHECK(told(ended + "=== 意见.txt\n合法性审查意见\n权限合法。\n").empty());
}

TEST_CASE("parts that are counted add up to the total, in whatever numerals") {
  const std::string check =
      "kind = \"counts\"\nroles = \"table\"\nfind = '收到(?P<at>[0-9一二三十]+)条'\n"
      "[[check.part]]\nlabel = \"采纳\"\nfind = '，采纳(?P<at>[0-9一二三十]+)条'\n"
      "[[check.part]]\nlabel = \"未采纳\"\nfind = '未采纳(?P<at>[0-9一二三十]+)条'\n";
  const auto told = [&](const std::string& words) {
    return run(check, "收到{n}条，合计{m}条", "=== 表.txt\n意见采纳情况表\n" + words + "\n").told();
  };
  CHECK(told("收到30条，采纳12条，未采纳18条。").empty());
  CHECK(told("收到三十条，采纳12条，未采纳18条。").empty());
  CHECK(told("收到30条，采纳12条，未采纳17条。") ==
        "收到30条，合计29条 | 表.txt：收到30条，采纳12条，未采纳17条。\n");
  CHECK(told("收到30条，采纳12条。").empty());  // One part alone says nothing of the sum
  CHECK(told("采纳12条，未采纳17条。").empty());
}

TEST_CASE("values are the same by what they mean, not by how they are written") {
  const std::string check =
      "kind = \"same\"\nroles = [\"draft\", \"notice\"]\n[[check.part]]\nlabel = \"投资\"\n"
      "find = '投资(?:为)?(?P<at>[^，。\\n]+)'\n";
  const auto told = [&](const std::string& a, const std::string& b) {
    return run(check, "{label}：{a}，{b}",
               draft + "第二条 投资" + a + "。\n" + notice("投资" + b + "。"))
        .told();
  };
  CHECK(told("3万元", "30000元").empty());
  CHECK(told("三万元", "30,000元").empty());
  CHECK(told("3年", "三年").empty());
  CHECK(told("2026年9月1日", "2026-09-01").empty());
  CHECK(told("3万元", "3.5万元") ==
        "投资：3万元，3.5万元 | 公告.txt：投资3.5万元。 | 草案.txt：第二条 投资3万元。\n");
}

TEST_CASE("a matter keeps its name, whatever the state of its draft") {
  const std::string check = "kind = \"title\"\nroles = \"draft\"\n";
  const auto told = [&](const std::string& named) {
    return run(check, "{a}/{b}",
               "=== 草案.txt\n青石县机动车停放管理办法（草案）\n第一条 停车应当有序。\n" +
                   notice("现就《" + named + "》征求意见。"))
        .told();
  };
  CHECK(told("青石县机动车停放管理办法（征求意见稿）").empty());
  CHECK(told("机动车停放管理办法").empty());
  CHECK(told("中华人民共和国道路交通安全法").empty());
  CHECK(told("青石县机动车停车管理办法（草案）")
            .starts_with("青石县机动车停放管理办法（草案）/青石县机动车停车管理办法（草案）"));
}

TEST_CASE("the number of articles that a paper states is that of the draft") {
  const std::string check =
      "kind = \"articles\"\nroles = \"notice\"\nfind = '共(?P<at>[0-9一二三四]+)条'\n";
  const std::string two = draft + "第二条 本办法自公布之日起施行。\n";
  CHECK(run(check, "{a}/{b}", two + notice("办法共二条。")).told().empty());
  CHECK(run(check, "{a}/{b}", two + notice("办法共2条。")).told().empty());
  CHECK(run(check, "{a}/{b}", two + notice("办法共三条。")).told() ==
        "2/3 | 公告.txt：办法共三条。 | 草案.txt：\n");
}

TEST_CASE("what was changed after the review is told, unless the review asked for it") {
  const std::string check =
      "kind = \"changed\"\nfrom = \"draft\"\nto = \"final\"\nbut_roles = [\"opinion\"]\n";
  const auto final_text = [](const std::string& words) {
    return "=== 印发.txt\n关于印发停车管理办法的通知\n第一条 " + words + "\n";
  };
  const auto told = [&](const std::string& papers) {
    return run(check, "{article}：{diff}", papers).told();
  };
  CHECK(told(draft + final_text("停车场应当公示价格。")).empty());
  CHECK(told(draft + final_text("停车场，应当公示价格。")).empty());  // Punctuation alone
  CHECK(told(draft + final_text("停车场应当公示价格。违者罚款。")) ==
        "第一条：违者罚款 | 印发.txt：违者罚款 | 草案.txt：\n");
  const std::string asked = "=== 意见.txt\n合法性审查意见\n建议第一条增加罚则。\n";
  CHECK(told(draft + asked + final_text("停车场应当公示价格。违者罚款。")).empty());
}

TEST_CASE("facts need so many lines, and lines that deny them do not count") {
  const std::string check = "kind = \"missing\"\nroles = \"opinion\"\n";
  const auto step = [&](const std::string& papers, const std::string& when) {
    const Outcome outcome = run(check + "when = [\"" + when + "\"]\n", "缺", papers);
    return outcome.told();
  };
  CHECK(step(draft + "第二条 工程应当验收。\n", "technical").empty());
  CHECK(step(draft + "第二条 工程应当验收。\n第三条 工程应当备案。\n", "technical") == "缺\n");
  CHECK(step(draft + "第二条 属于应急处置。\n", "urgent") == "缺\n");
  CHECK(step(draft + "第二条 不属于应急处置。\n", "urgent").empty());
  CHECK(step(notice("属于应急处置。"), "urgent").empty());  // Only drafts speak for it
  CHECK(step(draft, "has:draft") == "缺\n");
  CHECK(step(draft, "has:table").empty());
}

TEST_CASE("steps stand as their papers and findings have it") {
  const std::string check = "kind = \"missing\"\nroles = \"opinion\"\n";
  const auto states = [&](std::vector<PaperSource> papers) {
    std::string all;
    for (const StepResult& one : run(check, "缺", std::move(papers)).review.steps) {
      all += std::string(all.empty() ? "" : " ") + name(one.state);
    }
    return all;
  };
  CHECK(states(example_papers(draft)) == "defective not_applicable");
  const std::string works = draft + "第二条 工程应当验收。\n第三条 工程应当备案。\n";
  CHECK(states(example_papers(works)) == "defective missing");
  auto scanned = example_papers(works);
  scanned.push_back(unreadable("扫描.jpg"));
  CHECK(states(std::move(scanned)) == "met unclear");
  CHECK(states(example_papers(works + "=== 意见.txt\n合法性审查意见\n合法。\n")) == "met met");
  CHECK(states({}) == "missing not_applicable");
}

}  // namespace fashen::review
