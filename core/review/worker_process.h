// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>
#include <vector>

#include "base/result.h"
#include "review/message_channel.h"

namespace fashen::review {

/// How a worker process ended.
struct WorkerEnd {
  int exit_code = 0;  ///< Meaningful if `signal` is 0
  int signal = 0;
};

/// A child process that answers messages over a socket. It dies with its parent, at whatever moment
/// that ends, and is killed and reaped by the destructor. For one thread.
class WorkerProcess {
 public:
  /// Starts `command` (program and arguments) with the socket as descriptor `worker_descriptor`;
  /// its stdin, stdout and stderr lead nowhere.
  static base::Result<WorkerProcess> start(const std::vector<std::string>& command);

  WorkerProcess(WorkerProcess&& other) noexcept;
  WorkerProcess& operator=(WorkerProcess&& other) noexcept;
  ~WorkerProcess();

  MessageChannel& channel() { return channel_; }
  pid_t id() const { return id_; }
  /// SIGKILL, without waiting.
  void kill();
  /// Waits for its end, which must be near: it was killed or has closed its socket.
  WorkerEnd wait();
  /// The same for one that may still be on its way out: killed if that takes longer than `grace`.
  WorkerEnd wait(std::chrono::milliseconds grace);

 private:
  WorkerProcess(pid_t id, MessageChannel channel) : id_(id), channel_(std::move(channel)) {}

  pid_t id_;
  MessageChannel channel_;
};

/// The descriptor at which a worker finds its socket.
inline constexpr int worker_descriptor = 3;

/// What a worker does first: it will die with its parent, leaves no core file, leaves SIGINT to its
/// parent, and may use at most `memory` bytes (RLIMIT_DATA: heap and private mappings; 0: no
/// limit), beyond which it ends with exit_out_of_memory. False if the parent has gone already.
bool become_worker(std::size_t memory);

/// Exit code of a worker whose memory did not suffice.
inline constexpr int exit_out_of_memory = 86;

/// Resident memory of this process in bytes; 0 where that cannot be learnt.
std::size_t resident_memory();

}  // namespace fashen::review
