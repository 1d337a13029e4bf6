// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "finding/record.h"

namespace fashen::report {

/// A run of the batch in numbers.
struct BatchRun {
  std::string day;  ///< ISO date that the run took for today
  std::uint64_t documents = 0, failed = 0;
  std::uint64_t errors = 0, warnings = 0, notes = 0, incomplete = 0;
};

/// What documents say against each other; kinds as in ledger/schema.h.
struct BatchConflict {
  std::string kind, subject, statement;
  std::vector<std::string> documents;  ///< Names
};

struct BatchDocument {
  finding::DocumentRecord record;
  std::string copy_of;    ///< Name of the document it repeats, or empty
  std::string copy_kind;  ///< "exact", "near"
};

struct BatchHead {
  std::string engine, rules_digest, corpus_digest;
  std::vector<BatchRun> runs;  ///< The latest last: the one that is reported
  std::vector<BatchConflict> conflicts;
  std::vector<std::string> skipped;  ///< Paths of files that were passed over as no drafts
};

/// The result of a batch as its writers see it: too large to be held, so documents pass by one at a
/// time, in the order of their names, as often as a writer asks.
class Batch {
 public:
  virtual ~Batch() = default;

  virtual const BatchHead& head() const = 0;

  using Visit = std::function<base::Result<void>(const BatchDocument&)>;
  /// Ends with what `visit` returns as an error, or with one of its own.
  virtual base::Result<void> each_document(const Visit& visit) const = 0;
};

/// Turns the result of a batch into one file. Stateless; the same result gives the same bytes.
/// Implemented by plugins of the kind "summary".
class BatchWriter {
 public:
  virtual ~BatchWriter() = default;

  /// Name of the file in the output folder: "index.html".
  virtual std::string file_name() const = 0;

  /// Writes the whole file at `path`, which the caller gives its name when it is complete.
  virtual base::Result<void> write(const Batch& batch, const std::string& path) const = 0;
};

}  // namespace fashen::report
