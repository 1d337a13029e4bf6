// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/span.h"
#include "citation/running_text.h"
#include "corpus/lookup.h"

namespace fashen::citation {

/// A name without 《》, in folded text.
struct BareName {
  base::Span span;
  std::string title;
  bool introduced = false;  ///< An abbreviation that the document introduced
};

/// Finds names without brackets: those the corpus knows and those the document has introduced so
/// far. A name counts only where a word of its own can begin, so that a part of a longer name
/// (香港公司法) or of a compound (行政处罚法律关系) never does.
class BareNames {
 public:
  BareNames(const RunningText& text, const corpus::Lookup& law) : text_(text), law_(law) {}

  /// Adds an abbreviation (以下简称“处罚法”).
  void introduce(std::string_view term);
  bool introduced(std::string_view term) const { return terms_.contains(std::string(term)); }

  /// The name that ends at `end`, where a provision begins; nothing before `floor` is looked at.
  std::optional<BareName> ending_at(std::size_t floor, std::size_t end) const;

  /// The name that begins at `begin`, behind 根据, 依照 and the like, and stands by itself.
  std::optional<BareName> standing_at(std::size_t begin) const;

  /// True if a name can begin at `begin`: after punctuation or a word such as 依照.
  bool begins_word(std::size_t floor, std::size_t begin) const;

 private:
  std::size_t known_length(std::size_t floor, std::size_t end, bool& introduced) const;
  bool ends_word(std::size_t end) const;

  const RunningText& text_;
  const corpus::Lookup& law_;
  std::unordered_set<std::string> terms_;
  std::vector<std::size_t> lengths_;  ///< Of the terms, each once, longest first
};

/// True if a title can end with the character before `end`: 法, 例, 定, 则…
bool may_end_title(const RunningText& text, std::size_t end);

}  // namespace fashen::citation
