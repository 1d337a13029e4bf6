// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::cli {

class Command;

/// Adds `search`: articles of the imported texts by words, or one by its address.
void add_search_command(Command& fashen);

}  // namespace fashen::cli
