// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"

namespace fashen::cli {

/// Exit code of a command that was interrupted, as shells have it for SIGINT.
inline constexpr int exit_interrupted = 130;

/// While it lives, the first SIGINT or SIGTERM raises a flag, so that work can end cleanly, and the
/// second ends the process at once. One at a time.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  const base::Cancellation& raised() const;
};

}  // namespace fashen::cli
