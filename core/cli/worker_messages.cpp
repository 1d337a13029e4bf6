// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/worker_messages.h"

#include "base/version.h"
#include "base/wire.h"

namespace fashen::cli {
namespace {

base::Error damaged() {
  return {base::ErrorCode::malformed, "审查进程之间的消息不完整，或者来自另一个版本"};
}

}  // namespace

std::string encode(const WorkerSetup& setup) {
  return base::WireWriter().number(setup.memory).text(encode(setup.arguments)).bytes();
}

base::Result<WorkerSetup> decode_setup(const std::string& message) {
  base::WireReader in(message);
  WorkerSetup setup;
  setup.memory = in.number();
  auto arguments = decode_arguments(in.text());
  if (!arguments) return arguments.error();
  setup.arguments = std::move(*arguments);
  if (!in.done()) return damaged();
  return setup;
}

std::string encode(const ReviewRequest& request) {
  base::WireWriter out;
  out.text(request.path).text(request.name).number(request.elsewhere);
  return out.text(request.arguments).text(request.settings).text(request.bytes).bytes();
}

base::Result<ReviewRequest> decode_request(const std::string& message) {
  base::WireReader in(message);
  ReviewRequest request;
  request.path = in.text();
  request.name = in.text();
  request.elsewhere = in.number() != 0;
  request.arguments = in.text();
  request.settings = in.text();
  request.bytes = in.text();
  if (!in.done()) return damaged();
  return request;
}

std::string encode(const base::Result<ReviewReply>& reply) {
  base::WireWriter out;
  out.number(reply.ok());
  if (!reply) {
    const base::Error& error = reply.error();
    out.number(static_cast<std::uint64_t>(error.code)).text(error.message).text(error.where);
    return out.bytes();
  }
  out.text(finding::encode(reply->record));
  out.list(reply->reports, [](base::WireWriter& to, const auto& report) {
    to.text(report.first).text(report.second);
  });
  return out.bytes();
}

base::Result<ReviewReply> decode_reply(const std::string& message) {
  base::WireReader in(message);
  if (in.number() == 0) {
    auto code = static_cast<base::ErrorCode>(in.number());
    std::string words = in.text(), where = in.text();
    return in.done() ? base::Error(code, words, where) : damaged();
  }
  ReviewReply reply;
  auto record = finding::decode_document(in.text());
  if (!record) return record.error();
  reply.record = std::move(*record);
  in.list(reply.reports, [](base::WireReader& from) {
    return std::pair<std::string, std::string>{from.text(), from.text()};
  });
  if (!in.done()) return damaged();
  return reply;
}

std::string review_queue() { return std::string("fashen-review ") + base::version(); }

}  // namespace fashen::cli
