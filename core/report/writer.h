// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>

#include "base/result.h"
#include "report/report.h"

namespace fashen::report {

struct WriteOptions {
  std::string author = "法审";  ///< Of comments in Word
  bool color = false;           ///< ANSI colours, for terminals
};

/// Turns a Report into one format. Stateless; the same report gives the same bytes. Implemented by
/// plugins (see document/plugin.h).
class Writer {
 public:
  virtual ~Writer() = default;

  /// File name ending for the result, with the dot: ".html"; the docx writer's is ".审查.docx".
  virtual std::string extension() const = 0;

  /// Writes the whole result. On an error nothing that was written may be used.
  virtual base::Result<void> write(const Report& report, const WriteOptions& options,
                                   std::ostream& out) const = 0;
};

}  // namespace fashen::report
