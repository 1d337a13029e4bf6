// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dossier_writer.h"

namespace fashen::report {

base::Result<void> DossierWriter::write_notice(const DossierReport& report, const WriteOptions&,
                                               std::ostream&) const {
  return base::Error(base::ErrorCode::unsupported, "补正通知只有 docx 格式", report.path);
}

}  // namespace fashen::report
