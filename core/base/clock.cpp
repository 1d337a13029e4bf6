// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <cstdlib>
#include <ctime>

namespace fashen::base {

Date RealClock::today() const {
  if (const char* pinned = std::getenv("FASHEN_TODAY")) {
    if (auto date = parse_date(pinned)) return *date;
  }
  std::time_t seconds = std::time(nullptr);
  std::tm local{};
  localtime_r(&seconds, &local);
  return Date{std::chrono::year(local.tm_year + 1900),
              std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)),
              std::chrono::day(static_cast<unsigned>(local.tm_mday))};
}

std::chrono::steady_clock::time_point RealClock::now() const {
  return std::chrono::steady_clock::now();
}

std::chrono::nanoseconds thread_time() {
  std::timespec used{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

}  // namespace fashen::base
