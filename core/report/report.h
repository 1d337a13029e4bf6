// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "document/document.h"
#include "finding/finding.h"
#include "finding/suppressed.h"

namespace fashen::report {

/// A fact about the document for the head of a report: label and value, both for people.
struct Fact {
  std::string key;    ///< Stable, for JSON: "document_number"
  std::string label;  ///< "发文字号"
  std::string value;
};

/// A citation of the document with its verdict, as shown to people.
struct CitationRow {
  base::Span span;
  std::string text;   ///< As written
  std::string title;  ///< Full title if known
  std::string provision;
  std::string status;   ///< Stable name, as citation::name
  std::string verdict;  ///< For people: "现行有效", "已废止"…
  std::string why;
};

/// An entry of the outline, for navigation.
struct OutlineRow {
  base::Span span;
  int depth = 0;
  std::string kind;
  std::string label;
  std::string heading;
};

/// What was done, so that silence can be told from soundness.
struct Coverage {
  std::size_t rules_run = 0;
  std::size_t rules_not_applicable = 0;  ///< Other kinds of document
  std::size_t citations = 0;
  std::size_t citations_resolved = 0;  ///< With a verdict other than unknown
  std::size_t characters = 0;          ///< Code points of the text, line ends left out
  std::string corpus_digest;
  std::string rules_digest;
  std::string law_known_until;  ///< ISO date
};

/// Everything a writer may say about one reviewed document. A writer cannot start a review. Holds
/// its document by pointer: that must outlive it.
struct Report {
  const document::Document* document = nullptr;
  const std::string* source_bytes = nullptr;  ///< The file as it was, for writers that return it
  std::string kind;                           ///< Stable name
  std::string kind_label;                     ///< 行政规范性文件
  std::string kind_confidence;
  std::vector<std::string> kind_reasons;
  base::Date as_of{};
  std::string as_of_reason;  ///< Why this date: "--as-of", "成文日期", "今天"
  std::vector<Fact> facts;
  std::vector<OutlineRow> outline;
  std::vector<CitationRow> citations;
  std::vector<finding::Finding> findings;       ///< Sorted
  std::vector<finding::Suppressed> suppressed;  ///< Found, and not shown: someone has said why
  std::vector<finding::Incomplete> incomplete;  ///< Sorted, without repeats
  Coverage coverage;
};

/// Number of findings of a severity.
std::size_t count(const Report& report, finding::Severity severity);

/// Sorts and drops repeats: the state that `Report::incomplete` has.
void order(std::vector<finding::Incomplete>& incomplete);

/// Value of the first fact with a key, or nullptr.
const std::string* fact(const Report& report, std::string_view key);

}  // namespace fashen::report
