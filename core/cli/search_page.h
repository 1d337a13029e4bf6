// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>

#include "corpus/article_search.h"
#include "document/incomplete.h"

namespace fashen::cli {

/// Writes a page of results for people; with `color`, words of the query stand out.
void write_search_page(std::ostream& out, const corpus::SearchRequest& request,
                       const corpus::SearchResults& results,
                       const std::vector<document::Incomplete>& incomplete, bool color);

/// The same as JSON text. "schema": 1.
std::string search_page_json(const corpus::SearchRequest& request,
                             const corpus::SearchResults& results,
                             const std::vector<document::Incomplete>& incomplete);

}  // namespace fashen::cli
