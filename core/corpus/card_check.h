// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/card.h"

namespace fashen::corpus {

/// What is wrong with a card beside the official words of its article (without the label), in
/// Chinese: figures that do not stand there, a gist that repeats its words, a digest that is not
/// theirs. Empty if nothing is.
std::vector<std::string> faults_of(const Card& card, std::string_view words);

/// The longest run of characters that stands in both texts. Time is the product of their lengths.
std::string longest_shared(std::string_view a, std::string_view b);

}  // namespace fashen::corpus
