// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace fashen::testing {

/// A defect that is put into a clean contract, and the rule that must find it.
struct ContractDefect {
  std::string rule;
  std::set<std::string> also;  ///< Rules that may say the same in their way
  /// Changes the text; false where this contract has no room for the defect. The text is then as
  /// it was.
  std::function<bool(std::string& text, std::mt19937& random)> seed;
};

/// All kinds of defects, in a fixed order.
const std::vector<ContractDefect>& contract_defects();

/// Where the lines begin that open an article (第三条, 三、, 3., （三）), the first line of the
/// signatures last. Fewer than three: the text is not written in articles.
std::vector<std::size_t> article_starts(const std::string& text);

}  // namespace fashen::testing
