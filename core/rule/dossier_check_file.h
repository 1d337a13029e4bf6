// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "rule/dossier_check.h"
#include "rule/toml_table.h"

namespace fashen::rule {

/// Reads the file of a rule and adds its checks; what is wrong goes to the table's error.
void read_checks(TomlTable& table, const std::string& id, const std::string& path,
                 std::vector<DossierCheck>& checks);

}  // namespace fashen::rule
