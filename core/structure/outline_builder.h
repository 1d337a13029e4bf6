// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "structure/outline.h"
#include "structure/outline_labels.h"

namespace fashen::structure {

/// Grows the tree of units from lines given in order. Works in folded offsets; `take` hands the
/// units over in offsets of the text. The open units form a stack whose height is bounded by the
/// number of label styles, so every step is cheap.
class OutlineBuilder {
 public:
  explicit OutlineBuilder(const document::Document& document);

  /// A line that begins with a label.
  void add_labelled(const Line& line, const Label& label);
  /// A heading without a label, of the reader's heading level.
  void add_heading(const Line& line, int level);
  /// A line without a label: a 款 inside an article, else text of what is open.
  void add_text(const Line& line);
  /// Text that belongs to what is open but never is a 款: a table cell, a note.
  void add_inside(const Line& line);
  /// Closes everything below the root (or the annex, if `keep_annex`): signature, list of annexes.
  void close(bool keep_annex);

  std::vector<Unit> take();

 private:
  struct Open {
    std::size_t unit;
    int rank;
    int series;
  };

  std::size_t open(UnitKind kind, int rank, int series, base::Span label, base::Span own);
  void pop();
  void pop_to(std::size_t height);
  void place(const Label& label);
  void place_article(const Label& label);
  void place_free(const Label& label);
  bool resume_interrupted_list(const Label& label);
  bool resume_closed_series(const Label& label);
  std::size_t top_article() const;
  Unit& top() { return units_[stack_.back().unit]; }

  const document::Document& document_;
  std::vector<Unit> units_;
  std::vector<int> series_;  ///< Of each unit
  std::vector<Open> stack_;
  std::size_t last_end_ = 0;
  int last_article_ = 0;
};

}  // namespace fashen::structure
