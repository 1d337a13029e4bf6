// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/file_system.h"
#include "cli/review_arguments.h"
#include "finding/record.h"

namespace fashen::cli {

/// First message to a worker: its limit of memory, and what the review was asked for.
struct WorkerSetup {
  std::uint64_t memory = 0;  ///< Bytes; 0: no limit
  ReviewArguments arguments;
};
std::string encode(const WorkerSetup& setup);
base::Result<WorkerSetup> decode_setup(const std::string& message);

/// One document to review. A worker elsewhere has neither the file nor the arguments, and its rules
/// and laws must be those of the batch: it gets the bytes and sends the reports back.
struct ReviewRequest {
  std::string path, name;
  bool elsewhere = false;
  std::string arguments;  ///< encode(ReviewArguments)
  std::string settings;   ///< Plan::settings of the batch
  std::string bytes;      ///< Of the file
};
std::string encode(const ReviewRequest& request);
base::Result<ReviewRequest> decode_request(const std::string& message);

/// What a worker answers: a record and the reports that are not written yet (path below the output
/// folder, and bytes), or why it could not give one, which ends the batch.
struct ReviewReply {
  finding::DocumentRecord record;
  std::vector<std::pair<std::string, std::string>> reports;
};
std::string encode(const base::Result<ReviewReply>& reply);
base::Result<ReviewReply> decode_reply(const std::string& message);

/// The queue of engines: only workers of the same release understand these messages.
std::string review_queue();

}  // namespace fashen::cli
