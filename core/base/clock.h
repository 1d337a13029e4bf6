// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "base/date.h"

namespace fashen::base {

/// The only way to learn what day or time it is, so that a review can be repeated.
class Clock {
 public:
  virtual ~Clock() = default;
  /// Today in the machine's time zone.
  virtual Date today() const = 0;
  /// A monotonic reading for measuring how long something takes.
  virtual std::chrono::steady_clock::time_point now() const = 0;
};

/// The machine's clock. The environment variable FASHEN_TODAY (ISO date) overrides the day, so
/// that scripts and tests can pin it.
class RealClock final : public Clock {
 public:
  Date today() const override;
  std::chrono::steady_clock::time_point now() const override;
};

/// Processor time that the calling thread has used. Budgets are kept in it, so that a busy machine
/// does not change what a review finds.
std::chrono::nanoseconds thread_time();

}  // namespace fashen::base
