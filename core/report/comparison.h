// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "finding/finding.h"
#include "report/writer.h"
#include "text/diff.h"

namespace fashen::report {

/// A clause of an earlier and a later version of a paper, or of one of them.
struct ComparedClause {
  std::string change;  ///< Stable name: "same", "changed", "added", "removed", "moved"
  std::string label;   ///< "第三条 付款方式"; empty for what stands outside the clauses
  base::Span before;   ///< In the text of the earlier version
  base::Span after;    ///< In the text of the later one
  std::vector<text::Edit> edits;  ///< Word by word; offsets in the two texts
};

/// A fact that the two versions state differently.
struct ComparedFact {
  std::string key;
  std::string label;   ///< "合同总价"
  std::string about;   ///< "甲方"
  std::string before;  ///< As stated; empty where not stated
  std::string after;
};

/// What a report says beside the review of the later version: how it differs from an earlier one.
struct Comparison {
  const document::Document* before = nullptr;  ///< Must outlive this
  std::vector<ComparedClause> clauses;         ///< In the order of the later text; cover both texts
  std::vector<ComparedFact> facts;
  std::vector<finding::Finding> fresh;  ///< Found in the later version alone
  std::vector<finding::Finding> open;   ///< Found in both; spans in the later text
  std::vector<finding::Finding> gone;   ///< Found in the earlier alone; spans in the earlier text
};

/// What a writer also is that can tell how two versions differ.
class ComparisonWriter {
 public:
  virtual ~ComparisonWriter() = default;

  /// Writes the whole result; `report` is of the later version.
  virtual base::Result<void> write_comparison(const Report& report, const Comparison& comparison,
                                              const WriteOptions& options,
                                              std::ostream& out) const = 0;
};

/// "新增", "删去"…, for people.
const char* change_label(const std::string& change);

/// "改动 3 条，新增 1 条，删去 0 条，移动 0 条；要素变化 2 项；…": a comparison in one line.
std::string comparison_tally(const Comparison& comparison);

/// Whether a stretch of clauses differs by more than nothing.
bool changed(const ComparedClause& clause);

}  // namespace fashen::report
