// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "corpus/statute_markdown.h"
#include "corpus/texts.h"

namespace fashen::corpus {

/// All the words of a statute as provisions, in the order of the text: its articles (those of
/// `statute`, which `parse_statute` read from the same `markdown`), what stands before and after
/// them, and the numbered pieces of a text without articles. Ids stay 0. Title and note are left
/// out.
std::vector<Provision> read_provisions(std::string_view markdown, const Statute& statute);

/// An article of a collection's Markdown as a provision, without headings and ids.
Provision read_article(std::string_view markdown, const ArticleShape& shape);

/// The lines under the title that tell of its making and its changes (题注), without blank ones.
std::string read_note(std::string_view markdown, const Statute& statute);

}  // namespace fashen::corpus
