// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopback_server.h"

#include <arpa/inet.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace fashen::testing {
namespace {

using namespace std::chrono_literals;

sockaddr_in loopback(unsigned short port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  return address;
}

/// A port that nobody listens on now; 0 if the system has none.
unsigned short free_port() {
  const int listener = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address = loopback(0);
  socklen_t size = sizeof address;
  auto* plain = reinterpret_cast<sockaddr*>(&address);
  const bool bound = bind(listener, plain, size) == 0 && getsockname(listener, plain, &size) == 0;
  close(listener);
  return bound ? ntohs(address.sin_port) : 0;
}

bool takes_connections(unsigned short port) {
  const int client = socket(AF_INET, SOCK_STREAM, 0);
  const sockaddr_in address = loopback(port);
  const bool there =
      connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  close(client);
  return there;
}

/// Whether the server takes connections before it ends, or before five seconds have passed.
bool begins(Process& server, unsigned short port) {
  for (int i = 0; i < 250 && !server.ended(); ++i) {
    if (takes_connections(port)) {
      std::this_thread::sleep_for(50ms);  // it may be another's port, which ends this one
      return !server.ended();
    }
    std::this_thread::sleep_for(20ms);
  }
  return false;
}

}  // namespace

LoopbackServer::LoopbackServer(const Command& command) {
  constexpr int most = 5;
  for (int attempt = 0; attempt < most && !answers_; ++attempt) {
    port_ = free_port();
    process_ = std::make_unique<Process>(command(std::to_string(port_)), "", Process::Group::own);
    answers_ = begins(*process_, port_);
  }
}

LoopbackServer::~LoopbackServer() {
  if (process_) stop();
}

std::string LoopbackServer::address() const { return "127.0.0.1:" + std::to_string(port_); }

void LoopbackServer::stop() {
  process_->send(SIGTERM);
  process_->wait();
}

}  // namespace fashen::testing
