// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fashen::cli {

/// Adds `search`: articles of the imported texts by words, or one by its address.
void add_search_command(CLI::App& app, int& code);

}  // namespace fashen::cli
