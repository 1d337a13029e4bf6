// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "report/report.h"

namespace fashen::report {

/// "错误 1 处，警告 2 处，提示 0 处": the result in one line.
std::string tally(const Report& report);

/// What was checked, one statement a line, in Chinese; what could not be is `report.incomplete`.
std::vector<std::string> coverage_lines(const Report& report);

/// What a fact stands together with on a sheet, by its key: "价款" for "price.total"; empty for
/// what stands at the head of every report.
std::string fact_group(const Fact& fact);

/// The sheet of facts in brief, one line for each group: "价款：合同总价 100,000元；税率 6%". Empty
/// where the report has no grouped facts. Long values and lines are cut, and what only identifies
/// a party (codes, addresses, accounts) is left to writers that have room for all facts.
std::vector<std::string> sheet_lines(const Report& report);

/// "正文第五页：图片中的文字未读取（没有文字层）": an Incomplete as one statement.
std::string statement(const finding::Incomplete& incomplete);

/// The same inside a report, which has said already what its document's path is.
std::string statement(const Report& report, finding::Incomplete incomplete);

/// The words that a finding or citation covers, on one line, at most `characters` of them (then
/// with "…" at the end).
std::string excerpt(const Report& report, base::Span span, std::size_t characters);

/// Title for the head of a report: the document's own, else the file's name.
std::string headline(const Report& report);

}  // namespace fashen::report
