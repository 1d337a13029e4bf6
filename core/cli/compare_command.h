// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::cli {

class Command;

/// `fashen compare BEFORE AFTER`: how a draft differs from a template or an earlier round.
void add_compare_command(Command& fashen);

}  // namespace fashen::cli
