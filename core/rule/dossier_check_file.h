// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "rule/dossier_check.h"
#include "rule/toml_keys.h"

namespace fashen::rule {

/// Of the file of a rule: what its name says, and what its patterns may use.
struct CheckFile {
  const std::string& id;
  const std::string& path;
  const Vocabulary& vocabulary;
};

/// Reads the file of a rule and adds its checks. For this module's sources only.
void read_checks(TomlKeys& keys, const toml::table& table, const CheckFile& file,
                 std::vector<DossierCheck>& checks);

}  // namespace fashen::rule
