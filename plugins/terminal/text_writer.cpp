// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/places.h"
#include "document/plugin.h"
#include "report/dossier_writer.h"
#include "report/summary.h"
#include "report/writer.h"
#include "terminal/comparison_text.h"
#include "terminal/display.h"
#include "terminal/dossier_text.h"
#include "terminal/related_text.h"
#include "terminal/source_line.h"
#include "text/position.h"

namespace fashen::terminal {
namespace {

constexpr std::size_t line_columns = 96;

const char* severity_color(finding::Severity severity) {
  switch (severity) {
    case finding::Severity::error: return "\033[1;31m";
    case finding::Severity::warning: return "\033[1;33m";
    case finding::Severity::note: return "\033[1;36m";
  }
  return "";
}

/// One report while it is written for people at a terminal.
class TextReport {
 public:
  TextReport(const report::Report& report, bool color, std::ostream& out)
      : report_(report),
        color_(color),
        out_(out),
        lines_(report.document->text),
        places_(*report.document) {}

  void write() {
    head();
    for (const finding::Finding& finding : report_.findings) write(finding);
    tail();
  }

 private:
  std::string paint(const char* color, const std::string& words) const {
    return color_ ? color + words + "\033[0m" : words;
  }
  std::string bold(const std::string& words) const { return paint("\033[1m", words); }
  std::string dim(const std::string& words) const { return paint("\033[2m", words); }

  std::string place(base::Span span) const {
    const text::Position at = places_.at(span.begin);
    return std::to_string(at.line) + ":" + std::to_string(at.column);
  }

  void head() {
    out_ << bold(one_line(report_.document->path)) << "\n  " << report_.kind_label;
    for (const report::Fact& fact : report_.facts) {
      if (fact.key == "title" || fact.key == "document_number" || fact.key == "issuer") {
        out_ << " · " << one_line(fact.value);
      }
    }
    out_ << '\n';
    for (const std::string& line : report::sheet_lines(report_)) {
      out_ << "  " << dim(one_line(line)) << '\n';
    }
    out_ << '\n';
  }

  void labelled(const char* label, const std::string& words) {
    if (!words.empty()) out_ << "  " << dim(label) << ' ' << one_line(words) << '\n';
  }

  void write(const finding::Finding& finding) {
    out_ << one_line(report_.document->path) << ':' << place(finding.span) << ": "
         << paint(severity_color(finding.severity), finding::display_name(finding.severity)) << ": "
         << bold(one_line(finding.title)) << " [" << finding.rule << "]\n";
    out_ << "  " << (finding.unit.empty() ? "" : one_line(finding.unit) + "：")
         << one_line(finding.message) << '\n';
    words(finding.span);
    for (const finding::Related& related : finding.related) {
      labelled("参见", place(related.span) + " " + related.note);
    }
    for (const finding::Basis& basis : finding.basis) {
      std::string line = basis.label();
      if (!basis.verdict.empty()) line += "〔" + basis.verdict + "〕";
      labelled("依据", basis.gist.empty() ? line : line + "：" + basis.gist);
    }
    labelled("建议", finding.suggestion);
    if (finding.fix) labelled("改为", finding.fix->replacement);
    out_ << '\n';
  }

  /// The line with carets under the words.
  void words(base::Span span) {
    const std::size_t start = lines_.line_start(span.begin);
    const SourceLine line = source_line(lines_.line_of(span.begin),
                                        {span.begin - start, span.end - start}, line_columns);
    const std::string number = std::to_string(places_.at(span.begin).line);
    out_ << "  " << dim(number + " |") << ' ' << line.text << "\n  "
         << dim(std::string(number.size(), ' ') + " |") << ' ' << paint("\033[1;32m", line.carets)
         << '\n';
  }

  void tail() {
    out_ << bold("小结") << "  " << report::tally(report_) << '\n';
    out_ << bold("检查了什么") << '\n';
    for (const std::string& line : report::coverage_lines(report_)) {
      out_ << "  · " << one_line(line) << '\n';
    }
    out_ << bold("没能检查什么") << '\n';
    for (const finding::Incomplete& incomplete : report_.incomplete) {
      out_ << "  ! " << one_line(report::statement(report_, incomplete)) << '\n';
    }
    if (report_.incomplete.empty()) out_ << "  · 无\n";
  }

  const report::Report& report_;
  const bool color_;
  std::ostream& out_;
  text::LineIndex lines_;  ///< Of what is shown of the text
  document::Places places_;
};

class TextWriter final : public report::Writer,
                         public report::DossierWriter,
                         public report::ComparisonWriter,
                         public report::RelatedWriter {
 public:
  std::string extension() const override { return ".txt"; }

  base::Result<void> write(const report::Report& report, const report::WriteOptions& options,
                           std::ostream& out) const override {
    TextReport(report, options.color, out).write();
    return {};
  }

  base::Result<void> write_comparison(const report::Report& report,
                                      const report::Comparison& comparison,
                                      const report::WriteOptions& options,
                                      std::ostream& out) const override {
    terminal::write_comparison(report, comparison, options.color, out);
    return {};
  }

  base::Result<void> write_dossier(const report::DossierReport& report,
                                   const report::WriteOptions& options,
                                   std::ostream& out) const override {
    terminal::write_dossier(report, options.color, out);
    return {};
  }

  base::Result<void> write_related(const report::RelatedReport& report,
                                   const report::WriteOptions& options,
                                   std::ostream& out) const override {
    terminal::write_related(report, options.color, out);
    return {};
  }
};

}  // namespace
}  // namespace fashen::terminal

FASHEN_EXPORT_WRITER(fashen::terminal::TextWriter)
