// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommand.h"

#include <CLI/CLI.hpp>

namespace fashen::cli {

CLI::App* add_subcommand(CLI::App& parent, const char* name, const char* help,
                         const char* examples) {
  CLI::App* app = parent.add_subcommand(name, help)->group("命令");
  app->option_defaults()->group("选项");
  app->set_help_flag("-h,--help", "显示帮助");
  app->footer(examples);
  return app;
}

}  // namespace fashen::cli
