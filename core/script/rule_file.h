// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/file_system.h"
#include "base/result.h"
#include "rule/metadata.h"
#include "rule/pattern_rule.h"
#include "script/state.h"

namespace fashen::script {

/// A rule file as read: what it says of itself, and whether a function does its work.
struct RuleFile {
  rule::Metadata metadata;
  bool has_check = false;
};

/// Reads rules/<pack>/<name>.lua from `directory` ("<pack>/<name>" is `id`). Only the table is
/// looked at: no check runs. Unknown and mistyped keys, wrong values and missing examples are
/// `rule` errors with "file:line" and the nearest known key.
base::Result<RuleFile> read_rule_file(State& state, const base::FileSystem& files,
                                      const std::string& directory, const std::string& id);

/// The shared vocabulary, lib/vocabulary.lua: a table of names and patterns. Empty without a file.
base::Result<rule::Vocabulary> read_vocabulary(State& state, const base::FileSystem& files,
                                               const std::string& directory);

}  // namespace fashen::script
