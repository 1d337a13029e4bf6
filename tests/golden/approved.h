// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen {

/// What `fashen ARGUMENTS` prints on stdout and stderr in a folder of the source tree, on a fixed
/// day.
std::string output_of(const std::string& folder, const std::string& arguments);

/// Checks a text against tests/golden/NAME. After a change that is meant, FASHEN_UPDATE_GOLDEN=1
/// golden_tests rewrites the files; the difference is then reviewed.
void check_approved(const std::string& name, const std::string& text);

}  // namespace fashen
