// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fashen::text {

class PairMarks;

/// One pass over a text for many sets of literals, all UTF-8. Immutable once built. Not a library:
/// the Vectorscan of Debian 13 (5.4.9) leaves matches out where a text lies in memory in certain
/// ways.
class LiteralScan {
 public:
  using Sets = std::vector<std::vector<std::string>>;

  explicit LiteralScan(const Sets& sets);
  ~LiteralScan();
  LiteralScan(LiteralScan&&) noexcept;
  LiteralScan& operator=(LiteralScan&&) noexcept;

  class Hits;
  /// Finds all literals of a text, and marks its pairs of characters where that is wanted.
  void scan(std::string_view text, Hits& hits, PairMarks* marks = nullptr) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Where the literals of a scan begin in the text that it last looked at. Of most sets nobody asks,
/// so an answer is put together when it is first asked for. Must not outlive the scan; what it
/// fills it uses again for the next text. Not for concurrent use.
class LiteralScan::Hits {
 public:
  /// How many sets the scan looked for.
  std::size_t sets() const { return answers_.size(); }
  /// The offsets at which one of a set's literals begins, ascending. Valid until the next scan.
  const std::vector<std::size_t>& of(std::size_t set);

 private:
  friend class LiteralScan;
  struct Hit {
    std::uint32_t literal;
    std::size_t offset;
  };
  void sort_by_literal(std::size_t literals);

  const Impl* scan_ = nullptr;
  std::vector<Hit> hits_;                          ///< In order of offset
  std::vector<std::size_t> offsets_;               ///< The same by literal
  std::vector<std::size_t> first_;                 ///< Of each literal, in `offsets_`; and the end
  std::vector<std::vector<std::size_t>> answers_;  ///< By set
  std::vector<bool> answered_;
};

}  // namespace fashen::text
