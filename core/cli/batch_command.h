// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::cli {

class Command;

/// Adds `fashen batch`: what can be done with the output folder of a batch.
void add_batch_command(Command& fashen);

}  // namespace fashen::cli
