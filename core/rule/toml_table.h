// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <toml++/toml.h>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/error.h"
#include "rule/pattern_rule.h"
#include "text/regex.h"

namespace fashen::rule {

/// Reads the keys of a TOML table one by one and keeps the first thing wrong, with file and line.
/// Keys that nobody asked for are wrong too: `finish` names them.
class TomlTable {
 public:
  /// `error` is where the first thing wrong goes; shared by the tables of one file.
  TomlTable(const toml::table& table, const std::string& path, const Vocabulary& vocabulary,
            std::optional<base::Error>& error)
      : table_(table), path_(path), vocabulary_(vocabulary), error_(error) {}

  std::string text(const char* key, bool required = false);
  std::vector<std::string> texts(const char* key);  ///< A text counts as a list of one
  bool flag(const char* key);
  int number(const char* key, int usual);
  std::optional<text::Regex> pattern(const char* key);
  std::vector<text::Regex> patterns(const char* key);
  text::Regex required_pattern(const char* key);
  /// Calls `read` for each table of an array of tables.
  void tables(const char* key, const std::function<void(TomlTable&)>& read);
  /// Complains about keys that were not read.
  void finish();

  void fail(const std::string& message, const char* key = nullptr);
  int line(const char* key = nullptr) const;

 private:
  std::optional<text::Regex> compile(const std::string& pattern, const char* key);

  const toml::table& table_;
  const std::string& path_;
  const Vocabulary& vocabulary_;
  std::optional<base::Error>& error_;
  std::set<std::string> read_;
};

}  // namespace fashen::rule
