// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "citation/citation.h"

namespace fashen::citation {

/// A citation that a person wrote, such as "行政处罚法 第六十三条第一款", read once to be resolved
/// as of many days. Const calls may run concurrently.
class WrittenCitation {
 public:
  /// `malformed` if it is not a citation. The lookup must outlive what is read.
  static base::Result<WrittenCitation> read(std::string_view text, const corpus::Lookup& law);

  /// What it means on a day; an unknown work is a status.
  Citation as_of(base::Date day) const;

 private:
  explicit WrittenCitation(const corpus::Lookup& law) : law_(&law) {}

  const corpus::Lookup* law_;
  document::Document document_;
  structure::Structure structure_;
  std::vector<Citation> found_;  ///< Unresolved; the first is the one
  std::optional<base::Date> version_;
};

}  // namespace fashen::citation
