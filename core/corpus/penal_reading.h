// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "corpus/penal_card.h"
#include "corpus/texts.h"

namespace fashen::corpus {

/// Takes apart the paragraphs of an article that lay down penalties; none where it lays down none.
/// `words` as in `Provision::words`. What is not understood makes a card less than whole, never
/// wrong. Linear.
std::vector<PenalCard> read_penalties(const ProvisionPlace& place, std::string_view words);

}  // namespace fashen::corpus
