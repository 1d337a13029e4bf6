// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/competition_form.h"
#include "report/composer.h"
#include "structure/maker.h"

namespace fashen::cli {
namespace {

using report::Composer;

constexpr const char* signature = "　　　　　　　　　　　　　　　年　　月　　日";

/// A box for each sort of measure; that of the paper which was read is ticked.
std::string sorts(const report::Report& report) {
  const std::string* rank = report::fact(report, "rank");
  const bool regulation = report.kind == "regulation";
  const bool local =
      rank != nullptr && *rank == structure::display_name(structure::Rank::local_regulation);
  struct Sort {
    const char* label;
    bool holds;
  };
  const Sort all[] = {{"地方性法规草案", regulation && local},
                      {"规章草案", regulation && !local},
                      {"规范性文件", report.kind == "normative"},
                      {"具体政策措施", false}};
  std::string line;
  for (const Sort& sort : all) {
    line += (line.empty() ? "" : "　") + std::string(sort.holds ? "☑ " : "□ ") + sort.label;
  }
  return line;
}

void add_measure(Composer& composer, const CompetitionForm& form) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& [label, value] : form.heads) rows.push_back({label, value});
  rows.push_back({"性质", sorts(*form.report)});
  rows.push_back({"涉及的行业、领域", ""});
  rows.push_back({"联系人、电话", ""});
  composer.heading("一、政策措施", 2);
  composer.table(rows, Composer::Labels::first_column);
}

void add_standards(Composer& composer, const CompetitionForm& form) {
  std::vector<std::vector<std::string>> rows = {{"条款", "审查标准", "审查情况"}};
  for (const FormRow& row : form.rows) {
    if (row.question) continue;
    std::string state = verdict(row);
    for (const finding::Finding* finding : row.findings) {
      state += "\n" + statement(form, *finding) + "\n建议：" + finding->suggestion;
    }
    rows.push_back({row.article + row.item, row.words, state});
  }
  composer.heading("二、审查标准", 2);
  composer.table(rows);
}

void add_questions(Composer& composer, const CompetitionForm& form) {
  std::vector<std::vector<std::string>> rows = {{"条款", "要回答的问题", "答复（可以另附页）"}};
  for (const FormRow& row : form.rows) {
    if (row.question) rows.push_back({row.article + "\n" + row.group, row.words, ""});
  }
  composer.heading("三、例外规定和程序", 2);
  composer.table(rows);
}

void add_conclusion(Composer& composer) {
  composer.heading("四、审查结论", 2);
  composer.table({{"结论",
                   "□ 没有违反审查标准，可以出台\n□ 违反审查标准，修改后重新审查或者不予出台\n"
                   "□ 违反审查标准，但是符合例外规定，可以出台；理由和期限见第三部分"},
                  {"其他需要说明的情况", ""},
                  {"审查人", signature},
                  {"审查机构负责人", signature},
                  {"起草单位负责人（盖章）", signature}},
                 Composer::Labels::first_column);
}

}  // namespace

document::Document to_document(const CompetitionForm& form) {
  Composer composer;
  composer.title("公平竞争审查表");
  add_measure(composer, form);
  add_standards(composer, form);
  add_questions(composer, form);
  add_conclusion(composer);
  composer.paragraph("依据《" + form.law +
                     "》填写。“未发现”只表示规则没有发现，不代替审查人的判断。");
  for (const finding::Incomplete& one : form.report->incomplete) {
    composer.paragraph("未能检查：" + one.what + "，" + one.reason + "。");
  }
  return composer.take();
}

}  // namespace fashen::cli
