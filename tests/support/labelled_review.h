// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "review/labelled.h"

namespace fashen::testing {

using review::Label;

/// A document beside its labels: `x.txt`, `x.md` or `x.docx` and `x.labels`, the latter with one
/// finding a line, rule and words with a tab between; empty lines and lines after # say nothing.
struct LabelledDocument {
  std::string name;                   ///< File name
  std::vector<Label> missed;          ///< Labelled, not found
  std::vector<Label> unlabelled;      ///< Found as error or warning, not labelled
  std::vector<std::string> failures;  ///< What could not be read, parsed or run
  std::size_t expected = 0;           ///< Number of labels
  rule::Measurements measured = {};   ///< What it shows of each rule
};

/// Reviews the documents of a folder with the rules of the source tree and the default profile.
std::vector<LabelledDocument> review_labelled(const std::string& folder);

/// "50 labels: 50 found, 0 missed, 0 beyond them"
std::string summary(const std::vector<LabelledDocument>& documents);

}  // namespace fashen::testing
