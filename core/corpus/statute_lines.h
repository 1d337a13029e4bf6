// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "corpus/statute_markdown.h"
#include "structure/outline_labels.h"

namespace fashen::corpus {

/// The label a line of a statute begins with.
struct LineLabel {
  structure::Label label;
  std::size_t size = 0;     ///< Bytes of the label in the line itself
  std::size_t content = 0;  ///< Where the rest of the line begins
};
std::optional<LineLabel> line_label(std::string_view line);

/// True for the line with which what follows the articles begins: 附件, 附表, 注：….
bool begins_annex(std::string_view line);

/// The dated events of a line of the note under the title. A line may hold several.
std::vector<HistoryEntry> history_entries(std::string_view line);

/// The day in 本法自2021年7月15日起施行, last one if there are several; 自公布之日起施行.
std::optional<base::Date> effective_date(std::string_view words);
bool effective_at_once(std::string_view words);

}  // namespace fashen::corpus
