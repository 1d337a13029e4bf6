// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"
#include "document/plugin.h"
#include "html/comparison_view.h"
#include "html/document_view.h"
#include "html/dossier_page.h"
#include "html/escape.h"
#include "html/finding_cards.h"
#include "html/frame.h"
#include "html/related_page.h"
#include "html_assets.h"
#include "report/dossier_writer.h"
#include "report/summary.h"
#include "report/writer.h"

namespace fashen::html {
namespace {

/// Steps from finding to finding; shown where the script runs.
constexpr const char* pager =
    "<div class=\"pager\" role=\"group\" aria-label=\"逐条查看\">"
    "<button type=\"button\" data-step=\"-1\" aria-label=\"上一处\">‹ 上一处</button>"
    "<output aria-live=\"polite\"></output>"
    "<button type=\"button\" data-step=\"1\" aria-label=\"下一处\">下一处 ›</button>"
    "<button type=\"button\" class=\"help\" aria-label=\"键盘操作\">?</button>"
    "<button type=\"button\" class=\"close\" aria-label=\"收起\">✕</button></div>";

constexpr const char* help =
    "<dialog id=\"help\" aria-labelledby=\"help-title\"><h2 id=\"help-title\">键盘操作</h2><dl>"
    "<div><dt><kbd>j</kbd> <kbd>n</kbd> <kbd>↓</kbd></dt><dd>下一处问题</dd></div>"
    "<div><dt><kbd>k</kbd> <kbd>p</kbd> <kbd>↑</kbd></dt><dd>上一处问题</dd></div>"
    "<div><dt><kbd>Enter</kbd></dt><dd>在问题与原文之间来回</dd></div>"
    "<div><dt><kbd>Esc</kbd></dt><dd>放下当前问题</dd></div>"
    "<div><dt><kbd>?</kbd></dt><dd>本说明</dd></div></dl>"
    "<p>点按原文中的标记可看到相应问题；几处问题重叠时，再次点按依次切换。</p>"
    "<button type=\"button\">关闭</button></dialog>\n";

/// One self-contained page. The policy in its head forbids every request and every script but its
/// own, so that even a defect of the escaping could neither act nor send anything anywhere.
class HtmlWriter final : public report::Writer,
                         public report::DossierWriter,
                         public report::ComparisonWriter,
                         public report::RelatedWriter {
 public:
  std::string extension() const override { return ".html"; }

  base::Result<void> write(const report::Report& report, const report::WriteOptions&,
                           std::ostream& out) const override {
    const document::Places places(*report.document);
    const DocumentView view = render_document(report);
    begin(report, out);
    out << "<a class=\"skip\" href=\"#findings\">跳到问题列表</a>\n"
        << render_head(report) << "<div class=\"desk\">\n"
        << render_navigation(report)
        << "<main id=\"document\" tabindex=\"0\" aria-label=\"原文\"><article>\n"
        << view.html << "</article>\n"
        << render_citations(report, places)
        << "</main>\n<aside id=\"findings\" aria-label=\"问题\">\n"
        << "<div class=\"tools\"><h2>问题</h2>" << render_filter(report) << pager
        << "</div>\n<ol class=\"cards\">\n"
        << render_cards(report, view.runs, places) << "</ol>\n";
    if (report.findings.empty()) out << "<p class=\"none\">在已检查的范围内没有发现问题。</p>\n";
    out << "</aside>\n</div>\n"
        << "<footer>机器审查只作提示，结论由审查人员作出。按 ? 查看键盘操作。</footer>\n"
        << help << "<script>" << page_js << "</script>\n</body></html>\n";
    return {};
  }

  base::Result<void> write_dossier(const report::DossierReport& report, const report::WriteOptions&,
                                   std::ostream& out) const override {
    out << dossier_page(report);
    return {};
  }

  base::Result<void> write_related(const report::RelatedReport& report, const report::WriteOptions&,
                                   std::ostream& out) const override {
    out << related_page(report);
    return {};
  }

  base::Result<void> write_comparison(const report::Report& report,
                                      const report::Comparison& comparison,
                                      const report::WriteOptions&,
                                      std::ostream& out) const override {
    begin(report, out);
    out << render_comparison(report, comparison)
        << "<footer>机器审查只作提示，结论由审查人员作出。</footer>\n</body></html>\n";
    return {};
  }

 private:
  static void begin(const report::Report& report, std::ostream& out) {
    out << "<!DOCTYPE html>\n<html lang=\"zh-Hans\"><head><meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'; script-src 'sha256-"
        << page_js_digest
        << "'; base-uri 'none'; form-action 'none'\">\n"
           "<meta name=\"generator\" content=\"fashen "
        << base::version()
        << "\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        << escaped(report::headline(report)) << " · 法审</title>\n<style>\n"
        << page_css << "</style>\n<style media=\"print\">\n"
        << print_css << "</style></head>\n<body>\n";
  }
};

}  // namespace
}  // namespace fashen::html

FASHEN_EXPORT_WRITER(fashen::html::HtmlWriter)
