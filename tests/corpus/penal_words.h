// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/penal_card.h"

namespace fashen::corpus {

/// A fine in one line, silent about what is plain: "2 grave responsible [5000,10000]",
/// "违法所得[0,50000) [1,3]x违法所得", "[2,10]/每平方米".
std::string in_a_line(const Fine& fine);

/// The fines of a card, "; " between them; "?" at the end where the card is not whole.
std::string in_a_line(const PenalCard& card);

/// The names of the penalties, blank between them.
std::string kinds_of(const PenalCard& card);

/// The cards of an article that says `words`.
std::vector<PenalCard> read(const char* words);

}  // namespace fashen::corpus
