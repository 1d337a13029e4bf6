// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "base/cancellation.h"
#include "base/job_source.h"

namespace fashen::base {

/// Carries jobs to workers on other machines and their results back. Implemented by plugins of the
/// kind "engine". Addresses are "host:port".
class JobEngine {
 public:
  virtual ~JobEngine() = default;

  /// Has the jobs of a source done by whoever serves the same `queue` at that address; a job whose
  /// worker goes away is given to another. Ends when there are no more, when the source says so, or
  /// soon after `cancellation` is raised, with jobs that were not finished left out. `io` if there
  /// is no such engine or it goes away.
  virtual Result<void> run(const std::string& address, const std::string& queue, JobSource& source,
                           const Cancellation& cancellation) const = 0;

  /// The jobs that come to a queue, for one worker: `next` waits for one, and gives none only when
  /// `cancellation` is raised. It waits for an engine that is not there (any more), too. What is
  /// `lost` here the engine hands to another worker. `io` for an address that is none.
  virtual Result<std::unique_ptr<JobSource>> serve(const std::string& address,
                                                   const std::string& queue,
                                                   const Cancellation& cancellation) const = 0;
};

}  // namespace fashen::base
