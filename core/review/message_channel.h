// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace fashen::review {

/// Largest message that is accepted: a reply with all findings of a large document.
inline constexpr std::size_t message_bytes = 512u << 20;

/// Messages over a stream socket: four bytes of length, lowest first, then the bytes. Owns the
/// descriptor. For one thread.
class MessageChannel {
 public:
  explicit MessageChannel(int descriptor) : descriptor_(descriptor) {}
  MessageChannel(MessageChannel&& other) noexcept;
  MessageChannel& operator=(MessageChannel&& other) noexcept;
  ~MessageChannel();

  int descriptor() const { return descriptor_; }

  /// Waits until all is sent. `io` if the other side has gone.
  base::Result<void> send(std::string_view message);

  /// Waits for a message; nothing at the end of the stream. `malformed` for one that is too long.
  base::Result<std::optional<std::string>> receive();

  /// Takes what has arrived, without waiting. False at the end of the stream or when it is damaged.
  bool fill();
  /// A complete message of those that `fill` took.
  std::optional<std::string> take();

 private:
  bool read_some(int flags);

  int descriptor_;
  std::string arrived_;
  bool damaged_ = false;
};

}  // namespace fashen::review
