// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "base/cancellation.h"
#include "base/job_source.h"
#include "gearman/address.h"

namespace fashen::gearman {

/// See base::JobEngine::serve.
std::unique_ptr<base::JobSource> make_worker(const Address& address, const std::string& queue,
                                             const base::Cancellation& cancellation);

}  // namespace fashen::gearman
