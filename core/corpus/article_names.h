// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>

#include "base/date.h"
#include "base/file_system.h"
#include "base/result.h"

namespace fashen::corpus {

/// What articles are called where their own words do not say it: people look for 交通肇事罪, and
/// article 133 of the Criminal Law does not have the word.
class ArticleNames {
 public:
  /// The table's name in an index folder and among the fact tables.
  static constexpr std::string_view file = "article_names.tsv";

  /// Knows none.
  ArticleNames() = default;

  /// Reads a table with the columns work, since, article, names and former (several names are
  /// parted by semicolons). `malformed` with file and line.
  static base::Result<ArticleNames> read(const base::FileSystem& files, const std::string& path);

  /// The names of an article of the version promulgated that day, then former ones in brackets:
  /// "逃税罪（原偷税罪）"; empty if it has none. `work`: its id.
  std::string of(std::string_view work, base::Date promulgated, int number, int sub_number) const;

  std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    base::Date since{};  ///< The version from which the article bears its number
    std::string names;
  };
  using Place = std::tuple<std::string, int, int>;
  std::map<Place, Entry, std::less<>> entries_;
};

}  // namespace fashen::corpus
