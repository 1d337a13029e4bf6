// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fashen::cli {

/// What `fashen review` was asked for, as written.
struct ReviewArguments {
  std::vector<std::string> paths;
  std::vector<std::string> formats;  ///< Empty: text on stdout; with `output` docx, html, json too
  std::string output;                ///< Folder; empty: stdout
  std::string as_of, kind, rules, encoding, rules_directory;
  std::string profile = "default";
  std::string fail_on = "error";
  std::string author;
  std::string color = "auto";
};

/// Reviews files and folders; returns an ExitCode.
int review_command(const ReviewArguments& arguments);

}  // namespace fashen::cli
