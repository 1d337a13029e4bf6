// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "cli/session.h"
#include "script/loader.h"

// The commands below `fashen rules`, one file a group; rules_command.cpp declares them.
namespace fashen::cli {

/// Where a command takes its rules from, as written.
struct RuleSource {
  std::string directory;           ///< --rules-dir; empty: the shipped rules
  std::vector<std::string> packs;  ///< --rules-path
  std::string select;              ///< A selection expression; empty: all
};

/// What a command of `fashen rules` was asked for, as written; each reads what is its own.
struct RulesArguments {
  RuleSource source;
  std::string id;                  ///< Of the rule to show, make or try
  std::string file;                ///< To try it on
  std::vector<std::string> paths;  ///< Files and folders to profile or measure on
  std::string output;              ///< File or folder to write
  std::string format = "text";
  std::string form = "find";  ///< Of a new rule
  std::string from, to, corpus;
  std::string as_of, kind, encoding;
  std::size_t top = 20;
  int jobs = 0;  ///< 0: one a processor
  bool json = false;
  bool watch = false;
};

/// The rules that are selected. Broken files are told on stderr, and then this fails.
base::Result<script::Loaded> load_selected(Session& session, const RuleSource& source);

/// The rule of an id, present or former; `not_found` with the nearest id.
base::Result<rule::Rule*> find_rule(const script::Loaded& rules, const std::string& id);

// Each returns an ExitCode.
int rules_list(const RulesArguments& arguments);
int rules_show(const RulesArguments& arguments);
int rules_stubs(const RulesArguments& arguments);
int rules_new(const RulesArguments& arguments);
int rules_test(const RulesArguments& arguments);
int rules_try(const RulesArguments& arguments);
int rules_check(const RulesArguments& arguments);
int rules_audit(const RulesArguments& arguments);
int rules_profile(const RulesArguments& arguments);
int rules_measure(const RulesArguments& arguments);
int rules_docs(const RulesArguments& arguments);

}  // namespace fashen::cli
