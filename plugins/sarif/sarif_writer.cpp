// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plugin.h"
#include "report/writer.h"
#include "sarif/sarif_log.h"

namespace fashen::sarif {
namespace {

/// The findings of one document, for code review tools and pipelines.
class SarifWriter final : public report::Writer {
 public:
  std::string extension() const override { return ".sarif"; }

  base::Result<void> write(const report::Report& report, const report::WriteOptions&,
                           std::ostream& out) const override {
    const document::Document& document = *report.document;
    const document::Places places(document);
    SarifLog log([&](std::string_view text) { out << text; });
    for (const finding::Finding& finding : report.findings) {
      log.add(document.path, finding::make_record(finding, document.text, places));
    }
    for (const finding::Incomplete& incomplete : report.incomplete) {
      log.add(document.path, incomplete);
    }
    log.finish();
    return {};
  }
};

}  // namespace
}  // namespace fashen::sarif

FASHEN_EXPORT_WRITER(fashen::sarif::SarifWriter)
