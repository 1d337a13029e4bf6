// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include "base/file_system.h"
#include "base/job_source.h"
#include "cli/batch_progress.h"
#include "cli/inputs.h"
#include "cli/worker_messages.h"
#include "ledger/ledger.h"

namespace fashen::cli {

/// What one run of a batch is about.
struct BatchRun {
  std::int64_t id = 0;
  std::string settings, today, output;
  bool elsewhere = false;  ///< Workers get files and send reports back
  std::string arguments;   ///< For them
  bool fresh = false;      ///< Review also what is unchanged
};

/// Hands out the documents of a run that need a review, and enters the results in the ledger: many
/// at a time, at the latest after half a second.
class BatchSource final : public base::JobSource {
 public:
  /// All must outlive it. The inputs are part of the run already (Ledger::enter).
  BatchSource(ledger::Ledger& ledger, const BatchRun& run, const std::vector<Input>& inputs,
              base::FileSystem& files, BatchProgress& progress);

  std::optional<base::Job> next() override;
  void started(const base::Job& job) override;
  base::Result<void> finished(const base::Job& job, const std::string& reply) override;
  base::Result<void> lost(const base::Job& job, const std::string& reason) override;
  base::Result<void> tick() override;

  /// Brings everything to the file. What `next` could not read from the ledger is told here.
  base::Result<void> close();

 private:
  base::Result<bool> unchanged(const Input& input);
  base::Result<ReviewRequest> request_for(const Input& input) const;
  base::Result<void> store(finding::DocumentRecord record);

  ledger::Ledger& ledger_;
  const BatchRun& run_;
  const std::vector<Input>& inputs_;
  base::FileSystem& files_;
  BatchProgress& progress_;
  std::size_t next_ = 0;
  std::size_t uncommitted_ = 0;
  std::chrono::steady_clock::time_point committed_ = std::chrono::steady_clock::now();
  base::Result<void> state_;
};

}  // namespace fashen::cli
