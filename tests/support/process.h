// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace fashen::testing {

/// A program that runs beside the test. Killed and reaped when it goes out of scope.
class Process {
 public:
  /// Whether a terminal's Ctrl-C reaches it too. One that signals its whole group needs its own.
  enum class Group { shared, own };

  /// Starts it, found as a shell finds it, with its stdout in a file (empty: nowhere) and its
  /// stderr nowhere.
  explicit Process(const std::vector<std::string>& command, const std::string& output = "",
                   Group group = Group::shared);
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  pid_t id() const { return id_; }
  void send(int signal);
  /// True if it has ended; then `code` is its exit code, or minus the signal that ended it.
  bool ended();
  int code() const { return code_; }
  /// Waits for its end; its code.
  int wait();

 private:
  void note(int status);

  pid_t id_ = 0;
  bool ended_ = false;
  int code_ = 0;
};

/// The processes that a process has started, from /proc.
std::vector<pid_t> children_of(pid_t parent);

/// Resident memory of a process in MiB; 0 if it is gone.
double resident_mib(pid_t process);

}  // namespace fashen::testing
