// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fashen::cli {

/// Adds `fashen dossier DIR|ZIP`: checks the papers of a file against the steps of a procedure.
void add_dossier_command(CLI::App& app, int& code);

}  // namespace fashen::cli
