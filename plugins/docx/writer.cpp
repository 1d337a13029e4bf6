// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writer.h"

#include "document/plugin.h"
#include "docx/annotate.h"
#include "docx/fresh.h"
#include "report/comparison.h"
#include "report/document_writer.h"
#include "report/dossier_writer.h"
#include "report/related_report.h"

namespace fashen::docx {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using document::RevisionView;

/// Reads the source again, in the view that was reviewed.
Result<Content> same_content(const report::Report& report) {
  for (const RevisionView view :
       {RevisionView::accepted, RevisionView::marked_up, RevisionView::original}) {
    document::ReadOptions options;
    options.view = view;
    auto content = read_content(report.document->path, *report.source_bytes, options);
    if (!content) return content.error();
    if (content->document.text == report.document->text) return content;
  }
  return Error(ErrorCode::internal, "源文件的文字与审查时不一致，无法加批注",
               report.document->path);
}

class DocxWriter final : public report::Writer,
                         public report::DocumentWriter,
                         public report::DossierWriter,
                         public report::ComparisonWriter,
                         public report::RelatedWriter {
 public:
  std::string extension() const override { return ".审查.docx"; }

  Result<void> write(const report::Report& report, const report::WriteOptions& options,
                     std::ostream& out) const override {
    return write(report, nullptr, options, out);
  }

  Result<void> write_comparison(const report::Report& report, const report::Comparison& comparison,
                                const report::WriteOptions& options,
                                std::ostream& out) const override {
    return write(report, &comparison, options, out);
  }

  Result<void> write_dossier(const report::DossierReport& dossier, const report::WriteOptions&,
                             std::ostream& out) const override {
    return write_document(report::checklist_document(dossier), out);
  }

  Result<void> write_document(const document::Document& document,
                              std::ostream& out) const override {
    report::Report report;
    report.document = &document;
    report.facts.push_back({"title", "标题", document.title});
    auto made = fresh_package(report);
    if (!made) return made.error();
    out << made->bytes;
    return {};
  }

  Result<void> write_related(const report::RelatedReport& related, const report::WriteOptions&,
                             std::ostream& out) const override {
    const report::RelatedDocument made = report::related_document(related);
    std::vector<base::Span> underlined;
    for (const auto& mark : made.marks) underlined.push_back(mark.span);
    return write_plain(made.document, out, underlined);
  }

 private:
  static Result<void> write(const report::Report& report, const report::Comparison* comparison,
                            const report::WriteOptions& options, std::ostream& out) {
    const bool is_word =
        report.document->media_type == docx_media_type && report.source_bytes != nullptr;
    auto result = is_word ? annotate_source(report, options, comparison)
                          : annotate_fresh(report, options, comparison);
    if (!result) return result.error();
    out << *result;
    return {};
  }

  /// A document of our own, without comments; its first line is the title.
  static Result<void> write_plain(const document::Document& document, std::ostream& out,
                                  const std::vector<base::Span>& underlined = {}) {
    report::Report report;
    report.document = &document;
    report.facts.push_back({"title", "标题", document.title});
    auto made = fresh_package(report, underlined);
    if (!made) return made.error();
    out << made->bytes;
    return {};
  }

  static Result<std::string> annotate_source(const report::Report& report,
                                             const report::WriteOptions& options,
                                             const report::Comparison* comparison) {
    auto content = same_content(report);
    if (!content) return content.error();
    return annotate(report, options, *report.source_bytes, *content, comparison);
  }

  static Result<std::string> annotate_fresh(const report::Report& report,
                                            const report::WriteOptions& options,
                                            const report::Comparison* comparison) {
    auto fresh = fresh_package(report);
    if (!fresh) return fresh.error();
    return annotate(report, options, fresh->bytes, fresh->content, comparison);
  }
};

}  // namespace
}  // namespace fashen::docx

FASHEN_EXPORT_WRITER(fashen::docx::DocxWriter)
