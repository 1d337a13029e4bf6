// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fashen::cli {

/// What the commands below `fashen law` were given.
struct LawArguments {
  std::string citation;
  std::string as_of;          ///< ISO date; empty for today
  std::string before, after;  ///< Versions by year, month or day: "2017", "2021-01-22"
  std::string format;         ///< Empty: text, or by the ending of `output`
  std::string output;
  std::string color = "auto";
  std::vector<std::string> paths;  ///< Of `radar`
  int within = 180;                ///< Days before its end from which a document is named
  std::string draft;               ///< Of `related`
  std::string region;              ///< Where it applies, beside what it says itself
  int limit = 3;                   ///< Provisions an article is set beside
};

/// Each runs one command and returns its ExitCode.
int law_show(const LawArguments& arguments);
int law_history(const LawArguments& arguments);
int law_diff(const LawArguments& arguments);
int law_radar(const LawArguments& arguments);
int law_related(const LawArguments& arguments);

}  // namespace fashen::cli
