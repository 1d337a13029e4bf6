// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

#include "base/result.h"
#include "document/document.h"

namespace fashen::report {

/// A writer that also writes papers of our own, such as a notice or a form (see composer.h); a
/// plugin's writer is asked for it with dynamic_cast.
class DocumentWriter {
 public:
  virtual ~DocumentWriter() = default;

  /// Writes the whole document; its `title` is the heading. On an error nothing that was written
  /// may be used.
  virtual base::Result<void> write_document(const document::Document& document,
                                            std::ostream& out) const = 0;
};

}  // namespace fashen::report
