// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/file_system.h"
#include "base/result.h"
#include "rule/metadata.h"
#include "rule/vocabulary.h"
#include "script/host.h"

namespace fashen::script {

/// What a rule file says of itself, and its compiled text. A chunk is run afresh for every document
/// and gives the rule's table anew: nothing that a rule keeps outlives a document.
struct RuleFile {
  rule::Metadata metadata;
  bool has_check = false;
  int chunk = 0;  ///< Reference of the compiled file in the host's Lua registry
};

/// Compiles the file of a rule that is known to be right, without its examples; gives the reference
/// of the chunk. Fails only for want of memory.
base::Result<int> compile_rule_text(Host& host, const std::string& source, const std::string& path);

/// A file of a folder of rules.
struct SourceFile {
  std::string path;
  std::string text;
};

/// Whether the examples of a rule are read with it: those who review have no use for them, and they
/// are half of the files.
enum class Examples { read, skipped };

/// Reads `<directory>/<id>.lua`. Fails with `rule` (or the file system's error) and "file:line".
base::Result<RuleFile> read_rule_file(Host& host, const base::FileSystem& files,
                                      const std::string& directory, const std::string& id);
/// The same for a file whose text is at hand.
base::Result<RuleFile> read_rule_text(Host& host, const std::string& source,
                                      const std::string& path, const std::string& id,
                                      Examples examples);

/// True for a module in `<directory>/lib`. Definitions for editors (*.meta.lua) are none.
bool is_module(const std::string& path, const std::string& directory);

/// Compiles a module of the directory, that `lib(prefix .. name)` gives to rules.
base::Result<void> read_module(Host& host, const SourceFile& module, const std::string& directory,
                               const std::string& prefix = "");

/// Reads `<directory>/lib/vocabulary.lua`; empty where there is none.
base::Result<rule::Vocabulary> read_vocabulary(Host& host, const base::FileSystem& files,
                                               const std::string& directory);

}  // namespace fashen::script
