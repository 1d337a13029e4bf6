// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dossier_report.h"

#include <catch2/catch.hpp>

namespace fashen::report {
namespace {

using finding::Severity;

DefectRow defect(const std::string& message, Severity severity = Severity::error) {
  DefectRow row;
  row.rule = "decision/x";
  row.message = message;
  row.severity = severity;
  row.step = "公众参与";
  row.basis = {{"重大行政决策程序暂行条例", "2019-04-20", "第十五条", "", "in_force", ""}};
  return row;
}

DossierReport sample() {
  DossierReport report;
  report.path = "卷宗/停车";
  report.checklist_title = "重大行政决策";
  report.checklist_reason = "按 --checklist";
  report.matter = "停车规划（草案）";
  report.undertaker = "青石县住房和城乡建设局";
  report.as_of = *base::parse_date("2026-11-23");
  report.papers = {{"草案.docx", "决策草案", "标题有“草案”", "2026年6月1日", "县住建局", ""},
                   {"扫描.png", "", "", "", "", "不能读取这种文件"}};
  report.steps = {{"start", "启动", "met", "有", "", {"草案.docx"}, {"2026年6月1日"}, "", {}, {}},
                  {"risk", "风险评估", "missing", "缺", "", {}, {}, "", {"评估报告"}, {}}};
  report.authority = {"某省规定", "", "第八条第二款", "", "in_force", ""};
  return report;
}

std::string text_of(const document::Document& document) { return document.text; }

bool has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a folder or archive has a name, whatever way its path is written") {
  auto [path, name] = GENERATE(table<std::string, std::string>({
      {"卷宗", "卷宗"},
      {"a/b/停车规划", "停车规划"},
      {"a/b/停车规划/", "停车规划"},
      {"./x/../停车规划/.", "停车规划"},
      {"停车2.0版", "停车2.0版"},
      {"a.b/c.d.e", "c.d.e"},
      {"a/停车.zip", "停车"},
      {"a/停车.ZIP", "停车"},
      {"停车1.2.Zip", "停车1.2"},
      {"停车.zipx", "停车.zipx"},
      {".", "卷宗"},
      {"..", "卷宗"},
      {"/", "卷宗"},
      {"", "卷宗"},
  }));
  CAPTURE(path);
  CHECK(dossier_name(path) == name);
}

TEST_CASE("the heading is the matter, else the name of the folder") {
  DossierReport report = sample();
  CHECK(headline(report) == "停车规划（草案）");
  report.matter.clear();
  CHECK(headline(report) == "停车");
}

TEST_CASE("defects and steps are counted in one line each, steps only by states that occur") {
  DossierReport report = sample();
  CHECK(tally(report) == "错误 0 项，警告 0 项，提示 0 项");
  report.defects = {defect("a"), defect("b", Severity::note), defect("c")};
  CHECK(tally(report) == "错误 2 项，警告 0 项，提示 1 项");
  CHECK(step_tally(report) == "2 个环节：有 1，缺 1");
  report.steps.clear();
  CHECK(step_tally(report) == "0 个环节");
}

TEST_CASE("an instrument is named once for the provisions that follow each other") {
  const auto basis = [](const char* title, const char* provision, const char* note = "") {
    return finding::Basis{title, "", provision, "", "in_force", note};
  };
  CHECK(cited({}).empty());
  CHECK(cited({basis("甲法", "第一条")}) == "《甲法》第一条");
  CHECK(cited({basis("甲法", "第一条"), basis("甲法", "第二条"), basis("乙法", "第三条"),
               basis("甲法", "第四条")}) ==
        "《甲法》第一条、第二条；《乙法》第三条；《甲法》第四条");
  CHECK(cited({basis("甲法", "第一条", "已废止"), basis("甲法", "第二条")}) ==
        "《甲法》第一条（已废止）、第二条");
}

TEST_CASE("a place is a paper, with the words where there are such") {
  CHECK(statement(DefectRow::Place{"草案.docx", ""}) == "草案.docx");
  CHECK(statement(DefectRow::Place{"草案.docx", "即日起"}) == "草案.docx：“即日起”");
}

TEST_CASE("the checklist says every step, defect, paper and gap") {
  DossierReport report = sample();
  report.defects = {defect("征求意见只有10日，少于30日。")};
  report.incomplete = {{"扫描.png", "读取材料", "没有文字层"}};
  const std::string text = text_of(checklist_document(report));
  for (const char* words :
       {"卷宗审查表", "事项：停车规划（草案）", "报送单位：青石县住房和城乡建设局",
        "清单：重大行政决策（按 --checklist）", "材料 2 件，2 个环节：有 1，缺 1；错误 1 项",
        "按2026年11月23日有效的法律核对", "启动", "风险评估", "评估报告", "征求意见只有10日",
        "草案.docx", "标题有“草案”", "2026年6月1日\n县住建局", "不能读取\n", "不能读取这种文件",
        "扫描.png：读取材料（没有文字层）。"}) {
    CAPTURE(words);
    CHECK(has(text, words));
  }
  report.incomplete.clear();
  CHECK(has(text_of(checklist_document(report)), "四、没能检查的内容\n无。"));
}

TEST_CASE("the documents hold together: blocks in order, cells in rectangles") {
  DossierReport report = sample();
  report.defects = {defect("一项"), defect("又一项\n分两行")};
  for (const document::Document& made : {checklist_document(report), notice_document(report)}) {
    std::size_t at = 0;
    for (const document::Block& block : made.blocks) {
      CHECK(block.span.begin >= at);
      at = block.span.end;
      if (block.cell) CHECK(block.bold == (block.cell->row == 0));
    }
    CHECK(at <= made.text.size());
    CHECK(made.blocks.front().centered);
    CHECK(made.folded.text.size() > 0);
  }
}

TEST_CASE("the notice lists the weightiest defects first and fits on a page") {
  DossierReport report = sample();
  report.defects = {defect("只是提醒。", Severity::note), defect("缺少风险评估报告。")};
  const std::string text = text_of(notice_document(report));
  CHECK(has(text, "青石县住房和城乡建设局：\n"));
  CHECK(has(text, "“停车规划（草案）”卷宗（2件）收悉。依据《某省规定》核对"));
  CHECK(text.find("缺少风险评估报告\n") < text.find("只是提醒\n"));
  CHECK(has(text, "另有1件材料不能读取，请提供可以复制文字的电子文本。"));
  CHECK(has(text, "可以退回（第八条第二款）"));
  CHECK_FALSE(has(text, "其余"));

  for (int i = 0; i < 40; ++i) report.defects.push_back(defect("第" + std::to_string(i) + "项。"));
  const std::string crowded = text_of(notice_document(report));
  const auto rest = crowded.find("其余");
  REQUIRE(rest != std::string::npos);
  std::size_t listed = 0;
  while (has(crowded, "\n" + std::to_string(listed + 1) + "\n")) ++listed;
  CHECK(listed > 3);
  CHECK(has(crowded, "其余" + std::to_string(42 - listed) + "项见所附卷宗审查表。"));
}

TEST_CASE("a notice without authority or undertaker leaves room and claims no power") {
  DossierReport report = sample();
  report.authority = {};
  report.undertaker.clear();
  report.papers.pop_back();
  const std::string text = text_of(notice_document(report));
  CHECK(has(text, "　　　　　　：\n"));
  CHECK(has(text, "收悉。核对，请补充"));
  CHECK_FALSE(has(text, "退回"));
  CHECK_FALSE(has(text, "不能读取"));
}

}  // namespace fashen::report
