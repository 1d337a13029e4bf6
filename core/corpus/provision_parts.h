// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fashen::corpus {

/// What a line of an article's words is, as the law counts it.
enum class PartLevel { paragraph, item, subitem, other };

/// `first` is the first line of the article.
PartLevel part_level(std::string_view line, bool first);

}  // namespace fashen::corpus
