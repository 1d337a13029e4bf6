// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fashen::cli {

/// What `fashen review` was asked for, as written.
struct ReviewArguments {
  std::vector<std::string> paths;
  std::vector<std::string> formats;  ///< Empty: text on stdout, html with `output`
  std::string output;                ///< Folder; empty: stdout
  std::string as_of, kind, rules, encoding;
  std::string fail_on = "error";
};

/// Reviews files and folders; returns an ExitCode.
int review_command(const ReviewArguments& arguments);

}  // namespace fashen::cli
