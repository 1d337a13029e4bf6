// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <iostream>
#include <sstream>

#include "cli/exit_code.h"
#include "cli/law_actions.h"
#include "cli/make_related_report.h"
#include "cli/report_files.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "document/read_file.h"

namespace fashen::cli {
namespace {

base::Error usage(std::string message) { return {base::ErrorCode::usage, std::move(message)}; }

base::Result<const report::RelatedWriter*> writer_of(const std::string& format,
                                                     const document::PluginRegistry& plugins) {
  constexpr std::array known = {"text", "html", "docx", "json"};
  if (std::find(known.begin(), known.end(), format) == known.end()) {
    return usage("上位法比对表没有“" + format + "”格式，可用的有 text、html、docx、json");
  }
  auto formats = find_formats({format}, plugins);
  if (!formats) return formats.error();
  return dynamic_cast<const report::RelatedWriter*>(formats->front().writer);
}

int verdict(const report::RelatedReport& report) {
  if (!report.incomplete.empty()) return exit_incomplete;
  for (const report::RelatedArticle& article : report.articles) {
    for (const report::RelatedRow& row : article.provisions) {
      if (!row.departures.empty()) return exit_findings;
    }
  }
  return exit_clean;
}

}  // namespace

int law_related(const LawArguments& arguments) {
  const std::string format = format_of(arguments.format, arguments.output);
  const auto color = wants_color(arguments.color, 1);
  if (!color) return complain(color.error());
  if (format == "docx" && arguments.output.empty()) {
    return complain(usage("docx 比对表要用 -o 写明文件"));
  }
  if (arguments.limit < 1) return complain(usage("--limit 应当大于 0"));
  review::Options options;
  const auto today = date_or_today("");
  options.today = *today;
  if (!arguments.as_of.empty()) {
    const auto date = date_or_today(arguments.as_of);
    if (!date) return complain(date.error());
    options.as_of = *date;
  }
  Session session;
  const auto plugins = session.plugins();
  if (!plugins) return complain(plugins.error());
  const auto writer = writer_of(format, **plugins);
  if (!writer) return complain(writer.error());
  const auto law = session.law();
  if (!law) return complain(law.error());
  const auto file = document::read_file(session.files(), **plugins, arguments.draft, {});
  if (!file) return complain(file.error());

  const std::vector<std::unique_ptr<rule::Rule>> none;
  const review::Review review = review::Reviewer(none, **law).review(file->document, options);
  auto upper = citation::UpperLaw::open(file->document, review.structure, review.citations, **law,
                                        review.as_of, arguments.region);
  if (!upper && upper.error().code == base::ErrorCode::not_found) {
    std::cerr << "没有导入法律文本，不能与上位法的条文比对。请先用 fashen corpus import 路径… "
                 "导入；引用的法规是否有效可用 fashen review 核对。\n";
    return exit_incomplete;
  }
  if (!upper) return complain(upper.error());
  const auto report = make_related_report(file->document, review, **upper, **law,
                                          static_cast<std::size_t>(arguments.limit));
  if (!report) return complain(report.error());

  report::WriteOptions writing;
  writing.color = *color && arguments.output.empty();
  std::ostringstream out;
  if (auto done = (*writer)->write_related(*report, writing, out); !done) {
    return complain(done.error());
  }
  if (arguments.output.empty()) {
    std::cout << out.str();
  } else if (auto done = session.files().write(arguments.output, out.str()); !done) {
    return complain(done.error());
  } else {
    std::cout << report::headline(*report) << "：" << report::tally(*report)
              << "\n比对表: " << arguments.output << "\n";
  }
  return verdict(*report);
}

}  // namespace fashen::cli
