// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/review_arguments.h"

namespace fashen::cli {

class Command;

/// The options of `fashen review` for many documents.
void add_batch_options(Command& command, ReviewArguments& arguments);

}  // namespace fashen::cli
