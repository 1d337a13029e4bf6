// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plugin.h"
#include "report/batch.h"
#include "report/text_file.h"
#include "sarif/sarif_log.h"

namespace fashen::sarif {
namespace {

/// One log for all documents.
class SarifSummary final : public report::BatchWriter {
 public:
  std::string file_name() const override { return "results.sarif"; }

  base::Result<void> write(const report::Batch& batch, const std::string& path) const override {
    report::TextFile file(path);
    SarifLog log([&](std::string_view text) { file << text; });
    auto read = batch.each_document([&](const report::BatchDocument& document) {
      const finding::DocumentRecord& record = document.record;
      for (const finding::FindingRecord& finding : record.findings) log.add(record.path, finding);
      for (const finding::Incomplete& gap : record.incomplete) log.add(record.path, gap);
      return base::Result<void>();
    });
    if (!read) return read;
    log.finish();
    return file.close();
  }
};

}  // namespace
}  // namespace fashen::sarif

FASHEN_EXPORT_SUMMARY(fashen::sarif::SarifSummary)
