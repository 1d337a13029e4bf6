// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/literal_scan.h"
#include "text/pair_marks.h"

namespace fashen::text {

/// Where sets of literals stand in one text after another, found in one pass over each. Texts are
/// of groups, numbered below 32, and a set may be of interest in some of them only. Sets can be
/// added at any time; they join the pass when some have gathered. Not for concurrent use.
class LiteralIndex {
 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  LiteralIndex();

  /// Not 0; no other one of the program has it.
  std::uint64_t id() const { return id_; }

  /// Adds a set of literals, all UTF-8, for the groups of which a bit is set. Gives its number,
  /// from 0 on; `none` if there are too many already.
  std::size_t add(std::vector<std::string> literals, std::uint32_t groups = ~0u);

  /// The same for all groups, but for literals that were added so before their number.
  std::size_t add_once(const std::vector<std::string>& literals);

  /// Looks at another text, which must outlive its use.
  void begin(std::string_view text, unsigned group = 0);

  /// Whether the pass over the text looked for a set.
  bool looked_for(std::size_t set) const { return set < looked_for_; }
  /// Offsets at which one of a set's literals begins in the text, ascending; of a set that was
  /// looked for. Valid until the next text.
  const std::vector<std::size_t>& places(std::size_t set) { return hits_.of(set); }
  const PairMarks& marks() const { return marks_; }

 private:
  struct Group {
    std::optional<LiteralScan> scan;
    std::size_t sets = 0;   ///< In the scan
    std::size_t texts = 0;  ///< Since it was made
  };
  void renew(Group& group, unsigned number) const;

  std::uint64_t id_;
  LiteralScan::Sets sets_;             ///< By number
  std::vector<std::uint32_t> groups_;  ///< Of each set
  std::map<std::vector<std::string>, std::size_t> once_;
  std::map<unsigned, Group> scans_;
  std::size_t looked_for_ = 0;
  LiteralScan::Hits hits_;
  PairMarks marks_;
};

}  // namespace fashen::text
