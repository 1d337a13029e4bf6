// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fashen::review {

/// The Chinese characters, letters and digits of a text; punctuation and blanks left out.
std::string bare_words(std::string_view text);

/// How much two texts share: Dice's coefficient over pairs of neighbouring characters, 0 to 1
/// (L. R. Dice, Measures of the Amount of Ecologic Association, Ecology 26, 1945).
double likeness(std::string_view a, std::string_view b);

}  // namespace fashen::review
