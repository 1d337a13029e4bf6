// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "corpus/work.h"

namespace fashen::corpus {

/// Rank of an instrument of which only the title is known.
Rank rank_by_title(std::string_view title);

/// Rank by the folders of a collection that the path goes through (行政法规, 司法解释, 地方性法规,
/// 民法商法…); `unknown` if it goes through none.
Rank rank_by_folder(std::string_view path, std::string_view title);

/// Rank of a text that stands in no such folder: by title, document number and 题注.
Rank rank_by_words(std::string_view title, std::string_view number, std::string_view note);

/// The region a local text belongs to: the province its folder names and the place its title
/// begins with; empty for what holds for the whole country.
std::string region_of_text(std::string_view path, std::string_view title, Rank rank);

}  // namespace fashen::corpus
