// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "rule/metadata.h"
#include "script/table_reader.h"

namespace fashen::script {

/// Reads the list of examples on top of the stack. What is wrong, in Chinese; empty if nothing.
std::string read_examples(TableReader& reader, std::vector<rule::Example>& examples);

/// Reads the table of options on top of the stack: name = default, or name = { default = …, min,
/// max, choices, help }.
std::string read_options(TableReader& reader, std::map<std::string, rule::Option>& options);

/// Reads the table (or list, or text) that states a form.
std::string read_form(TableReader& reader, rule::FormKind kind, rule::Form& form);

}  // namespace fashen::script
