// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"

namespace fashen::base {

/// One piece of work for another process; what request and reply mean is known to its two ends.
struct Job {
  std::uint64_t id = 0;
  std::string name;     ///< For people: the file
  std::string request;  ///< Bytes for the worker
};

/// Hands out jobs and takes their results, whoever does them: the processes of this machine
/// (review/worker_pool.h) or an engine that reaches others. Called from one thread.
class JobSource {
 public:
  virtual ~JobSource() = default;

  /// The next job, or nothing if there is none left.
  virtual std::optional<Job> next() = 0;
  /// A worker has begun with it (again, after a loss).
  virtual void started(const Job& job) = 0;
  /// It is done. An error ends the whole run, such as a full disk.
  virtual Result<void> finished(const Job& job, const std::string& reply) = 0;
  /// It was given up, and why, in Chinese. An error ends the whole run.
  virtual Result<void> lost(const Job& job, const std::string& reason) = 0;
  /// Called at least five times a second, for clocks and displays.
  virtual Result<void> tick() = 0;
};

}  // namespace fashen::base
