// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "report/report.h"

namespace fashen::html {

/// Puts the highlights of findings into text that is written front to back. Findings may overlap,
/// nest and cross paragraphs: the text is cut at every place where one begins or ends, and each
/// piece (a `mark` element "s0", "s1"…) says only which finding is innermost. A finding then is a
/// run of pieces, first to last, so that the page grows with text plus findings and not with their
/// product.
class Marks {
 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// Pieces of a finding; `none` where it covers no text that is shown.
  struct Run {
    std::size_t first = none;
    std::size_t last = none;
  };

  /// The report must outlive it. `generated` is the automatic numbering of the current block.
  explicit Marks(const report::Report& report);

  /// Appends the text of `span`. Spans must be given in ascending order.
  void write(base::Span span, base::Span generated, std::string& out);

  /// The run of each finding, in their order; whole once the text has been written.
  const std::vector<Run>& runs() const { return runs_; }

 private:
  void begin_until(std::size_t offset);
  void end_until(std::size_t offset, std::string& out);
  void write_piece(base::Span span, base::Span generated, std::string& out);

  const report::Report& report_;
  std::vector<std::size_t> by_end_;  ///< Findings in the order of their ends
  std::size_t next_begin_ = 0;
  std::size_t next_end_ = 0;
  std::set<std::size_t> active_;
  std::size_t pending_first_ = 0;  ///< Findings from here on have begun, but not been given a piece
  std::size_t by_severity_[3] = {0, 0, 0};
  std::size_t pieces_ = 0;
  std::vector<Run> runs_;
};

}  // namespace fashen::html
