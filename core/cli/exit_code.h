// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fashen::cli {

/// What every command tells its caller; of several the larger wins.
enum ExitCode : int {
  exit_clean = 0,       ///< Nothing at or above --fail-on
  exit_findings = 1,    ///< Findings at or above --fail-on
  exit_usage = 2,       ///< Wrong usage, configuration or rule; input that cannot be read
  exit_incomplete = 3,  ///< Something could not be checked
};

}  // namespace fashen::cli
