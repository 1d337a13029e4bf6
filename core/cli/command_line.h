// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::cli {

/// Runs the command that the arguments name; the exit code. stdout gets the report and nothing
/// else, stderr all messages.
int run(int argc, char** argv);

}  // namespace fashen::cli
