// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fashen::cli {

/// `fashen compare BEFORE AFTER`: how a draft differs from a template or an earlier round.
void add_compare_command(CLI::App& app, int& code);

}  // namespace fashen::cli
