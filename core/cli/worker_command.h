// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fashen::cli {

/// Adds `fashen worker`, which reviews documents for a batch: one that started it here, or any that
/// comes through an engine.
void add_worker_command(CLI::App& app, int& code);

}  // namespace fashen::cli
