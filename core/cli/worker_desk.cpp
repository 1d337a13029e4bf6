// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/worker_desk.h"

namespace fashen::cli {

WorkerDesk::~WorkerDesk() = default;

base::Result<void> WorkerDesk::set_up(const ReviewArguments& arguments) {
  arguments_.clear();
  // From the last to the first, as each refers to those before.
  reviewer_.reset();
  plan_.reset();
  session_ = std::make_unique<Session>(arguments.rules_directory);
  auto plan = make_plan(arguments, *session_);
  if (!plan) return plan.error();
  plan_ = std::make_unique<Plan>(std::move(*plan));
  reviewer_ = std::make_unique<DocumentReviewer>(*plan_);
  output_ = arguments.output;
  arguments_ = encode(arguments);
  return {};
}

base::Result<ReviewReply> WorkerDesk::answer(const ReviewRequest& request) {
  if (request.elsewhere) return answer_elsewhere(request);
  base::FileSystem& files = session_->files();
  auto record = reviewer_->review(files, files, request.path, request.name, output_);
  if (!record) return record.error();
  return ReviewReply{std::move(*record), {}};
}

base::Result<ReviewReply> WorkerDesk::answer_elsewhere(const ReviewRequest& request) {
  if (arguments_ != request.arguments) {
    auto arguments = decode_arguments(request.arguments);
    if (!arguments) return arguments.error();
    if (auto ready = set_up(*arguments); !ready) return ready.error();
  }
  if (plan_->settings != request.settings) {
    return base::Error(base::ErrorCode::config,
                       "worker 的规则、审查方案或者法规目录与本机不同，结果不能合在一起");
  }
  base::MemoryFileSystem files, reports;
  static_cast<void>(files.write(request.path, request.bytes));
  auto record = reviewer_->review(files, reports, request.path, request.name, output_);
  if (!record) return record.error();
  ReviewReply reply{std::move(*record), {}};
  for (const std::string& name : reply.record.reports) {
    auto bytes = reports.read(output_ + "/" + name, base::Limits().package_bytes);
    if (!bytes) return bytes.error();
    reply.reports.emplace_back(name, std::move(*bytes));
  }
  return reply;
}

}  // namespace fashen::cli
