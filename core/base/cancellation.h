// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace fashen::base {

/// A flag raised once (by Ctrl-C, a deadline, a closing window) and looked at by long work between
/// steps. May be raised from a signal handler and read from any thread.
class Cancellation {
 public:
  void cancel() { raised_.store(true, std::memory_order_relaxed); }
  bool cancelled() const { return raised_.load(std::memory_order_relaxed); }

 private:
  std::atomic<bool> raised_{false};
  static_assert(std::atomic<bool>::is_always_lock_free);
};

}  // namespace fashen::base
