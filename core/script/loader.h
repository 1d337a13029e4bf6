// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/file_system.h"
#include "base/limits.h"
#include "corpus/lookup.h"
#include "rule/rule.h"
#include "script/rule_file.h"

namespace fashen::script {

/// The rules of a folder, or what is wrong with them.
struct Loaded {
  std::vector<std::unique_ptr<rule::Rule>> rules;  ///< Sorted by id
  std::vector<base::Error> errors;           ///< One a broken file, with "file:line" in `where`
  std::string digest;                        ///< Hash of all rule and library files
  std::map<std::string, std::string> packs;  ///< Name to title, of packs with a manifest

  bool ok() const { return errors.empty(); }
};

/// Where rules come from.
struct RuleFolders {
  std::string directory;              ///< The shipped rules, with lib/ and profiles/
  std::vector<std::string> external;  ///< Folders of packs that others keep, see rule/pack.h
  Examples examples = Examples::read;
};

/// Loads the rules of `directory` as below, and those of the packs in the external folders. These
/// see the shipped modules and vocabulary, and their own modules <pack>/lib/<name>.lua as
/// lib("<pack>/<name>"). A pack by a name that is taken, and a rule that claims the former name of
/// another, are errors: ids never collide.
Loaded load_rules(const base::FileSystem& files, const RuleFolders& folders,
                  const corpus::Lookup& law, const base::Limits& limits);

/// Loads <directory>/<pack>/<name>.lua of every pack; lib/ is what rules share, profiles/ is not
/// looked at. All rules of one call share one Lua state: they belong to one worker. A broken file
/// gives an error and no rule; the others load. `law` must outlive the rules.
Loaded load_rules(const base::FileSystem& files, const std::string& directory,
                  const corpus::Lookup& law, const base::Limits& limits);

}  // namespace fashen::script
