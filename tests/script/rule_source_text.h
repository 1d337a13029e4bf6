// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "script/rule_file.h"

namespace fashen::testing {

/// The text of a rule file that can be read, one key a line; a test changes what it asks about.
class RuleSource {
 public:
  RuleSource();

  /// Puts `line` in the place of the line that begins with `key`; "" takes it out. A key that is
  /// not there yet is added before the examples.
  RuleSource& set(std::string_view key, const std::string& line);
  std::string text() const;
  /// The line of a key, from 1.
  int line_of(std::string_view key) const;
  /// Reads it as rules/test/a.lua.
  base::Result<script::RuleFile> read() const;

 private:
  std::vector<std::string> lines_;
};

}  // namespace fashen::testing
