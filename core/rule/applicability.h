// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "rule/metadata.h"
#include "rule/rule.h"
#include "text/regex.h"

namespace fashen::rule {

/// Whether a rule speaks of a document: its kind, title, parties and articles, as `applies` says.
/// The patterns are compiled when they are first asked; not for concurrent use.
class Applicability {
 public:
  /// The metadata must outlive it.
  explicit Applicability(const Metadata& rule) : rule_(rule) {}

  bool admits(const Subject& subject);

 private:
  const Metadata& rule_;
  bool compiled_ = false;
  std::vector<text::Regex> titled_, untitled_;
};

}  // namespace fashen::rule
