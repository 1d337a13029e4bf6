// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace fashen::cli {

/// What `fashen review` was asked for, as written.
struct ReviewArguments {
  std::vector<std::string> paths;
  std::vector<std::string> formats;  ///< Empty: text on stdout; with `output` docx, html, json too
  std::string output;                ///< Folder; empty: stdout
  std::string as_of, kind, rank, rules, encoding, rules_directory;
  std::string profile;                   ///< Empty: the project's, else the default one
  std::vector<std::string> rules_paths;  ///< Folders with more packs
  std::string region, side, strictness;  ///< Over the profile's
  std::string playbook;  ///< File with the house's positions on contracts; empty: none
  std::string fail_on = "error";
  std::string author;
  std::string color = "auto";
  std::string today;  ///< ISO date; empty: the clock's. Not an option: a batch stays on its day.

  // Of batches.
  std::vector<std::string> include, exclude;  ///< Globs over file names or paths below a folder
  std::string shard;                          ///< "2/8"
  std::string engine;                         ///< "gearman://host:port"; empty: this machine
  std::string baseline;    ///< Ledger (or its folder) of an earlier batch; an earlier .json report
  unsigned jobs = 0;       ///< 0: as many as there are cores
  double timeout = 60;     ///< Seconds a document
  unsigned memory = 1024;  ///< MiB a worker
  unsigned max_findings = 0;  ///< Findings at --fail-on that are put up with
  bool print_config = false;
  bool resume = false, fresh = false, new_only = false, json_progress = false;
};

/// For another process of the same release, and for --resume.
std::string encode(const ReviewArguments& arguments);
base::Result<ReviewArguments> decode_arguments(std::string_view bytes);

/// A hash over the arguments that decide what is said about a document, the day left out.
std::string settings_digest(const ReviewArguments& arguments);

}  // namespace fashen::cli
