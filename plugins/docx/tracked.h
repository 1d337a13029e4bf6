// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "docx/content.h"
#include "docx/splice.h"
#include "report/comparison.h"

namespace fashen::docx {

/// Marks in the later version, whose content is given, how it differs from the earlier one: words
/// of the later alone as insertions (w:ins), words of the earlier alone as deletions (w:del), lines
/// of the earlier alone as deleted paragraphs. Rejecting all changes gives the earlier words, save
/// where they stand in what Word cannot track (automatic numbers, notes, headers). All arguments
/// must outlive it, and it the use of the splice.
class TrackedChanges {
 public:
  TrackedChanges(const report::Report& report, const report::Comparison& comparison,
                 const report::WriteOptions& options, const Content& content);
  ~TrackedChanges();

  void add_to(Splice& splice);

 private:
  class Tracker;
  std::unique_ptr<Tracker> tracker_;
};

/// What the comment on the title says of the comparison.
std::vector<std::string> comparison_lines(const report::Report& report,
                                          const report::Comparison& comparison);

}  // namespace fashen::docx
