// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fashen::corpus {

/// How much of a draft was taken over from other texts: the characters (Han, letters, digits) that
/// stand in a run of at least `copied_run` characters which another text has too (containment of
/// shingles: Broder, 1997). Punctuation, blanks and forms of characters do not count. Linear but
/// for sorting.
class CopiedShare {
 public:
  static constexpr std::size_t copied_run = 8;

  explicit CopiedShare(std::string_view draft);

  /// Marks what `other` has too.
  void take_from(std::string_view other);

  std::size_t characters() const { return copied_.size(); }
  std::size_t copied() const;
  /// 0 to 1; 0 for a draft without characters.
  double share() const;

 private:
  std::vector<std::uint64_t> runs_;  ///< Hash of the run that begins at each character
  std::vector<bool> copied_;         ///< By character
};

}  // namespace fashen::corpus
