// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/quantity.h"

namespace fashen::corpus {

/// On which side of a quantity what is meant lies.
enum class Bound {
  none,
  least,  ///< 三人以上, 不少于三人
  most,   ///< 三日以内, 不超过三日
};

/// What a sentence of law counts and measures: the quantities of folded text, and numbers in
/// Chinese numerals that a counter follows (三名, 二次), which elsewhere are too often parts of
/// words.
std::vector<text::Quantity> measures(std::string_view folded);

/// The bound that the words beside a quantity of folded text set.
Bound bound_of(std::string_view folded, base::Span quantity);

}  // namespace fashen::corpus
