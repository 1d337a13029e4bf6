// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fashen::cli {

/// Adds `fashen batch`: what can be done with the output folder of a batch.
void add_batch_command(CLI::App& app, int& code);

}  // namespace fashen::cli
