// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/message_channel.h"

#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <thread>

namespace fashen::review {
namespace {

/// Two ends of a stream.
struct Pair {
  Pair() {
    int ends[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    here = MessageChannel(ends[0]);
    there = MessageChannel(ends[1]);
  }
  /// Bytes that no channel would send so.
  void raw(const std::string& bytes) const {
    REQUIRE(write(there.descriptor(), bytes.data(), bytes.size()) ==
            static_cast<ssize_t>(bytes.size()));
  }
  MessageChannel here{-1}, there{-1};
};

std::string length(std::uint32_t size) {
  std::string head;
  for (int i = 0; i < 4; ++i) head += static_cast<char>(size >> (8 * i));
  return head;
}

}  // namespace

TEST_CASE("messages arrive whole, in order, whatever they hold") {
  Pair pair;
  const std::vector<std::string> messages = {"", "甲", std::string("\0\xff\n", 3),
                                             std::string(100'000, 'x'), ""};
  std::thread sender([&] {
    for (const std::string& message : messages) {
      if (!pair.there.send(message)) return;
    }
  });
  for (const std::string& message : messages) {
    auto received = pair.here.receive();
    REQUIRE(received);
    REQUIRE(*received);
    CHECK(**received == message);
  }
  sender.join();
}

TEST_CASE("the end of a stream is no message, in the middle of one too") {
  for (const std::string& begun :
       {std::string(), length(5), length(5) + "abc", length(0).substr(2)}) {
    Pair pair;
    pair.raw(begun);
    { MessageChannel gone = std::move(pair.there); }
    auto received = pair.here.receive();
    REQUIRE(received);
    CHECK_FALSE(*received);
  }
}

TEST_CASE("a message that says it is too long is refused before it is waited for") {
  Pair pair;
  pair.raw(length(static_cast<std::uint32_t>(message_bytes) + 1));
  auto received = pair.here.receive();
  REQUIRE_FALSE(received);
  CHECK(received.error().code == base::ErrorCode::malformed);
  CHECK_FALSE(pair.here.fill());
}

TEST_CASE("sending to one who has gone is an error, not the end of the process") {
  Pair pair;
  { MessageChannel gone = std::move(pair.there); }
  base::Result<void> sent;
  for (int i = 0; i < 3 && sent; ++i) sent = pair.here.send(std::string(1000, 'x'));
  REQUIRE_FALSE(sent);
  CHECK(sent.error().code == base::ErrorCode::io);
}

TEST_CASE("filling takes what is there without waiting, messages come out when complete") {
  Pair pair;
  CHECK(pair.here.fill());
  CHECK_FALSE(pair.here.take());
  const std::string bytes = length(3) + "abc" + length(2) + "de";
  std::string taken;
  for (char c : bytes) {
    pair.raw(std::string(1, c));
    CHECK(pair.here.fill());
    while (auto message = pair.here.take()) taken += *message + ";";
  }
  CHECK(taken == "abc;de;");
  { MessageChannel gone = std::move(pair.there); }
  CHECK_FALSE(pair.here.fill());
}

}  // namespace fashen::review
