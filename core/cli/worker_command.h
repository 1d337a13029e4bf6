// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::cli {

class Command;

/// Adds `fashen worker`, which reviews documents for a batch: one that started it here, or any that
/// comes through an engine.
void add_worker_command(Command& fashen);

}  // namespace fashen::cli
