// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "base/cancellation.h"
#include "base/job_source.h"

namespace fashen::review {

struct PoolOptions {
  std::vector<std::string> command;           ///< Program and arguments of a worker
  std::string setup;                          ///< First message to each worker
  unsigned jobs = 1;                          ///< Workers at a time
  std::chrono::milliseconds timeout{60'000};  ///< For one job
};

/// First byte of a worker's message.
enum class WorkerMessage : char {
  ready = 'r',     ///< Set up; waits for a job
  reply = 'a',     ///< The rest is the reply; waits for the next
  leaving = 'l',   ///< The rest is the reply; the process ends, as it has grown large
  unusable = 'u',  ///< The rest says why it could not be set up
};

/// Does the jobs of a source in worker processes. A worker that crashes, hangs or takes too much
/// memory costs its own job only: that is tried once more in a new process and then given up, with
/// the reason. A worker that someone else killed (SIGKILL, SIGTERM) is no fault of the job, which
/// gets a few more tries. Raising `cancellation` lets the jobs in hand finish, and no more begin.
/// `internal` or `io` when workers cannot be started at all; otherwise what the source said.
///
/// Many machines: run `fashen review … --shard i/n -o OUT-i` as a Slurm array (i =
/// $SLURM_ARRAY_TASK_ID) or an indexed Kubernetes job (i = $JOB_COMPLETION_INDEX + 1) over the same
/// folder, and `fashen batch merge OUT OUT-1 … OUT-n` when all have ended; a task that was
/// preempted is run again with --resume. Or let Gearman hand out the documents (base/job_engine.h).
base::Result<void> run_pool(base::JobSource& source, const PoolOptions& options,
                            const base::Cancellation& cancellation);

}  // namespace fashen::review
