// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_system.h"
#include "fuzz/target.h"
#include "review/example_runner.h"
#include "script/loader.h"
#include "support/memory_lookup.h"

// Any file in a rule's place loads or is refused with its place; what loads runs its examples to an
// end.
namespace fashen::fuzz {

void feed(std::string_view bytes) {
  base::MemoryFileSystem files;
  require(static_cast<bool>(files.write("rules/house/a.lua", std::string(bytes))), "memory writes");
  testing::MemoryLookup law;
  base::Limits limits;
  limits.rule_instructions = 2'000'000;
  script::Loaded loaded = script::load_rules(files, "rules", law, limits);
  require(loaded.rules.size() + loaded.errors.size() > 0, "a file is a rule or an error");
  for (const base::Error& error : loaded.errors) {
    require(error.where.find("a.lua") != std::string::npos, "an error names its file");
  }
  for (const auto& rule : loaded.rules) review::run_examples(*rule, law, limits);
}

std::vector<std::string> seeds() { return files_below("rules", ".lua", 400); }

}  // namespace fashen::fuzz
