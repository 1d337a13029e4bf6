// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/span.h"
#include "citation/running_text.h"

namespace fashen::citation {

/// A name in 《》, in folded text.
struct BracketedName {
  base::Span span;    ///< With its brackets
  std::string title;  ///< Without them, without blanks and line ends
};

/// The name whose 《 stands at `at`, through nested 《》 and 〈〉; nothing if it is empty, too long
/// to be one, or never closed.
std::optional<BracketedName> bracketed_name_at(const RunningText& text, std::size_t at);

/// What stands in brackets or as a number behind a name.
struct NameSuffix {
  std::size_t end = 0;     ///< Of all that was understood; where it began if nothing was
  std::string number;      ///< （国发〔2021〕1号）
  std::string version;     ///< （2021年修订）
  std::string introduces;  ///< （以下简称《处罚法》）
  std::string title_part;  ///< （试行）, which belongs to the title
};

/// Reads the suffix at `at`, directly behind a name.
NameSuffix name_suffix_at(const RunningText& text, std::size_t at);

}  // namespace fashen::citation
