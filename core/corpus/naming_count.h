// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fashen::corpus {

/// Counts how many works name each work: the more do, the likelier it is what a question is about.
/// A text names a work by 《…》 with any usual form of a name, or by a short name that stands bare
/// as in 依照刑法第二百条; most texts use brackets only the first time, or in the preamble, which
/// is no article. Bare names are at most `longest_bare` characters long: longer ones are written
/// in brackets. For one thread.
class NamingCount {
 public:
  static constexpr std::size_t longest_bare = 16;

  /// Makes a work known; its number is how many were known before.
  std::uint32_t add_work();
  /// A name of a work; empty ones are passed over.
  void add_name(std::uint32_t work, std::string_view name);
  /// Words of a work, folded (text/fold.h). What stands in one call is looked at together.
  void add_words(std::uint32_t work, std::string_view folded);

  /// By number of the work: how many others name it.
  std::vector<std::uint32_t> named_by() const;

 private:
  std::unordered_map<std::string, std::vector<std::uint32_t>> keys_;  ///< Of names → works
  std::unordered_map<std::string, std::vector<std::uint32_t>> bare_;  ///< Bare names → works
  std::vector<std::string> words_;                                    ///< By work
};

}  // namespace fashen::corpus
