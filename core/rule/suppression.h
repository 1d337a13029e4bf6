// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/file_system.h"
#include "base/result.h"
#include "finding/finding.h"
#include "finding/suppressed.h"
#include "rule/selection.h"

namespace fashen::rule {

/// Findings that a person has decided not to see again, and why:
///
///     [[suppress]]
///     fingerprint = "0123456789abcdef"   # this finding; only in a document's own side file
///     rules = "drafting/*"               # a selection; absent: every rule
///     files = "范本/*"                   # a glob over paths below the file's folder
///     reason = "已与对方书面确认"        # required
///     until = 2027-06-30                 # last day it holds
struct Suppression {
  finding::SuppressionScope scope = finding::SuppressionScope::rule;
  std::string fingerprint;
  Selection rules;
  std::string files;
  std::string reason;
  std::optional<base::Date> until;
  std::string folder;  ///< That `files` is below
};

/// The side file of a document: "草案.docx.fashen.toml".
std::string side_file(const std::string& document);

/// Reads a side file's text: only [[suppress]]. Fails with `config` and the line.
base::Result<std::vector<Suppression>> parse_side_file(std::string_view toml,
                                                       const std::string& path);

/// Moves the findings that are suppressed on `today` out of `findings`; in the order of those.
/// `metadata_of` gives what a rule says of itself, nullptr for a rule that is not known.
std::vector<finding::Suppressed> take_suppressed(
    std::vector<finding::Finding>& findings, const std::vector<Suppression>& suppressions,
    const std::string& document, base::Date today,
    const std::function<const Metadata*(const std::string& rule)>& metadata_of);

}  // namespace fashen::rule
