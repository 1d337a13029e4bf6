// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "rule/suppression.h"
#include "rule/toml_keys.h"

namespace fashen::rule {

/// Reads one [[suppress]] table. `side`: of a document's side file, else of a project or profile,
/// whose folder `files` is below. For this module's sources only.
void read_suppression(TomlKeys& keys, const toml::node& node, bool side, const std::string& folder,
                      std::vector<Suppression>& out);

}  // namespace fashen::rule
