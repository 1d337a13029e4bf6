// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/title_block.h"

#include "text/utf8.h"

namespace fashen::docx {

bool belongs_to_title(const report::Report& report, std::size_t block) {
  constexpr std::size_t last_block = 30;
  constexpr std::size_t least_characters = 3;
  const std::string* title = report::fact(report, "title");
  if (!title || block >= last_block || block >= report.document->blocks.size()) return false;
  const std::string_view words =
      text::trim(base::slice(report.document->text, report.document->blocks[block].span));
  return text::length(words) >= least_characters && title->find(words) != std::string::npos;
}

}  // namespace fashen::docx
