// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fashen::cli {

/// Adds `fashen competition`, which fills in the fair competition review form for a draft; running
/// it sets `code`, an ExitCode.
void add_competition_command(CLI::App& app, int& code);

}  // namespace fashen::cli
