// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace fashen::script {

/// Memory for one Lua state, which makes and drops small values by the thousand: blocks of up to
/// `largest` bytes come from one region and go to a list of their size when they are freed; others,
/// and those that find the region full, are the C library's. Not for concurrent use. Counts and
/// bounds nothing.
class Pool {
 public:
  explicit Pool(std::size_t region);
  ~Pool();
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  /// As realloc, for a block of `old_size` bytes (nullptr: 0). nullptr if there is no memory, and
  /// for no bytes, when the block is freed.
  void* resize(void* block, std::size_t old_size, std::size_t new_size);

 private:
  static constexpr std::size_t step = 16, largest = 512;
  struct Free {
    Free* next;
  };

  static std::size_t list_of(std::size_t size) { return (size + step - 1) / step; }
  bool owns(const void* block) const { return block >= begin_ && block < end_; }
  void* take(std::size_t size);
  void give(void* block, std::size_t size);

  std::array<Free*, largest / step + 1> free_{};
  std::byte* begin_;
  std::byte* end_;
  std::byte* at_;  ///< What lies behind was never given
};

}  // namespace fashen::script
