// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::cli {

/// What `fashen inspect` was asked for, as written.
struct InspectArguments {
  std::string path;
  std::string stage = "outline";
  std::string view = "accepted";
  std::string as_of, kind, encoding;
  bool json = false;
};

/// Shows what a stage made of a file, as rules see it; returns an ExitCode.
int inspect_command(const InspectArguments& arguments);

}  // namespace fashen::cli
