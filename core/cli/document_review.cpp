// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/document_review.h"

#include "base/clock.h"
#include "cli/make_report.h"

namespace fashen::cli {
namespace {

std::uint64_t milliseconds_since(std::chrono::steady_clock::time_point begun) {
  auto passed = base::RealClock().now() - begun;
  return static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::milliseconds>(passed).count());
}

}  // namespace

DocumentReviewer::DocumentReviewer(const Plan& plan)
    : plan_(plan), reviewer_(plan.rules.rules, *plan.law) {}

base::Result<std::unique_ptr<DocumentReview>> DocumentReviewer::review(
    const base::FileSystem& files, const std::string& path) {
  auto file = document::read_file(files, *plan_.plugins, path, plan_.reading);
  if (!file) return file.error();
  auto done = std::make_unique<DocumentReview>();
  done->file = std::move(*file);
  done->review = reviewer_.review(done->file.document, plan_.options);
  done->report = make_report(done->file, done->review, plan_.rules, *plan_.law);
  return done;
}

base::Result<finding::DocumentRecord> DocumentReviewer::review(const base::FileSystem& files,
                                                               base::FileSystem& reports,
                                                               const std::string& path,
                                                               const std::string& name,
                                                               const std::string& output) {
  auto begun = base::RealClock().now();
  auto done = review(files, path);
  if (!done) return make_failed_record(path, name, done.error().message);
  finding::DocumentRecord record = make_record(**done);
  record.name = name;
  for (const Format& format : plan_.to_files) {
    auto written = write_file((*done)->report, format, plan_.writing, reports, output, name);
    if (!written) return written.error();
    record.reports.push_back(written->substr(output.size() + 1));
  }
  record.milliseconds = milliseconds_since(begun);
  return record;
}

}  // namespace fashen::cli
