// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "finding/finding.h"
#include "rule/measured.h"

namespace fashen::review {

/// A finding as a person labelled it: which rule, on which words.
struct Label {
  std::string rule;
  std::string words;

  auto operator<=>(const Label&) const = default;
  std::string to_string() const { return rule + " ⟦" + words + "⟧"; }
};

/// Reads labels, one a line, rule and words with a tab between; empty lines and lines that begin
/// with # say nothing. Fails with `malformed` and the line.
base::Result<std::vector<Label>> parse_labels(std::string_view text, const std::string& path);

/// The findings as labels, in order; notes are left out, since nobody labels them.
std::vector<Label> labels_of(const std::vector<finding::Finding>& findings, std::string_view text);

/// Adds what one document shows of each rule: found and labelled, only found, only labelled. Both
/// lists are in order.
void measure(const std::vector<Label>& labelled, const std::vector<Label>& found,
             rule::Measurements& into);

}  // namespace fashen::review
