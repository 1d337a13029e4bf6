// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "corpus/penal_card.h"
#include "corpus/table.h"

namespace fashen::corpus {

/// The penal provisions of one version of a work, in the order of the text.
struct PenalText {
  std::string work;  ///< Work::id
  base::Date version{};
  std::vector<PenalCard> cards;
};

/// Reads catalogue/penalties-*.tsv: a paragraph a row. `malformed` with file and line.
base::Result<void> take_penalties(const Table& table, const Row& row, PenalText& text);

/// Reads catalogue/fines-*.tsv: a fine a row, of a paragraph that was read before.
base::Result<void> take_fine(const Table& table, const Row& row, PenalText& text);

/// Adds the rows of a text to tables of those two forms. The conduct is left out: it is the
/// statute's own words.
void put_penalties(const PenalText& text, Table& penalties, Table& fines);

/// Penal provisions as bytes of an index. Reading bytes of another form gives nothing.
std::string to_record(const std::vector<PenalCard>& cards);
std::optional<std::vector<PenalCard>> penal_cards_from_record(std::string_view record);

}  // namespace fashen::corpus
