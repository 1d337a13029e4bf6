// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "cli/report_files.h"
#include "cli/review_arguments.h"
#include "cli/session.h"
#include "document/reader.h"
#include "review/review.h"
#include "rule/suppression.h"

namespace fashen::cli {

/// The arguments of a review as values, and all that is the same for every file.
struct Plan {
  document::ReadOptions reading;
  review::Options options;
  report::WriteOptions writing;
  std::vector<Format> to_stdout, to_files;
  script::Loaded rules;
  const document::PluginRegistry* plugins = nullptr;      ///< Of the session
  const corpus::Lookup* law = nullptr;                    ///< Of the session
  std::vector<rule::Suppression> suppressions;            ///< Of the profile and the project
  std::set<std::string> baseline;                         ///< Fingerprints that are known already
  std::map<std::string, const rule::Metadata*> metadata;  ///< Of `rules`, by id
  std::string settings;  ///< Digest of all that decides what is said about a document, but the day
  finding::Severity fail_on = finding::Severity::error;
  bool never_fail = false;
};

/// What the arguments ask for; `usage` or `config` where they are wrong.
base::Result<Plan> make_plan(const ReviewArguments& arguments, Session& session);

}  // namespace fashen::cli
