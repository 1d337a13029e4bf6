// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::cli {

class Command;

/// Adds `fashen dossier DIR|ZIP`: checks the papers of a file against the steps of a procedure.
void add_dossier_command(Command& fashen);

}  // namespace fashen::cli
