// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fashen::cli {

/// Adds a command below `parent` with help in the house's form. The app owns it.
CLI::App* add_subcommand(CLI::App& parent, const char* name, const char* help,
                         const char* examples);

}  // namespace fashen::cli
