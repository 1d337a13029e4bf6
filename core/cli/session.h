// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/file_system.h"
#include "base/result.h"
#include "corpus/lookup.h"
#include "document/plugin_registry.h"
#include "script/loader.h"

namespace fashen::cli {

/// What commands work with, opened when first asked for. For one thread.
class Session {
 public:
  /// `rules` overrides where the rules are; `packs` are folders with more of them.
  explicit Session(const std::string& rules = "", const std::vector<std::string>& packs = {});

  const base::FileSystem& files() const { return files_; }
  base::FileSystem& files() { return files_; }
  const std::string& rules_directory() const { return rules_directory_; }

  /// Folders with more packs, for rules that are loaded from now on.
  void add_packs(const std::vector<std::string>& packs);

  base::Result<const document::PluginRegistry*> plugins();
  base::Result<const corpus::Lookup*> law();

  /// All rules. Broken files are told on stderr, and then this fails.
  base::Result<script::Loaded> load_rules(script::Examples examples = script::Examples::read);

 private:
  base::RealFileSystem files_;
  std::string rules_directory_;
  std::vector<std::string> packs_;
  std::unique_ptr<document::PluginRegistry> plugins_;
  std::unique_ptr<corpus::Lookup> law_;
};

/// Prints an error and gives the exit code for it.
int complain(const base::Error& error);

/// A date given as --as-of; today for an empty text. `usage` names the option.
base::Result<base::Date> date_or_today(const std::string& iso);

}  // namespace fashen::cli
