// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/document_review.h"

#include <filesystem>
#include <iterator>

#include "base/clock.h"
#include "cli/make_report.h"

namespace fashen::cli {
namespace {

constexpr std::size_t largest_side_file = 4 << 20;

/// Why a document could not be reviewed, with the place where that is not the document itself: a
/// part of its package, a settings file beside it.
std::string reason_of(const base::Error& error, const std::string& path) {
  const bool here =
      error.where.empty() || error.where == path || error.where.starts_with(path + "@");
  return here ? error.message : error.where + ": " + error.message;
}

std::uint64_t milliseconds_since(std::chrono::steady_clock::time_point begun) {
  auto passed = base::RealClock().now() - begun;
  return static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::milliseconds>(passed).count());
}

}  // namespace

std::string reviewed_digest(const base::FileSystem& files, const std::string& path,
                            std::string_view bytes) {
  const std::string side = rule::side_file(path);
  if (!files.is_file(side)) return finding::content_digest(bytes);
  auto source = files.read(side, largest_side_file);
  return finding::content_digest(std::string(bytes) + (source ? *source : source.error().message));
}

DocumentReviewer::DocumentReviewer(const Plan& plan)
    : plan_(plan), reviewer_(plan.rules.rules, *plan.law) {}

base::Result<std::unique_ptr<DocumentReview>> DocumentReviewer::review(
    const base::FileSystem& files, const std::string& path) {
  auto file = document::read_file(files, *plan_.plugins, path, plan_.reading);
  if (!file) return file.error();
  auto done = std::make_unique<DocumentReview>();
  done->file = std::move(*file);
  done->review = reviewer_.review(done->file.document, plan_.options);
  auto suppressed = take_suppressed(files, path, done->review.findings);
  if (!suppressed) return suppressed.error();
  done->report = make_report(done->file, done->review, plan_.rules, *plan_.law);
  done->report.suppressed = std::move(*suppressed);
  return done;
}

base::Result<std::vector<finding::Suppressed>> DocumentReviewer::take_suppressed(
    const base::FileSystem& files, const std::string& path,
    std::vector<finding::Finding>& findings) const {
  std::vector<finding::Suppressed> taken;
  auto metadata_of = [&](const std::string& rule) -> const rule::Metadata* {
    auto known = plan_.metadata.find(rule);
    return known == plan_.metadata.end() ? nullptr : known->second;
  };
  auto take = [&](const std::vector<rule::Suppression>& suppressions) {
    if (suppressions.empty()) return;
    std::error_code failure;
    std::filesystem::path absolute = std::filesystem::absolute(path, failure).lexically_normal();
    auto some = rule::take_suppressed(findings, suppressions, absolute.string(),
                                      plan_.options.today, metadata_of);
    std::move(some.begin(), some.end(), std::back_inserter(taken));
  };
  const std::string side = rule::side_file(path);
  if (files.is_file(side)) {
    auto source = files.read(side, largest_side_file);
    if (!source) return source.error();
    auto own = rule::parse_side_file(*source, side);
    if (!own) return own.error();
    take(*own);
  }
  take(plan_.suppressions);
  std::vector<finding::Finding> fresh;
  for (finding::Finding& finding : findings) {
    if (plan_.baseline.count(finding.fingerprint) == 0) {
      fresh.push_back(std::move(finding));
    } else {
      taken.push_back({std::move(finding), finding::SuppressionScope::baseline, "基线报告中已有"});
    }
  }
  findings = std::move(fresh);
  return taken;
}

base::Result<finding::DocumentRecord> DocumentReviewer::review(const base::FileSystem& files,
                                                               base::FileSystem& reports,
                                                               const std::string& path,
                                                               const std::string& name,
                                                               const std::string& output) {
  auto begun = base::RealClock().now();
  auto done = review(files, path);
  if (!done) return make_failed_record(path, name, reason_of(done.error(), path));
  finding::DocumentRecord record = make_record(**done);
  record.name = name;
  record.digest = reviewed_digest(files, path, (*done)->file.bytes);
  for (const Format& format : plan_.to_files) {
    auto written = write_file((*done)->report, format, plan_.writing, reports, output, name);
    if (!written) {
      // Where nothing can be written (a full disk) nothing goes on; else one document has failed.
      if (written.error().code == base::ErrorCode::io) return written.error();
      return make_failed_record(path, name, "报告没有写成: " + written.error().to_string());
    }
    record.reports.push_back(written->substr(output.size() + 1));
  }
  record.milliseconds = milliseconds_since(begun);
  return record;
}

}  // namespace fashen::cli
