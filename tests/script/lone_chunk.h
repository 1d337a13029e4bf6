// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/limits.h"

namespace fashen::script {

/// Limits that a test meets soon.
base::Limits small_limits();

/// Runs a chunk in a sandbox of its own under `small_limits`; the error, or an empty string. Checks
/// that it kept to its memory.
std::string run_alone(const std::string& source);

}  // namespace fashen::script
