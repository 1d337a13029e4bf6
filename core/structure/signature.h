// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "structure/line.h"

namespace fashen::structure {

/// True for a line that is a date and nothing else, filled in or blank: 2026年3月1日,
/// 二〇二六年三月一日, 签订日期：    年  月  日.
bool is_date_line(std::string_view line);

/// For each line, whether it belongs to a block of sign-off or signing lines: organ and date at the
/// end of a letter, the signature page of a contract.
std::vector<char> signature_lines(const document::Document& document,
                                  const std::vector<Line>& lines);

}  // namespace fashen::structure
