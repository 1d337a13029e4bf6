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

  /// True if documents of a kind are not barred altogether.
  bool speaks_of(structure::DocumentKind kind) const;

 private:
  const Metadata& rule_;
  // What bars most rules, here rather than in the metadata: to look there costs more than to look.
  std::uint32_t kinds_ = ~0u;  ///< A bit for each kind of document
  std::uint32_t ranks_ = ~0u;
  bool by_title_ = false;
  bool compiled_ = false;
  std::vector<text::Regex> titled_, untitled_;
};

}  // namespace fashen::rule
