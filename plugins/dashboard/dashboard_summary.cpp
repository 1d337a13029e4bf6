// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"
#include "dashboard/batch_data.h"
#include "dashboard_assets.h"
#include "document/plugin.h"
#include "report/batch.h"
#include "report/text_file.h"

namespace fashen::dashboard {
namespace {

/// What is there without the script, and where the script puts the rest.
constexpr const char* body = R"html(<header class="head">
<p class="mark">法审 · 合法性审查工作稿</p><h1>批量审查结果</h1><ul class="tally" id="tally"></ul>
<noscript><p>本页用脚本显示表格；不能运行脚本时请看 summary.xlsx。</p></noscript></header>
<form class="filters" id="filters" role="search"><input type="search" id="words"
 placeholder="文件名、标题、当事人、编号…" aria-label="查找文件">
<ul class="chips" id="chips" aria-label="筛选条件"></ul>
<output id="shown" aria-live="polite"></output></form>
<section class="panels" id="panels" aria-label="统计"></section>
<main><div class="tabs" role="tablist" id="tabs"></div>
<div class="grid" id="grid" tabindex="0"></div></main>
<footer id="foot"></footer>
)html";

/// One self-contained page: data, style and script are inside, and its policy forbids every
/// request.
class Dashboard final : public report::BatchWriter {
 public:
  std::string file_name() const override { return "index.html"; }

  base::Result<void> write(const report::Batch& batch, const std::string& path) const override {
    report::TextFile file(path);
    file << "<!DOCTYPE html>\n<html lang=\"zh-Hans\"><head><meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'unsafe-inline'; script-src 'sha256-"
         << dashboard_js_digest
         << "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"generator\" content=\"fashen "
         << base::version()
         << "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<title>批量审查结果 · 法审</title>\n<style>\n"
         << dashboard_css << "</style></head>\n<body>\n"
         << body << "<script type=\"application/json\" id=\"data\">";
    auto written = write_data(batch, [&](std::string_view text) { file << text; });
    if (!written) return written;
    file << "</script>\n<script>" << dashboard_js << "</script>\n</body></html>\n";
    return file.close();
  }
};

}  // namespace
}  // namespace fashen::dashboard

FASHEN_EXPORT_SUMMARY(fashen::dashboard::Dashboard)
