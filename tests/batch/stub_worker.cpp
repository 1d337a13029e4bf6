// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that does what its request says: "echo X", "crash", "hang", "memory", "exit", "killed",
// "leave X"; with "once FILE" before it only the first time, then as echo.
#include <signal.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "review/worker_pool.h"
#include "review/worker_process.h"

using fashen::review::MessageChannel;
using fashen::review::WorkerMessage;

namespace {

bool answer(MessageChannel& channel, WorkerMessage kind, const std::string& words) {
  return channel.send(static_cast<char>(kind) + words).ok();
}

void misbehave(const std::string& how) {
  if (how == "crash") {
    ::signal(SIGSEGV, SIG_DFL);  // a sanitizer would end the process with an exit code
    raise(SIGSEGV);
  }
  if (how == "killed") raise(SIGKILL);
  if (how == "memory") _exit(fashen::review::exit_out_of_memory);
  if (how == "exit") _exit(7);
  if (how == "hang") pause();
}

}  // namespace

int main() {
  MessageChannel channel(fashen::review::worker_descriptor);
  auto setup = channel.receive();
  if (!setup || !*setup || !fashen::review::become_worker(0)) return 2;
  if (**setup == "die") return 9;
  if (**setup == "unusable") return answer(channel, WorkerMessage::unusable, "坏了") ? 0 : 1;
  if (!answer(channel, WorkerMessage::ready, "")) return 0;
  for (;;) {
    auto request = channel.receive();
    if (!request || !*request) return 0;
    std::istringstream words(**request);
    std::string how, rest;
    words >> how;
    if (how == "once") {
      words >> rest >> how;
      if (std::filesystem::exists(rest)) how = "echo";
      std::ofstream made(rest);
    }
    misbehave(how);
    std::string reply = **request + " " + **setup;
    if (how == "leave") return answer(channel, WorkerMessage::leaving, reply) ? 0 : 1;
    answer(channel, WorkerMessage::reply, reply);
  }
}
