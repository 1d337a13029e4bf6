// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "support/process.h"

namespace fashen::testing {

/// A server program on the loopback interface, as long as the object lives. The system chooses the
/// port, so that tests which run at once do not meet; where another program takes it before the
/// server has, the server is started again on another.
class LoopbackServer {
 public:
  /// `command`: the program and its arguments for a port.
  using Command = std::function<std::vector<std::string>(const std::string& port)>;
  explicit LoopbackServer(const Command& command);
  ~LoopbackServer();
  LoopbackServer(LoopbackServer&&) = default;

  /// False if it could not be started: it takes connections as soon as the constructor is done.
  bool answers() const { return answers_; }
  /// 127.0.0.1:PORT, also after its end.
  std::string address() const;
  /// Asks it to end, so that it ends what it has started, and waits until it has.
  void stop();

 private:
  unsigned short port_ = 0;
  bool answers_ = false;
  std::unique_ptr<Process> process_;
};

}  // namespace fashen::testing
