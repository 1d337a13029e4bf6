// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plugin.h"
#include "html/document_view.h"
#include "html/escape.h"
#include "html/finding_cards.h"
#include "html/frame.h"
#include "html_assets.h"
#include "report/summary.h"
#include "report/writer.h"

namespace fashen::html {
namespace {

/// One self-contained page. The policy in its head forbids every request, so that even a defect of
/// the escaping could not send anything anywhere.
class HtmlWriter final : public report::Writer {
 public:
  std::string extension() const override { return ".html"; }

  base::Result<void> write(const report::Report& report, const report::WriteOptions&,
                           std::ostream& out) const override {
    const text::LineIndex lines(report.document->text);
    const DocumentView view = render_document(report);
    out << "<!DOCTYPE html>\n<html lang=\"zh-Hans\"><head><meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; "
           "form-action 'none'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        << escaped(report::headline(report)) << " · 法审</title>\n<style>\n"
        << page_css << "</style>\n<style media=\"print\">\n"
        << print_css << "</style></head>\n<body>\n"
        << "<a class=\"skip\" href=\"#findings\">跳到问题列表</a>\n"
        << render_head(report) << "<div class=\"desk\">\n"
        << render_navigation(report)
        << "<main id=\"document\" tabindex=\"0\" aria-label=\"原文\"><article>\n"
        << view.html << "</article>\n"
        << render_citations(report, lines)
        << "</main>\n<aside id=\"findings\" aria-label=\"问题\">\n"
        << "<h2>问题</h2>" << render_filter(report) << "<ol class=\"cards\">\n"
        << render_cards(report, view.runs, lines) << "</ol>\n";
    if (report.findings.empty()) out << "<p class=\"none\">在已检查的范围内没有发现问题。</p>\n";
    out << render_coverage(report)
        << "</aside>\n</div>\n<footer>机器审查只作提示，结论由审查人员作出。键盘：j / k 或 ↓ / ↑ "
           "逐条查看，Enter 在原文与问题之间来回。</footer>\n<script>\n"
        << page_js << "</script>\n</body></html>\n";
    return {};
  }
};

}  // namespace
}  // namespace fashen::html

FASHEN_EXPORT_WRITER(fashen::html::HtmlWriter)
