// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/inputs.h"
#include "cli/review_arguments.h"
#include "cli/session.h"
#include "rule/profile.h"

namespace fashen::cli {

/// What decides which rules run: the profile, over it the project's .fashen.toml (found upwards
/// from the first path that is to be reviewed), over both the command line. `config` or `usage`
/// where they are wrong.
base::Result<rule::Profile> choose_profile(const ReviewArguments& arguments,
                                           const Session& session);

/// The project file of a path to review, absolute; empty if there is none.
std::string project_file(const std::string& path, const base::FileSystem& files);

/// Fails with `usage` if one of the inputs belongs to another project than the first path: they
/// would be reviewed by rules that are not theirs.
base::Result<void> check_projects(const ReviewArguments& arguments,
                                  const std::vector<Input>& inputs, const base::FileSystem& files);

}  // namespace fashen::cli
