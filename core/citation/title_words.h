// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fashen::citation {

/// True for names of forms, contracts, papers and newspapers, which 《》 also encloses and which
/// are no citations at all: 申请表, 合同, 告知书, 日报.
bool is_form_name(std::string_view title);

/// True if the title ends as instruments do (法, 条例, 办法, 意见, 方案…, also before （试行）).
bool is_instrument_name(std::string_view title);

/// The title without a trailing （试行）, （暂行）, （2021年修订） or other bracket.
std::string_view without_trailing_bracket(std::string_view title);

}  // namespace fashen::citation
