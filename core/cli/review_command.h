// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/review_arguments.h"

namespace fashen::cli {

class Command;

/// Reviews files and folders; returns an ExitCode.
int review_command(const ReviewArguments& arguments);

/// Adds `fashen review` to the command line.
void add_review_command(Command& fashen);

}  // namespace fashen::cli
