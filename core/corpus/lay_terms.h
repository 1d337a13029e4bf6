// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"

namespace fashen::corpus {

/// What people say, and the words in which the law says it: 房东 is an 出租人.
class LayTerms {
 public:
  /// The table's name in an index folder and among the fact tables.
  static constexpr std::string_view file = "lay_terms.tsv";

  /// Knows none.
  LayTerms() = default;

  /// Reads a table with the columns lay and legal (several legal words are parted by a space).
  /// `malformed` with file and line.
  static base::Result<LayTerms> read(const base::FileSystem& files, const std::string& path);

  /// The legal words for each lay word that occurs in folded `text`, in order of the table. A
  /// longer lay word goes before a shorter one inside it. Views into this object.
  std::vector<std::string_view> meanings(std::string_view text) const;

  std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    std::string lay;
    std::vector<std::string> legal;
  };
  std::vector<Entry> entries_;                                          ///< Longest first
  std::unordered_map<char32_t, std::vector<std::uint32_t>> beginning_;  ///< Entries, in order
};

}  // namespace fashen::corpus
