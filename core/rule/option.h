// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace fashen::rule {

/// A value that a rule reads and a profile may set. Values are text here; `type` says as what the
/// rule gets them.
struct Option {
  enum class Type { text, number, flag };

  Type type = Type::text;
  std::string value;                  ///< The default, or what a profile chose
  std::optional<double> least, most;  ///< Of a number
  std::vector<std::string> choices;   ///< Of a text; empty: any
  std::string help;

  /// What is wrong with a value for this option, in Chinese: "应为数字". Empty if nothing is.
  std::string problem_with(const std::string& candidate) const;
  /// "1 至 30 的数字", "甲方 或 乙方": what the option takes, for people.
  std::string takes() const;
};

}  // namespace fashen::rule
