// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/limits.h"
#include "base/result.h"
#include "document/document.h"

namespace fashen::document {

/// Which state of a file with tracked changes is read.
enum class RevisionView {
  accepted,   ///< As if all changes were accepted: what the draft will be.
  original,   ///< As if all were rejected.
  marked_up,  ///< Inserted and deleted text both stand in the text.
};

struct ReadOptions {
  RevisionView view = RevisionView::accepted;
  std::string encoding;  ///< Overrides detection for text formats; "" detects.
  base::Limits limits;
};

/// Turns the bytes of one file format into a Document. Stateless: one instance may read many files
/// concurrently. Implemented by plugins (see plugin.h).
class Reader {
 public:
  virtual ~Reader() = default;

  /// Reads a file whose bytes are given. `path` is for messages only. Input that is not the format
  /// is `malformed` (with the part and offset in `where`), over a limit is `limit`. Text that could
  /// not be read while the rest could is an Incomplete of the document, never dropped.
  virtual base::Result<Document> read(const std::string& path, const std::string& bytes,
                                      const ReadOptions& options) const = 0;
};

}  // namespace fashen::document
