// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/review_arguments.h"

namespace CLI {
class App;
}

namespace fashen::cli {

/// Reviews files and folders; returns an ExitCode.
int review_command(const ReviewArguments& arguments);

/// Adds `fashen review` to the command line; running it sets `code`, an ExitCode.
void add_review_command(CLI::App& app, int& code);

}  // namespace fashen::cli
