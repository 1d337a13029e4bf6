// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "document/incomplete.h"

namespace fashen::finding {

using document::Incomplete;

/// error: unlawful or cannot be issued so; warning: probably wrong, a person must look; note:
/// house style or reminder. In order of weight, lightest first.
enum class Severity { note, warning, error };

/// How sure the rule is. In order of strength, weakest first.
enum class Confidence { hint, likely, certain };

/// A legal basis as shown to people, already resolved.
struct Basis {
  std::string title;      ///< Full title of the instrument
  std::string version;    ///< ISO date of the version it was checked against; empty if unknown
  std::string provision;  ///< "第十六条第一款"; empty for the whole instrument
  std::string gist;    ///< “What it says”, or in our words, marked （要旨）; may be empty
  std::string status;  ///< citation::name of its status on the review's date
  std::string note;    ///< What keeps it from being relied on as it stands; usually empty
  std::string verdict = {};  ///< The same for people: "现行有效"

  /// "《中华人民共和国行政处罚法》（2021-01-22）第十六条第一款"
  std::string label() const;
};

/// Another place that belongs to the finding, such as the figure that the words contradict.
struct Related {
  base::Span span;
  std::string note;
};

/// A replacement that mends the defect. Applying fixes is a separate step that refuses overlaps.
struct Fix {
  base::Span span;
  std::string replacement;
};

/// What a rule has to say about a place in the document.
struct Finding {
  std::string rule;   ///< "normative/sets-fee"
  std::string title;  ///< The rule's title
  Severity severity = Severity::warning;
  Confidence confidence = Confidence::likely;
  base::Span span;  ///< In Document::text, never empty
  std::vector<Related> related;
  std::string message;
  std::string suggestion;
  std::vector<Basis> basis;
  std::optional<Fix> fix;
  std::string unit;         ///< "第三条第二款", empty outside the outline
  std::string fingerprint;  ///< 16 hex digits; see `assign_fingerprints`
};

/// Puts findings into the one order of every report: place, then rule, then message.
void sort(std::vector<Finding>& findings);

/// Gives each finding a fingerprint from its rule and the folded words of its sentence and span, so
/// that edits and renumbering elsewhere do not change it. Equal ones are told apart by their order.
void assign_fingerprints(std::vector<Finding>& findings, const document::Document& document);

const char* name(Severity severity);
const char* name(Confidence confidence);
const char* display_name(Severity severity);
const char* display_name(Confidence confidence);
std::optional<Severity> parse_severity(std::string_view name);
std::optional<Confidence> parse_confidence(std::string_view name);

}  // namespace fashen::finding
