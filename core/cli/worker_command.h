// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/result.h"
#include "cli/document_review.h"

namespace CLI {
class App;
}

namespace fashen::cli {

/// `fashen worker`: reviews documents for a batch.
void add_worker_command(CLI::App& app, int& code);

/// First message to a worker.
std::string encode_setup(const ReviewArguments& arguments);

/// One document to review.
struct ReviewRequest {
  std::string path, name;
};
std::string encode(const ReviewRequest& request);

/// What a worker answers: a record, or why a report could not be written.
base::Result<finding::DocumentRecord> decode_reply(const std::string& reply);

}  // namespace fashen::cli
