// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "cli/review_plan.h"
#include "document/read_file.h"
#include "finding/record.h"
#include "report/report.h"

namespace fashen::cli {

/// A file with all that was made of it. The parts refer to each other, so it stays where it is.
struct DocumentReview {
  document::LoadedFile file;
  review::Review review;
  report::Report report;
};

/// Reviews documents one after another, as a plan says, which must outlive it. For one thread.
class DocumentReviewer {
 public:
  explicit DocumentReviewer(const Plan& plan);

  /// Reads and reviews one file; fails if it cannot be read.
  base::Result<std::unique_ptr<DocumentReview>> review(const base::FileSystem& files,
                                                       const std::string& path);

  /// Reviews one file of a batch and writes its reports below `output`. A file that cannot be read
  /// gives a record that says so; this fails only if a report cannot be written.
  base::Result<finding::DocumentRecord> review(const base::FileSystem& files,
                                               base::FileSystem& reports, const std::string& path,
                                               const std::string& name, const std::string& output);

 private:
  /// Takes out the findings that the document's side file, the project or a baseline suppress.
  /// Fails if the side file is wrong: nothing is suppressed by a guess.
  base::Result<std::vector<finding::Suppressed>> take_suppressed(
      const base::FileSystem& files, const std::string& path,
      std::vector<finding::Finding>& findings) const;

  const Plan& plan_;
  review::Reviewer reviewer_;
};

/// The digest by which a batch tells that a document has changed: of its bytes, and of the side
/// file that suppresses findings in it.
std::string reviewed_digest(const base::FileSystem& files, const std::string& path,
                            std::string_view bytes);

/// What a batch keeps of a document that was reviewed; names, the digest, files and times are left
/// to the caller.
finding::DocumentRecord make_record(const DocumentReview& done);

/// What a batch keeps of a document that could not be reviewed: also an Incomplete.
finding::DocumentRecord make_failed_record(const std::string& path, const std::string& name,
                                           const std::string& reason);

}  // namespace fashen::cli
