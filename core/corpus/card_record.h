// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "corpus/card.h"

namespace fashen::corpus {

/// A card as bytes of the index. Reading bytes that are not of this form gives nothing.
std::string to_record(const Card& card);
std::optional<Card> card_from_record(std::string_view record);

/// The keys under which an index keeps the card of a number, and the number of an article's card.
std::string card_key(std::size_t number);
std::string card_place_key(std::string_view work, base::Date version, int article, int sub_number);

/// Puts the cards, in their order, into the database. Returns `digest` carried on over them.
std::uint64_t write_cards(const std::vector<Card>& cards, Xapian::WritableDatabase& database,
                          std::uint64_t digest);

}  // namespace fashen::corpus
