// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the corpus index from the fact tables: index_tool SOURCE_DIR TARGET_DIR
#include <iostream>

#include "corpus/index.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "用法：index_tool SOURCE_DIR TARGET_DIR\n";
    return 2;
  }
  const fashen::base::RealFileSystem files;
  const auto built = fashen::corpus::build_index(files, argv[1], argv[2]);
  if (built) return 0;
  std::cerr << built.error().to_string() << '\n';
  return 2;
}
