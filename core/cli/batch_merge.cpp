// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_merge.h"

#include <filesystem>
#include <iostream>
#include <map>
#include <optional>

#include "cli/batch_results.h"
#include "cli/batch_review.h"
#include "cli/output_folder.h"
#include "cli/session.h"
#include "ledger/ledger.h"

namespace fashen::cli {
namespace {

namespace fs = std::filesystem;
using ledger::Database;
using ledger::Ledger;

base::Result<void> take_file(const fs::path& from, const fs::path& to) {
  std::error_code failure;
  fs::create_directories(to.parent_path(), failure);
  fs::remove(to, failure);
  fs::create_hard_link(from, to, failure);
  if (failure) fs::copy_file(from, to, fs::copy_options::overwrite_existing, failure);
  if (!failure) return {};
  return base::Error(base::ErrorCode::io, "不能取得报告: " + failure.message(), from.string());
}

/// The last run of a part, which must be finished.
base::Result<ledger::RunRecord> last_run(Ledger& part, const std::string& folder) {
  auto runs = part.runs();
  if (!runs) return runs.error();
  if (runs->empty() || runs->back().finished.empty()) {
    return base::Error(base::ErrorCode::usage,
                       "这一份还没有审查完，先用 fashen review --resume 完成", folder);
  }
  return runs->back();
}

base::Result<void> take_reports(Ledger& part, const std::string& folder,
                                const std::string& output) {
  return part.each_document([&](const ledger::LedgerDocument& document) -> base::Result<void> {
    for (const std::string& report : document.record.reports) {
      if (auto done = take_file(fs::path(folder) / report, fs::path(output) / report); !done) {
        return done;
      }
    }
    return {};
  });
}

/// Two documents of one name would have to share a report: parts of one batch have none.
base::Result<void> check_names(Ledger& part, const std::string& folder,
                               std::map<std::string, std::string>& digests) {
  return part.each_document([&](const ledger::LedgerDocument& document) -> base::Result<void> {
    const finding::DocumentRecord& record = document.record;
    auto [known, fresh] = digests.emplace(record.name, record.digest);
    if (fresh || known->second == record.digest) return {};
    return base::Error(base::ErrorCode::usage,
                       "“" + record.name + "”在前面的一份中是另一个文件，不能合在一起", folder);
  });
}

/// Whether all parts can be joined in `output`, before anything is written; the first one's run.
base::Result<ledger::RunRecord> check_parts(const std::string& output,
                                            const std::vector<std::string>& parts) {
  std::optional<ledger::RunRecord> first;
  std::map<std::string, std::string> digests;
  for (const std::string& path : parts) {
    std::error_code absent;
    if (fs::equivalent(path, output, absent)) {
      return base::Error(base::ErrorCode::usage, "合并到的文件夹不能是其中的一份", path);
    }
    auto part = Ledger::open(ledger_path(path), Database::Mode::existing);
    if (!part) return part.error();
    auto last = last_run(*part, path);
    if (!last) return last.error();
    if (first && first->settings != last->settings) {
      return base::Error(base::ErrorCode::usage, "各份审查所用的规则、法规目录或者参数不同", path);
    }
    if (auto names = check_names(*part, path, digests); !names) return names.error();
    if (!first) first = std::move(*last);
  }
  return std::move(*first);
}

}  // namespace

base::Result<void> merge_batches(const std::string& output, const std::vector<std::string>& parts) {
  auto merged = check_parts(output, parts);
  if (!merged) return merged.error();
  auto folder = OutputFolder::open(output);
  if (!folder) return folder.error();
  auto whole = Ledger::open(ledger_path(output), Database::Mode::create);
  if (!whole) return whole.error();
  if (auto done = whole->set_skipped({}); !done) return done;
  merged->started = utc_now();
  auto added = whole->add_run(*merged);
  if (!added) return added.error();
  const std::int64_t run = *added;
  for (const std::string& path : parts) {
    auto part = Ledger::open(ledger_path(path), Database::Mode::existing);
    if (!part) return part.error();
    if (auto done = take_reports(*part, path, output); !done) return done;
    if (auto done = whole->take(ledger_path(path), run); !done) return done;
  }
  if (auto done = finish_batch(*whole, run); !done) return done;
  Session session;
  auto plugins = session.plugins();
  if (!plugins) return plugins.error();
  if (auto done = write_results(**plugins, output); !done) return done;
  auto totals = whole->totals();
  if (!totals) return totals.error();
  std::cout << "合并 " << parts.size() << " 份结果，共 " << totals->documents
            << " 份文件\n结果: " << output << "/index.html\n";
  return {};
}

}  // namespace fashen::cli
