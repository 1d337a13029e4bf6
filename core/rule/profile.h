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
#include "rule/suppression.h"

namespace fashen::rule {

/// Which rules run, and how: rules/profiles/<name>.toml, or a project's .fashen.toml.
///
///     title = "默认"
///     extends = "default"                  # what else holds, where nothing is said here
///     select = "not #house-style"          # a selection; absent: every rule
///     show = "likely"                      # weakest confidence that is shown
///     strictness = "neutral"               # strict, neutral or loose: which rules run
///     region = "浙江省/杭州市"             # whose local rules hold
///     side = "承租人"                      # for whom a contract is read
///     rules_path = ["house"]               # folders with more packs, beside this file
///     [severity]                           # selection = severity; a later line wins
///     "drafting/*" = "note"
///     [options."contract/long-term"]       # a rule's options
///     years = 3
///     [[suppress]]                         # see suppression.h
struct Profile {
  std::string name;
  std::string path;  ///< Of the file it was read from; empty for none
  std::string title;
  std::string digest;  ///< Of the file it was loaded from
  Selection select;
  finding::Confidence show = finding::Confidence::likely;
  Strictness strictness = Strictness::neutral;
  std::string region;
  std::string side;
  std::vector<std::string> rules_path;  ///< Folders, as they are to be opened
  std::vector<std::pair<Selection, finding::Severity>> severities;
  std::map<std::string, std::map<std::string, std::string>> options;  ///< Rule id -> name -> value
  std::vector<Suppression> suppressions;

  /// Where each value was set, by key ("show", "severity.drafting/*", "options.a/b.years"):
  /// "rules/profiles/default.toml:4". What nobody set is not there.
  std::map<std::string, std::string> origins;
};

/// Reads a profile's text over what `base` says. Unknown keys, wrong types and wrong values are
/// `config` with file, line and the nearest known key. `path` is for messages; its stem is the
/// profile's name. `extends` is taken as read.
base::Result<Profile> parse_profile(std::string_view toml, const std::string& path,
                                    Profile base = {});

/// Reads <directory>/profiles/<name>.toml and the profiles that it extends; `not_found` lists the
/// profiles there are. A name that ends in ".toml" is taken as a path of its own.
base::Result<Profile> load_profile(const base::FileSystem& files, const std::string& directory,
                                   const std::string& name);

/// Reads a project's .fashen.toml over the profile it extends; over `profile` where that is not
/// empty, over the default one where it says nothing.
base::Result<Profile> load_project(const base::FileSystem& files, const std::string& directory,
                                   const std::string& path, const std::string& profile);

/// The nearest .fashen.toml in the document's folder or above it; empty if there is none.
std::string find_project_file(const base::FileSystem& files, const std::string& document);

/// Keeps the rules the profile selects (by `select`, strictness, region and side) and gives them
/// its severities and options. Of rules that override the same rule, the one with the tightest
/// region stays. A selection that selects nothing, a rule that does not exist and an option that a
/// rule does not have are `config`.
base::Result<void> apply(const Profile& profile, std::vector<std::unique_ptr<Rule>>& rules);

/// Each value of the profile with where it was set, one a line: for --print-config.
std::string to_text(const Profile& profile);

}  // namespace fashen::rule
