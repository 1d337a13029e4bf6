// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "report/composer.h"
#include "report/dossier_report.h"
#include "report/summary.h"
#include "text/utf8.h"

namespace fashen::report {
namespace {

std::string lines(const std::vector<std::string>& all) {
  std::string out;
  for (const std::string& one : all) out += (out.empty() ? "" : "\n") + one;
  return out;
}

void add_steps(Composer& composer, const DossierReport& report) {
  std::vector<std::vector<std::string>> rows = {
      {"环节", "结论", "依据的材料、日期和期限", "缺少或者不合"}};
  for (const StepRow& step : report.steps) {
    std::vector<std::string> shown = step.evidence;
    shown.insert(shown.end(), step.days.begin(), step.days.end());
    if (!step.length.empty()) shown.push_back("期限 " + step.length);
    std::string wants = lines(step.wants);
    if (wants.empty() && step.state != "met") wants = step.why;
    rows.push_back({step.name, step.state_label, lines(shown), wants});
  }
  composer.table(rows);
}

void add_defects(Composer& composer, const DossierReport& report) {
  if (report.defects.empty()) return composer.paragraph("在已检查的范围内没有发现问题。");
  std::vector<std::vector<std::string>> rows = {{"序号", "问题", "所在", "依据和建议"}};
  for (const DefectRow& defect : report.defects) {
    std::vector<std::string> places;
    for (const DefectRow::Place& place : defect.places) places.push_back(statement(place));
    rows.push_back({std::to_string(rows.size()),
                    std::string(finding::display_name(defect.severity)) + "：" + defect.message,
                    lines(places), cited(defect.basis) + "\n建议：" + defect.suggestion});
  }
  composer.table(rows);
}

void add_papers(Composer& composer, const DossierReport& report) {
  std::vector<std::vector<std::string>> rows = {{"文件", "识别为", "日期、署名", "识别的理由"}};
  for (const PaperRow& paper : report.papers) {
    std::string signs = paper.date;
    if (!paper.signer.empty()) signs += (signs.empty() ? "" : "\n") + paper.signer;
    const bool read = paper.problem.empty();
    std::string role = !read ? "不能读取" : paper.role.empty() ? "未能识别" : paper.role;
    rows.push_back({paper.path, role, signs, read ? paper.reason : paper.problem});
  }
  composer.table(rows);
}

std::string without_stop(std::string sentence) {
  constexpr std::string_view stop = "。";
  if (sentence.ends_with(stop)) sentence.resize(sentence.size() - stop.size());
  return sentence;
}

// The first provision that a defect rests on; `known` is the instrument that the notice has named.
std::string first_basis(const DefectRow& defect, const std::string& known) {
  if (defect.basis.empty()) return {};
  const finding::Basis& basis = defect.basis.front();
  return (basis.title == known ? "" : "《" + basis.title + "》") + basis.provision;
}

// Lines that an entry of the notice's table takes on its page.
std::size_t lines_of(const std::string& item, const std::string& basis) {
  constexpr std::size_t item_characters = 20, basis_characters = 8;
  return std::max((text::length(item) + item_characters - 1) / item_characters,
                  (text::length(basis) + basis_characters - 1) / basis_characters);
}

// The weightiest first, each in the order of its step.
std::vector<const DefectRow*> by_weight(const std::vector<DefectRow>& defects) {
  std::vector<const DefectRow*> out;
  for (const DefectRow& defect : defects) out.push_back(&defect);
  std::stable_sort(out.begin(), out.end(), [](const DefectRow* a, const DefectRow* b) {
    return a->severity > b->severity;
  });
  return out;
}

}  // namespace

document::Document checklist_document(const DossierReport& report) {
  Composer composer;
  composer.title("卷宗审查表");
  composer.paragraph("事项：" + headline(report));
  if (!report.undertaker.empty()) composer.paragraph("报送单位：" + report.undertaker);
  composer.paragraph("清单：" + report.checklist_title + "（" + report.checklist_reason + "）");
  composer.paragraph("材料 " + std::to_string(report.papers.size()) + " 件，" + step_tally(report) +
                     "；" + tally(report) + "。按" + base::to_chinese(report.as_of) +
                     "有效的法律核对。");
  composer.heading("一、程序环节", 2);
  add_steps(composer, report);
  composer.heading("二、问题", 2);
  add_defects(composer, report);
  composer.heading("三、材料", 2);
  add_papers(composer, report);
  composer.heading("四、没能检查的内容", 2);
  if (report.incomplete.empty()) composer.paragraph("无。");
  for (const finding::Incomplete& one : report.incomplete) {
    composer.paragraph(statement(one) + "。");
  }
  composer.paragraph("本表由程序核对形成，只作提示，结论由审查人员作出。");
  return composer.take();
}

document::Document notice_document(const DossierReport& report) {
  // What is left of a page for the list, beside heading, opening, closing and seal.
  constexpr std::size_t page_lines = 14;
  Composer composer;
  composer.title("补正通知");
  composer.paragraph((report.undertaker.empty() ? "　　　　　　" : report.undertaker) + "：");
  const std::string by =
      report.authority.title.empty() ? "" : "依据《" + report.authority.title + "》";
  composer.paragraph("你单位报送的“" + headline(report) + "”卷宗（" +
                     std::to_string(report.papers.size()) + "件）收悉。" + by +
                     "核对，请补充或者说明：");
  std::vector<std::vector<std::string>> rows = {{"序号", "需要补正或者说明的事项", "依据"}};
  std::size_t number = 0, lines = 0;
  for (const DefectRow* defect : by_weight(report.defects)) {
    const std::string item = without_stop(defect->message);
    const std::string basis = first_basis(*defect, report.authority.title);
    lines += lines_of(item, basis);
    if (lines > page_lines) break;
    rows.push_back({std::to_string(++number), item, basis});
  }
  composer.table(rows);
  std::string rest;
  if (number < report.defects.size()) {
    rest = "其余" + std::to_string(report.defects.size() - number) + "项见所附卷宗审查表。";
  }
  const auto unread = std::count_if(report.papers.begin(), report.papers.end(),
                                    [](const PaperRow& paper) { return !paper.problem.empty(); });
  if (unread > 0) {
    rest += "另有" + std::to_string(unread) + "件材料不能读取，请提供可以复制文字的电子文本。";
  }
  rest += "请于　　年　　月　　日前送达补正材料";
  if (!report.authority.provision.empty()) {
    rest += "；材料不符合要求的，可以退回（" + report.authority.provision + "）";
  }
  composer.paragraph(rest + "。");
  composer.paragraph("　　　　　　　　　　　　　　　（审查机构印章）");
  composer.paragraph("　　　　　　　　　　　　　　　　　年　　月　　日");
  return composer.take();
}

}  // namespace fashen::report
