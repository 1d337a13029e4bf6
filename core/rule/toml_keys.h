// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <toml++/toml.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rule/vocabulary.h"
#include "text/regex.h"

namespace fashen::rule {

/// Reads a TOML file key by key, in the order of the file; the first thing wrong ends it and is
/// kept with file, line and the nearest known key. For this module's sources only: the header
/// shows toml++.
class TomlKeys {
 public:
  explicit TomlKeys(const std::string& path) : path_(path) {}

  using Reader = std::function<void(const toml::node&)>;
  using Readers = std::map<std::string, Reader, std::less<>>;
  using Entry = std::function<void(const std::string& key, const toml::node&)>;

  /// Gives every value of a table to the reader of its key; any other key is wrong.
  void read(const toml::node& node, const Readers& readers);
  /// Gives every value of a table, whatever its key, to `entry`.
  void each(const toml::node& node, const Entry& entry);

  std::string text(const toml::node& node);
  std::vector<std::string> texts(const toml::node& node);
  /// A text, number or flag, as text.
  std::string value(const toml::node& node);

  /// Readers that put a value of its type into `out`, which must outlive them.
  Reader into(std::string& out);
  Reader into(std::vector<std::string>& out);
  Reader into(bool& out);
  Reader into(int& out);  ///< None below 0
  /// Patterns (RE2), in which names of the vocabulary stand for theirs.
  Reader into(std::optional<text::Regex>& out, const Vocabulary& vocabulary);
  Reader into(std::vector<text::Regex>& out, const Vocabulary& vocabulary);
  /// A reader of an array of tables that gives each of them to `table`.
  Reader tables(Reader table);
  /// Complains of a table in which a key that it must have was not `there`.
  void require(bool there, const toml::node& table, const char* key);

  void fail(const toml::node& node, const std::string& message);
  bool failed() const { return error_.has_value(); }
  const base::Error& error() const { return *error_; }

 private:
  std::optional<text::Regex> pattern(const std::string& words, const toml::node& node,
                                     const Vocabulary& vocabulary);

  const std::string& path_;
  std::string key_;  ///< That is being read
  std::optional<base::Error> error_;
};

}  // namespace fashen::rule
