// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::testing {

/// The source tree that the tests were built from, without a slash at the end.
const std::string& source_dir();

/// What the build keeps in place of an installation: bin/, lib/ and share/ are below it.
const std::string& stage_dir();

}  // namespace fashen::testing
