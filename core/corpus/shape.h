// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/work.h"

namespace fashen::corpus {

/// The number of an article in a table: "36", "120_1" for 第一百二十条之一.
std::string article_to_text(int number, int sub_number);

/// The inverse, without paragraphs; nothing if the text is not of that form.
std::optional<ArticleShape> article_from_text(std::string_view text);

/// Shapes as text, one article each, separated by semicolons: "36=0,3;37=0;120_1=0" says that
/// article 36 has two paragraphs, the second with three items, article 37 has one, and there is an
/// article 120之一.
std::string shapes_to_text(const std::vector<ArticleShape>& shapes);

/// The inverse; nothing if the text is not of that form.
std::optional<std::vector<ArticleShape>> shapes_from_text(std::string_view text);

}  // namespace fashen::corpus
