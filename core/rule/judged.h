// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/result.h"

namespace fashen::rule {

/// What became of a rule's findings on real documents when people read them.
struct Judged {
  std::size_t right = 0;      ///< Findings that pointed out what is there
  std::size_t read = 0;       ///< Findings that were read, a sample where there were more
  std::size_t documents = 0;  ///< Documents the rule ran over
  base::Date on{};            ///< Day of the reading
};

/// By rule id. Columns: rule, right, read, documents, day, tabs between; lines after # say
/// nothing. Fails with `config` and the line where a column is missing or more was right than read.
base::Result<std::map<std::string, Judged>> parse_judged(std::string_view tsv,
                                                         const std::string& path);

}  // namespace fashen::rule
