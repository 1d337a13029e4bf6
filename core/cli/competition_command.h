// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::cli {

class Command;

/// Adds `fashen competition`, which fills in the fair competition review form for a draft.
void add_competition_command(Command& fashen);

}  // namespace fashen::cli
