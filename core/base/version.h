// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::base {

/// The release, such as "0.1.0". It is stated once, in the project's CMakeLists.txt.
const char* version();

}  // namespace fashen::base
