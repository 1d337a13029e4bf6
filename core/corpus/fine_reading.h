// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "corpus/penal_card.h"

namespace fashen::corpus {

/// Reads the fines of penal provisions segment by segment: what a segment says of the case and of
/// whom the fine is for holds for those after it, up to the end of the clause.
class FineReader {
 public:
  explicit FineReader(int item) : item_(item) {}

  /// A clause is what stands between 。 and ；. `first` means the first of its line, whose case is
  /// the conduct itself.
  void begin_clause(bool first);
  /// The words between two commas, folded, without what stands in brackets.
  void read(std::string_view segment);

  const std::vector<Fine>& fines() const { return fines_; }
  /// Fines that are laid down without figures, as in 并处罚款.
  int unstated() const { return unstated_; }
  /// False after words about fines that were not understood.
  bool understood() const { return understood_; }

 private:
  void read_case(std::string_view segment);
  void read_target(std::string_view segment);
  std::size_t read_fines(std::string_view segment);
  void add(std::string_view before, const Interval& range, FineUnit unit);

  int item_;
  bool first_ = true;
  bool emitted_ = false;  ///< Since the last condition
  Fine context_;
  std::vector<Fine> fines_;
  int unstated_ = 0;
  bool understood_ = true;
};

}  // namespace fashen::corpus
