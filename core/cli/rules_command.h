// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::cli {

/// What `fashen rules …` was asked for, as written.
struct RulesArguments {
  std::string directory;  ///< --rules-dir; empty: the shipped rules
  std::string select;     ///< A selection expression; empty: all
  std::string id;         ///< Of `show`
  bool json = false;
};

int rules_list(const RulesArguments& arguments);
int rules_show(const RulesArguments& arguments);
int rules_test(const RulesArguments& arguments);
int rules_stubs();

}  // namespace fashen::cli
