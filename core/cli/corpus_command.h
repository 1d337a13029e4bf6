// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fashen::cli {

/// Adds `fashen corpus` to the command line; running it sets `code`, an ExitCode.
void add_corpus_command(CLI::App& app, int& code);

}  // namespace fashen::cli
