// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "report/batch.h"

namespace fashen::testing {

/// The result of a batch in memory.
struct LiteralBatch final : report::Batch {
  report::BatchHead words;
  std::vector<report::BatchDocument> documents;

  const report::BatchHead& head() const override { return words; }
  base::Result<void> each_document(const Visit& visit) const override;
};

/// One with three documents: one reviewed, one that repeats it, one that failed.
LiteralBatch sample_batch();

/// Has the plugin that was built write a summary to a path.
base::Result<void> write_summary(const std::string& format, const report::Batch& batch,
                                 const std::string& path);

/// What it writes, where it must succeed.
std::string summary(const std::string& format, const report::Batch& batch);

}  // namespace fashen::testing
