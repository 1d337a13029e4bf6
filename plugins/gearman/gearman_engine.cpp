// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/job_engine.h"
#include "document/plugin.h"
#include "gearman/client.h"
#include "gearman/worker.h"

namespace fashen::gearman {
namespace {

/// Jobs through a Gearman server (gearmand): https://gearman.org/protocol/.
class GearmanEngine final : public base::JobEngine {
 public:
  base::Result<void> run(const std::string& address, const std::string& queue,
                         base::JobSource& source,
                         const base::Cancellation& cancellation) const override {
    auto parsed = parse_address(address);
    if (!parsed) return parsed.error();
    return run_client(*parsed, queue, source, cancellation);
  }

  base::Result<std::unique_ptr<base::JobSource>> serve(
      const std::string& address, const std::string& queue,
      const base::Cancellation& cancellation) const override {
    auto parsed = parse_address(address);
    if (!parsed) return parsed.error();
    return make_worker(*parsed, queue, cancellation);
  }
};

}  // namespace
}  // namespace fashen::gearman

FASHEN_EXPORT_ENGINE(fashen::gearman::GearmanEngine)
