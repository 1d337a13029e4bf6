// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fashen::corpus {

/// All names under which works are known, arranged so that the longest one that ends at a place of
/// a text is found by reading backwards from there. Immutable; const calls may run concurrently.
class TitleList {
 public:
  /// From the bytes that `to_bytes` made.
  explicit TitleList(std::string bytes);

  /// Not copied or moved: the list points into its own bytes.
  TitleList(const TitleList&) = delete;
  TitleList& operator=(const TitleList&) = delete;

  /// Bytes of the longest name that `text` ends with; 0 if none.
  std::size_t longest_end_of(std::string_view text) const;

  /// The names of so many bytes that end with `end`, in no order that anybody should rely on.
  std::vector<std::string> ending_with(std::string_view end, std::size_t shortest = 0,
                                       std::size_t longest = std::string_view::npos) const;

  bool holds(std::string_view name) const;

  /// The list of these names, as bytes to be stored.
  static std::string to_bytes(const std::vector<std::string>& names);

 private:
  std::string bytes_;
  std::vector<std::string_view> reversed_;  // each name backwards; sorted
};

}  // namespace fashen::corpus
