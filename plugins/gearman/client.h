// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/job_source.h"
#include "gearman/address.h"

namespace fashen::gearman {

/// See base::JobEngine::run.
base::Result<void> run_client(const Address& address, const std::string& queue,
                              base::JobSource& source, const base::Cancellation& cancellation);

}  // namespace fashen::gearman
