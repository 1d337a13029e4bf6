// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"
#include "cli/command_line.h"

int main(int argc, char** argv) {
  fashen::base::keep_freed_memory();
  return fashen::cli::run(argc, argv);
}
