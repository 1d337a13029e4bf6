// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/message_channel.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace fashen::review {
namespace {

constexpr std::size_t head_bytes = 4;

std::size_t length_of(std::string_view head) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < head_bytes; ++i) {
    size |= static_cast<std::size_t>(static_cast<unsigned char>(head[i])) << (8 * i);
  }
  return size;
}

}  // namespace

MessageChannel::MessageChannel(MessageChannel&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      arrived_(std::move(other.arrived_)),
      damaged_(other.damaged_) {}

MessageChannel& MessageChannel::operator=(MessageChannel&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  std::swap(arrived_, other.arrived_);
  std::swap(damaged_, other.damaged_);
  return *this;
}

MessageChannel::~MessageChannel() {
  if (descriptor_ >= 0) close(descriptor_);
}

base::Result<void> MessageChannel::send(std::string_view message) {
  std::string head;
  for (std::size_t i = 0; i < head_bytes; ++i) {
    head += static_cast<char>(message.size() >> (8 * i));
  }
  for (std::string_view part : {std::string_view(head), message}) {
    while (!part.empty()) {
      ssize_t sent = ::send(descriptor_, part.data(), part.size(), MSG_NOSIGNAL);
      if (sent < 0 && errno == EINTR) continue;
      if (sent <= 0) return base::Error(base::ErrorCode::io, std::strerror(errno));
      part.remove_prefix(static_cast<std::size_t>(sent));
    }
  }
  return {};
}

bool MessageChannel::read_some(int flags) {
  char buffer[1 << 16];
  for (;;) {
    ssize_t got = recv(descriptor_, buffer, sizeof buffer, flags);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return errno == EAGAIN || errno == EWOULDBLOCK;
    if (got == 0) return false;
    arrived_.append(buffer, static_cast<std::size_t>(got));
    return true;
  }
}

bool MessageChannel::fill() { return read_some(MSG_DONTWAIT) && !damaged_; }

std::optional<std::string> MessageChannel::take() {
  if (arrived_.size() < head_bytes) return {};
  std::size_t size = length_of(arrived_);
  if (size > message_bytes) damaged_ = true;
  if (damaged_ || arrived_.size() - head_bytes < size) return {};
  std::string message = arrived_.substr(head_bytes, size);
  arrived_.erase(0, head_bytes + size);
  return message;
}

base::Result<std::optional<std::string>> MessageChannel::receive() {
  for (;;) {
    if (auto message = take()) return message;
    if (damaged_) return base::Error(base::ErrorCode::malformed, "收到的消息过长");
    if (!read_some(0)) return std::optional<std::string>();
  }
}

}  // namespace fashen::review
