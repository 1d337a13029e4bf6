// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "document/document.h"
#include "finding/finding.h"
#include "report/writer.h"

namespace fashen::report {

/// Words beside other words: which of them the other side has too.
struct MarkedText {
  struct Mark {
    base::Span span;   ///< In `text`
    std::string kind;  ///< Stable name: "own", "same", "changed"
  };
  std::string text;
  std::vector<Mark> marks;  ///< Cover the text from end to end
};

/// A point in which a draft departs from a provision.
struct DepartureRow {
  std::string kind;   ///< Stable name: "weakened", "term"…
  std::string label;  ///< "期限不同"
  std::string draft;  ///< The words of either side
  std::string upper;
};

/// A provision that governs an article of a draft.
struct RelatedRow {
  std::string title;      ///< Of the upper text
  std::string version;    ///< ISO day of promulgation
  std::string provision;  ///< "第六十三条"
  std::string rank;       ///< Stable name
  std::string rank_label;
  std::string reason;  ///< Stable name: "cited", "basis", "named", "similar"
  std::string reason_label;
  double likeness = 0;  ///< 0 to 1
  double copied = 0;    ///< Share of the article that the provision has too
  MarkedText draft, upper;
  std::vector<DepartureRow> departures;
};

/// An article of a draft with what governs it.
struct RelatedArticle {
  std::string label;  ///< "第三条"
  base::Span span;    ///< In the draft's text
  std::string text;
  double copied = 0;  ///< Share that any of the provisions below has too
  std::vector<RelatedRow> provisions;
};

/// A draft set beside the law above it, article by article.
struct RelatedReport {
  std::string path;
  std::string title;
  std::string rank_label;  ///< 规范性文件
  base::Date as_of{};
  std::vector<std::string> basis;  ///< Titles of the works it rests on
  std::vector<RelatedArticle> articles;
  std::size_t characters = 0, copied = 0;  ///< Of all articles
  std::vector<finding::Incomplete> incomplete;
  std::string corpus_digest;
  std::string law_known_until;  ///< ISO date
};

/// What a writer also is that has a form for it; asked for with dynamic_cast.
class RelatedWriter {
 public:
  virtual ~RelatedWriter() = default;

  /// Writes the whole result. On an error nothing that was written may be used.
  virtual base::Result<void> write_related(const RelatedReport& report, const WriteOptions& options,
                                           std::ostream& out) const = 0;
};

/// "16 条，12 条有对应的上位法规定；与上位法不同 5 处；重复率 34%".
std::string tally(const RelatedReport& report);
/// Title of the draft, else its file's name.
std::string headline(const RelatedReport& report);
/// "《甲法》（2021-01-22）第六十三条".
std::string cited(const RelatedRow& row);
/// "期限不同：上位法“三十日”，本文件“十五日”".
std::string statement(const DepartureRow& row);
/// "34%".
std::string percent(double share);

/// The result as a document that a writer of Word files can lay out, and which of its words are
/// not as in the other column.
struct RelatedDocument {
  document::Document document;
  std::vector<MarkedText::Mark> marks;  ///< Of kind "changed"; in order
};
RelatedDocument related_document(const RelatedReport& report);

}  // namespace fashen::report
