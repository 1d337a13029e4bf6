// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fashen::ledger {

/// Lists as a column of text, one item a line. Line ends inside an item become spaces.
std::string join_lines(const std::vector<std::string>& items);
std::vector<std::string> split_lines(std::string_view text);

}  // namespace fashen::ledger
