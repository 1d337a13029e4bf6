// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::cli {

class Command;

/// Adds `fashen inspect` to the command line.
void add_inspect_command(Command& fashen);

}  // namespace fashen::cli
