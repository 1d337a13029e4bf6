// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "report/report.h"

namespace fashen::cli {

/// One line of the fair competition review form (公平竞争审查表): a standard to check the measure
/// against, or a question for the people who review it.
struct FormRow {
  bool question = false;
  std::string article;  ///< "第八条"
  std::string item;     ///< "（一）", empty for a question
  std::string group;
  std::string words;
  std::vector<const finding::Finding*> findings;  ///< Those whose basis is this standard
};

struct CompetitionForm {
  std::string law;  ///< Title of the regulation that the form follows
  /// Label and value of what the form states of the measure; what is empty people fill in.
  std::vector<std::pair<std::string, std::string>> heads;
  std::vector<FormRow> rows;
  const report::Report* report = nullptr;  ///< Must outlive the form
};

/// The form of rules/competition/form.tsv, filled with the findings of a report. `malformed` with
/// file and line if the table is wrong.
base::Result<CompetitionForm> fill_form(std::string_view table, const std::string& path,
                                        const report::Report& report);

/// What the form says of a standard: 未发现 or 发现问题; empty for a question.
const char* verdict(const FormRow& row);

/// A finding of a row: 第三条 “…”：…
std::string statement(const CompetitionForm& form, const finding::Finding& finding);

/// As text for a terminal, as a page of HTML, as JSON, and as a paper to be signed and filed.
std::string to_text(const CompetitionForm& form);
std::string to_html(const CompetitionForm& form);
std::string to_json(const CompetitionForm& form);
document::Document to_document(const CompetitionForm& form);

}  // namespace fashen::cli
