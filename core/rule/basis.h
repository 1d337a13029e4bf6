// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/result.h"
#include "citation/written_citation.h"
#include "corpus/lookup.h"
#include "finding/finding.h"

namespace fashen::rule {

/// A legal basis as a rule states it: "行政处罚法@2021-01-22 第十六条第一款".
struct WrittenBasis {
  std::string title;
  std::optional<base::Date> version;  ///< The version that the rule's author opened
  std::string provision;              ///< Empty for the whole instrument
};

/// Splits a basis. `malformed` for an empty title or a version that is not a date.
base::Result<WrittenBasis> parse_basis(std::string_view written);

/// A written basis read against the law, to be shown as of many days.
class LegalBasis {
 public:
  /// The lookup must outlive it.
  LegalBasis(WrittenBasis written, const corpus::Lookup& law);

  /// The basis as shown to people on a date: full title, version, provision (in the form that
  /// `citation::provision_label` gives: 第十条第（二）项), status. `note` says, in
  /// Chinese, what keeps it from being relied on as it stands: another version is in force on the
  /// date, the instrument is unknown or repealed. That changes after the corpus' last day were not
  /// checked concerns the whole review and is said once, in its coverage.
  finding::Basis as_of(base::Date day) const;

 private:
  WrittenBasis written_;
  std::string asked_;  ///< The title in brackets, as it stands before the provision
  const corpus::Lookup& law_;
  base::Result<citation::WrittenCitation> citation_;
};

/// The same for one day.
finding::Basis resolve_basis(const WrittenBasis& basis, const corpus::Lookup& law,
                             base::Date as_of);

}  // namespace fashen::rule
