// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::base {

/// Lets the process keep the memory that it gives back, up to a bound, for what it asks for next:
/// one document after another takes and gives back about the same, and each time the kernel would
/// clear the pages anew. For `main`, before threads start; without effect where the C library has
/// no such setting.
void keep_freed_memory();

}  // namespace fashen::base
