// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fashen::docx {

/// `number` in a numbering format of OOXML (ST_NumberFormat) such as "chineseCountingThousand".
/// Formats unknown here, and numbers that a format cannot write, come out in decimal.
std::string format_number(std::string_view format, int number);

}  // namespace fashen::docx
