// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/review_arguments.h"

namespace CLI {
class App;
}

namespace fashen::cli {

/// The options of `fashen review` for many documents.
void add_batch_options(CLI::App& command, ReviewArguments& arguments);

}  // namespace fashen::cli
