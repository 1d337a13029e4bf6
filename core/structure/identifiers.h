// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fashen::structure {

/// True if the 18 characters satisfy GB 32100-2015 (check character modulo 31).
bool valid_credit_code(std::string_view code);

/// True if the 18 characters satisfy GB 11643-1999 (check digit modulo 11, a date that exists).
bool valid_identity_number(std::string_view number);

}  // namespace fashen::structure
