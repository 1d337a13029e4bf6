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

namespace fashen::rule {

/// Reads a TOML file key by key, in the order of the file; the first thing wrong ends it and is
/// kept with file, line and the nearest known key. For this module's sources only: the header
/// shows toml++.
class TomlKeys {
 public:
  explicit TomlKeys(const std::string& path) : path_(path) {}

  using Readers = std::map<std::string, std::function<void(const toml::node&)>, std::less<>>;
  using Entry = std::function<void(const std::string& key, const toml::node&)>;

  /// `config` with the line where the text is no TOML.
  base::Result<toml::table> parse(std::string_view source) const;

  /// Gives every value of a table to the reader of its key; any other key is wrong.
  void read(const toml::node& node, const Readers& readers);
  /// Gives every value of a table, whatever its key, to `entry`.
  void each(const toml::node& node, const Entry& entry);
  /// Reads every table of an array of tables.
  void tables(const toml::node& node, const std::function<void(const toml::node&)>& table);

  std::string text(const toml::node& node);
  std::vector<std::string> texts(const toml::node& node);
  /// A text, number or flag, as text.
  std::string value(const toml::node& node);

  void fail(const toml::node& node, const std::string& message);
  bool failed() const { return error_.has_value(); }
  const base::Error& error() const { return *error_; }

 private:
  const std::string& path_;
  std::string key_;  ///< That is being read
  std::optional<base::Error> error_;
};

}  // namespace fashen::rule
