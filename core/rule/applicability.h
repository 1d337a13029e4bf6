// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
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
  explicit Applicability(const Metadata& rule);

  bool admits(const Subject& subject);

  /// A bit for each kind of document that is not barred altogether.
  std::uint32_t kinds() const { return kinds_; }

 private:
  const Metadata& rule_;
  // What bars most rules, here rather than in the metadata: to look there costs more than to look.
  std::uint32_t kinds_ = ~0u;
  std::uint32_t ranks_ = ~0u;
  bool by_title_ = false;
  bool compiled_ = false;
  std::vector<text::Regex> titled_, untitled_;
};

}  // namespace fashen::rule
