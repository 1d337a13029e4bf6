// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_results.h"

#include <filesystem>
#include <future>

#include "cli/batch_review.h"
#include "ledger/ledger.h"
#include "report/batch.h"

namespace fashen::cli {
namespace {

namespace fs = std::filesystem;

/// The ledger as writers of summaries see it.
class LedgerBatch final : public report::Batch {
 public:
  static base::Result<LedgerBatch> open(ledger::Ledger& ledger) {
    LedgerBatch batch(ledger);
    auto runs = ledger.runs();
    if (!runs) return runs.error();
    for (const ledger::RunRecord& run : *runs) {
      if (run.finished.empty()) continue;
      const ledger::Totals& totals = run.totals;
      batch.head_.runs.push_back({run.today, totals.documents, totals.failed, totals.errors,
                                  totals.warnings, totals.notes, totals.incomplete});
      batch.head_.engine = run.engine;
      batch.head_.rules_digest = run.rules;
      batch.head_.corpus_digest = run.corpus;
    }
    auto conflicts = ledger.conflicts();
    if (!conflicts) return conflicts.error();
    for (ledger::Conflict& conflict : *conflicts) {
      batch.head_.conflicts.push_back(
          {conflict.kind, conflict.subject, conflict.statement, std::move(conflict.documents)});
    }
    auto skipped = ledger.skipped();
    if (!skipped) return skipped.error();
    batch.head_.skipped = std::move(*skipped);
    return batch;
  }

  const report::BatchHead& head() const override { return head_; }

  base::Result<void> each_document(const Visit& visit) const override {
    return ledger_->each_document([&](const ledger::LedgerDocument& document) {
      return visit({document.record, document.copy_of, document.copy_kind});
    });
  }

 private:
  explicit LedgerBatch(ledger::Ledger& ledger) : ledger_(&ledger) {}

  ledger::Ledger* ledger_;
  report::BatchHead head_;
};

base::Result<void> write_one(const report::Batch& batch, const report::BatchWriter& writer,
                             const std::string& output) {
  std::string path = output + "/" + writer.file_name();
  std::string unfinished = path + ".tmp0";
  std::error_code failure;
  auto written = writer.write(batch, unfinished);
  if (written) fs::rename(unfinished, path, failure);
  if (written && !failure) return {};
  std::error_code ignored;
  fs::remove(unfinished, ignored);
  if (!written) return written;
  return base::Error(base::ErrorCode::io, "不能写入: " + failure.message(), path);
}

/// Writes what one plugin makes of the ledger, which it reads for itself.
base::Result<void> write_summary(const document::PluginRegistry& plugins, const std::string& format,
                                 const std::string& output) {
  auto writer = plugins.instance("summary", format);
  if (!writer) return writer.error();
  auto ledger = ledger::Ledger::open(ledger_path(output), ledger::Database::Mode::read_only);
  if (!ledger) return ledger.error();
  auto batch = LedgerBatch::open(*ledger);
  if (!batch) return batch.error();
  return write_one(*batch, *static_cast<const report::BatchWriter*>(*writer), output);
}

}  // namespace

base::Result<void> write_results(const document::PluginRegistry& plugins,
                                 const std::string& output) {
  // Reading the ledger takes most of the time, and workers have nothing left to do.
  std::vector<std::future<base::Result<void>>> written;
  for (const document::PluginManifest& manifest : plugins.manifests()) {
    if (manifest.kind != "summary") continue;
    for (const std::string& format : manifest.formats) {
      written.push_back(std::async(std::launch::async, [&plugins, &output, format] {
        return write_summary(plugins, format, output);
      }));
    }
  }
  base::Result<void> all;
  for (auto& one : written) {
    auto done = one.get();
    if (all && !done) all = std::move(done);
  }
  return all;
}

}  // namespace fashen::cli
