// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "finding/finding.h"
#include "rule/rule.h"
#include "rule/selection.h"

namespace fashen::rule {

/// Which rules run, and how: rules/profiles/<name>.toml.
///
///     title = "默认"
///     select = "not #house-style"          # a selection; absent: every rule
///     show = "likely"                      # weakest confidence that is shown
///     [severity]                           # selection = severity; a later line wins
///     "drafting/*" = "note"
///     [options."contract/long-term"]       # a rule's options
///     years = 3
struct Profile {
  std::string name;
  std::string title;
  std::string digest;  ///< Of the file it was loaded from
  Selection select;
  finding::Confidence show = finding::Confidence::likely;
  std::vector<std::pair<Selection, finding::Severity>> severities;
  std::map<std::string, std::map<std::string, std::string>> options;  ///< Rule id -> name -> value
};

/// Reads a profile's text. Unknown keys, wrong types and wrong values are `config` with file, line
/// and the nearest known key. `path` is for messages; its stem is the profile's name.
base::Result<Profile> parse_profile(std::string_view toml, const std::string& path);

/// Reads <directory>/profiles/<name>.toml; `not_found` lists the profiles there are. A name that
/// ends in ".toml" is taken as a path of its own.
base::Result<Profile> load_profile(const base::FileSystem& files, const std::string& directory,
                                   const std::string& name);

/// Keeps the rules the profile selects and gives them its severities and options. A selection that
/// selects nothing, a rule that does not exist and an option that a rule does not have are
/// `config`.
base::Result<void> apply(const Profile& profile, std::vector<std::unique_ptr<Rule>>& rules);

}  // namespace fashen::rule
