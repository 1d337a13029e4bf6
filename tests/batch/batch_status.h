// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::testing {

/// What `fashen batch status --json` says of an output folder, from "documents" on: all but when
/// and in which run.
std::string batch_status(const std::string& output);

/// A value of such an object, as written; "?" if it is not there.
std::string status_field(const std::string& json, const std::string& key);

}  // namespace fashen::testing
