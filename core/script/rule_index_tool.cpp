// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the index of a folder of rules: rule_index_tool RULES_DIR TARGET_FILE
#include <iostream>

#include "script/rule_index.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "用法：rule_index_tool RULES_DIR TARGET_FILE\n";
    return 2;
  }
  fashen::base::RealFileSystem files;
  const auto built = fashen::script::build_rule_index(files, argv[1], argv[2]);
  if (built) return 0;
  std::cerr << built.error().to_string() << '\n';
  return 2;
}
