// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "docx/word_tags.h"
#include "report/report.h"

namespace fashen::docx {

/// A comment as it is put into the comments part.
struct NewComment {
  int id = 0;
  std::vector<std::string> lines;  ///< Paragraphs; the first is the heading
};

/// What a comment says of a finding. `remark` (may be empty) tells where the words are.
std::vector<std::string> finding_lines(const report::Report& report,
                                       const finding::Finding& finding, const std::string& remark);

/// What the comment on the title says of the whole review: counts, what was checked, what not.
std::vector<std::string> review_lines(const report::Report& report);

/// w:comment elements in order.
std::string comment_elements(const std::vector<NewComment>& comments, const WordTags& tags,
                             const std::string& author, base::Date date);

}  // namespace fashen::docx
