// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/places.h"
#include "document/plugin.h"
#include "report/summary.h"
#include "report/writer.h"
#include "terminal/display.h"

namespace fashen::terminal {
namespace {

/// One line a finding, for editors and other programs: "path:line:column: error: message [rule]".
class LineWriter final : public report::Writer {
 public:
  // Not the ending of the text report, which may stand beside it.
  std::string extension() const override { return ".line.txt"; }

  base::Result<void> write(const report::Report& report, const report::WriteOptions&,
                           std::ostream& out) const override {
    const document::Places places(*report.document);
    const std::string path = one_line(report.document->path);
    for (const finding::Finding& finding : report.findings) {
      const text::Position place = places.at(finding.span.begin);
      out << path << ':' << place.line << ':' << place.column << ": "
          << finding::name(finding.severity) << ": " << one_line(finding.message) << " ["
          << finding.rule << "]\n";
    }
    if (!report.suppressed.empty()) {
      out << path << ": suppressed: " << finding::tally(report.suppressed) << '\n';
    }
    for (const finding::Incomplete& incomplete : report.incomplete) {
      out << path << ": incomplete: " << one_line(report::statement(report, incomplete)) << '\n';
    }
    return {};
  }
};

}  // namespace
}  // namespace fashen::terminal

FASHEN_EXPORT_WRITER(fashen::terminal::LineWriter)
