// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/worker_command.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <new>

#include "base/wire.h"
#include "cli/exit_code.h"
#include "review/worker_pool.h"
#include "review/worker_process.h"

namespace fashen::cli {
namespace {

using review::MessageChannel;
using review::WorkerMessage;

/// A worker larger than this is replaced by a new one after its document.
constexpr std::size_t large = 192u << 20;

std::string message(WorkerMessage kind, const std::string& rest = "") {
  return static_cast<char>(kind) + rest;
}

std::string encode_reply(const base::Result<finding::DocumentRecord>& done) {
  base::WireWriter out;
  out.number(done.ok());
  if (done) {
    out.text(finding::encode(*done));
  } else {
    out.number(static_cast<std::uint64_t>(done.error().code)).text(done.error().message);
    out.text(done.error().where);
  }
  return out.bytes();
}

/// Answers requests until there are no more.
int serve(MessageChannel& channel, DocumentReviewer& reviewer, const std::string& output,
          base::FileSystem& files) {
  for (;;) {
    auto request = channel.receive();
    if (!request || !*request) return exit_clean;
    base::WireReader in(**request);
    std::string path = in.text(), name = in.text();
    std::string reply = encode_reply(reviewer.review(files, files, path, name, output));
    bool leaving = review::resident_memory() > large;
    auto kind = leaving ? WorkerMessage::leaving : WorkerMessage::reply;
    if (!channel.send(message(kind, reply)) || leaving) return exit_clean;
  }
}

int run_worker() {
  MessageChannel channel(review::worker_descriptor);
  auto setup = channel.receive();
  if (!setup || !*setup) {
    return complain({base::ErrorCode::usage, "worker 由 fashen review 启动，不单独使用"});
  }
  base::WireReader in(**setup);
  std::uint64_t memory = in.number();
  auto arguments = decode_arguments(in.text());
  if (!arguments) return exit_usage;
  if (!review::become_worker(memory)) return exit_usage;
  try {
    Session session(arguments->rules_directory);
    auto plan = make_plan(*arguments, session);
    if (!plan) {
      static_cast<void>(channel.send(message(WorkerMessage::unusable, plan.error().to_string())));
      return exit_usage;
    }
    DocumentReviewer reviewer(*plan);
    if (!channel.send(message(WorkerMessage::ready))) return exit_clean;
    return serve(channel, reviewer, arguments->output, session.files());
  } catch (const std::bad_alloc&) {
    _exit(review::exit_out_of_memory);  // Destructors might want memory too.
  }
}

}  // namespace

std::string encode_setup(const ReviewArguments& arguments) {
  base::WireWriter out;
  out.number(static_cast<std::uint64_t>(arguments.memory) << 20).text(encode(arguments));
  return out.bytes();
}

std::string encode(const ReviewRequest& request) {
  return base::WireWriter().text(request.path).text(request.name).bytes();
}

base::Result<finding::DocumentRecord> decode_reply(const std::string& reply) {
  base::WireReader in(reply);
  if (in.number() != 0) return finding::decode_document(in.text());
  auto code = static_cast<base::ErrorCode>(in.number());
  std::string words = in.text();
  return base::Error(in.ok() ? code : base::ErrorCode::malformed, words, in.text());
}

void add_worker_command(CLI::App& app, int& code) {
  CLI::App* worker = app.add_subcommand("worker", "为批量审查逐份审查文件（由 review 启动）");
  worker->group("");
  worker->callback([&code] { code = run_worker(); });
}

}  // namespace fashen::cli
