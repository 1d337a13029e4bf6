// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace fashen::testing {

/// Makes contracts that differ, and files that are meant to break their readers. The same seed
/// gives the same files.
class DocumentMaker {
 public:
  explicit DocumentMaker(std::uint32_t seed) : random_(seed) {}

  /// Writes `count` documents below `folder`, of every kind of file that is read, `hostile` of a
  /// hundred of them hostile, each of about `bytes` of text.
  void write(const std::string& folder, int count, int hostile, std::size_t bytes);

 private:
  std::string contract(std::size_t bytes);
  std::string hostile_bytes(int kind);
  int number(int least, int most);

  std::mt19937 random_;
};

}  // namespace fashen::testing
