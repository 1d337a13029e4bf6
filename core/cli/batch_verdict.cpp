// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_verdict.h"

#include <filesystem>
#include <iostream>

#include "cli/batch_review.h"
#include "cli/exit_code.h"

namespace fashen::cli {
namespace {

using ledger::Database;
using ledger::Ledger;

/// Number of findings of a severity or above that an earlier batch did not have.
base::Result<std::uint64_t> count_new(Ledger& ledger, const std::string& baseline,
                                      finding::Severity severity) {
  bool folder = std::filesystem::is_directory(baseline);
  auto before = Ledger::open(folder ? ledger_path(baseline) : baseline, Database::Mode::read_only);
  if (!before) return before.error();
  std::uint64_t fresh = 0;
  auto read = ledger.each_document([&](const ledger::LedgerDocument& document) {
    for (const finding::FindingRecord& finding : document.record.findings) {
      if (finding.severity < severity) continue;
      auto had = before->has_finding(document.record.name, finding.fingerprint);
      if (!had) return base::Result<void>(had.error());
      fresh += !*had;
    }
    return base::Result<void>();
  });
  if (!read) return read.error();
  return fresh;
}

std::uint64_t at_or_above(const ledger::Totals& totals, finding::Severity severity) {
  std::uint64_t sum = totals.errors;
  if (severity <= finding::Severity::warning) sum += totals.warnings;
  if (severity <= finding::Severity::note) sum += totals.notes;
  return sum;
}

}  // namespace

base::Result<int> conclude_batch(const ReviewArguments& arguments, const Plan& plan, Ledger& ledger,
                                 std::size_t unchanged) {
  auto totals = ledger.totals();
  if (!totals) return totals.error();
  auto skipped = ledger.skipped();
  if (!skipped) return skipped.error();
  std::cout << "审查 " << totals->documents << " 份文件";
  if (unchanged > 0) std::cout << "（其中 " << unchanged << " 份没有变化，沿用上次的结果）";
  std::cout << ": 错误 " << totals->errors << " 处，警告 " << totals->warnings << " 处，提示 "
            << totals->notes << " 处；未能检查 " << totals->incomplete << " 项，未能审查 "
            << totals->failed << " 份\n";
  if (!skipped->empty()) std::cout << say_skipped(*skipped) << "；全部列在汇总中\n";
  std::cout << "结果: " << arguments.output << "/index.html\n";
  std::uint64_t failing = at_or_above(*totals, plan.fail_on);
  if (arguments.new_only) {
    auto fresh = count_new(ledger, arguments.baseline, plan.fail_on);
    if (!fresh) return fresh.error();
    failing = *fresh;
    std::cout << "与台账“" << arguments.baseline << "”相比，新增达到 --fail-on 的意见 " << failing
              << " 处\n";
  }
  if (totals->incomplete > 0) return int{exit_incomplete};
  return int{failing > arguments.max_findings && !plan.never_fail ? exit_findings : exit_clean};
}

}  // namespace fashen::cli
