// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "cli/document_review.h"
#include "cli/worker_messages.h"

namespace fashen::cli {

/// What a worker has set up, and how it answers requests. For one thread.
class WorkerDesk {
 public:
  ~WorkerDesk();

  /// Loads rules and law for these arguments.
  base::Result<void> set_up(const ReviewArguments& arguments);

  /// Reviews one document; sets up anew for a request that brings other arguments.
  base::Result<ReviewReply> answer(const ReviewRequest& request);

 private:
  base::Result<ReviewReply> answer_elsewhere(const ReviewRequest& request);

  std::string arguments_;  ///< Encoded
  std::string output_;
  std::unique_ptr<Session> session_;
  std::unique_ptr<Plan> plan_;
  std::unique_ptr<DocumentReviewer> reviewer_;
};

}  // namespace fashen::cli
