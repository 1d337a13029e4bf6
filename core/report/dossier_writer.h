// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

#include "base/result.h"
#include "report/dossier_report.h"
#include "report/writer.h"

namespace fashen::report {

/// A writer whose format has a form for the checklist of a dossier as well; a plugin's writer is
/// asked for it with dynamic_cast.
class DossierWriter {
 public:
  virtual ~DossierWriter() = default;

  /// Writes the whole checklist. On an error nothing that was written may be used.
  virtual base::Result<void> write_dossier(const DossierReport& report, const WriteOptions& options,
                                           std::ostream& out) const = 0;
};

}  // namespace fashen::report
