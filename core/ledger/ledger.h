// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "finding/record.h"
#include "ledger/database.h"

namespace fashen::ledger {

struct Totals {
  std::uint64_t documents = 0, failed = 0, pending = 0;
  std::uint64_t errors = 0, warnings = 0, notes = 0, incomplete = 0;

  auto operator<=>(const Totals&) const = default;
};

/// One run of a batch; see schema.h.
struct RunRecord {
  std::int64_t id = 0;
  std::string started, finished, today;
  std::string engine, rules, corpus, settings;
  std::string arguments;  ///< Bytes
  Totals totals;
};

/// What is known of a document from an earlier run.
struct KnownDocument {
  finding::DocumentState state = finding::DocumentState::pending;
  std::string digest, settings, today;
  bool as_of_today = false;
  std::vector<std::string> reports;
};

/// A document as results show it.
struct LedgerDocument {
  finding::DocumentRecord record;
  std::string copy_of;    ///< Name of the document it repeats, or empty
  std::string copy_kind;  ///< "exact", "near"
};

/// What documents say against each other.
struct Conflict {
  std::string kind, subject, statement;
  std::vector<std::string> documents;
};

/// The record of a batch, in a SQLite file. For one thread.
class Ledger {
 public:
  static base::Result<Ledger> open(const std::string& path, Database::Mode mode);

  /// Everything between them reaches the file at once, or not at all.
  base::Result<void> begin() { return database_.execute("BEGIN IMMEDIATE"); }
  base::Result<void> commit() { return database_.execute("COMMIT"); }

  /// Adds a run; its id.
  base::Result<std::int64_t> add_run(const RunRecord& run);
  /// Enters the end of a run with its totals.
  base::Result<void> finish_run(std::int64_t run, const std::string& finished);
  /// All runs, the latest last.
  base::Result<std::vector<RunRecord>> runs();

  /// Makes a document part of a run; one that is new to the ledger is pending.
  base::Result<void> enter(const std::string& name, const std::string& path, std::int64_t run);
  /// Forgets the documents that are not part of the run.
  base::Result<void> forget_others(std::int64_t run);
  base::Result<std::optional<KnownDocument>> known(const std::string& name);
  /// Makes all failed documents pending; their number.
  base::Result<std::uint64_t> retry_failed();

  /// Replaces what is kept of a document.
  base::Result<void> store(const finding::DocumentRecord& record, std::int64_t run,
                           const std::string& settings, const std::string& today);

  /// Takes over all documents of another ledger, in place of those of the same names here.
  base::Result<void> take(const std::string& path, std::int64_t run);

  base::Result<Totals> totals();
  /// All documents in the order of their names, without their sketches. `visit` must not use this
  /// ledger; what it returns as an error ends the walk.
  using Visit = std::function<base::Result<void>(const LedgerDocument&)>;
  base::Result<void> each_document(const Visit& visit);
  /// True if a document of this name had a finding of this fingerprint.
  base::Result<bool> has_finding(const std::string& name, const std::string& fingerprint);

  /// Groups exact and near duplicates and looks for conflicts, over all reviewed documents. A run
  /// does so at its end.
  base::Result<void> relate();
  base::Result<std::vector<Conflict>> conflicts();

  /// Replaces the list of files that were passed over as no drafts.
  base::Result<void> set_skipped(const std::vector<std::string>& paths);
  /// In the order of their paths.
  base::Result<std::vector<std::string>> skipped();

  /// A hash over all that the documents' reviews found, but not when, how fast and in which run.
  base::Result<std::string> digest();

 private:
  explicit Ledger(Database database) : database_(std::move(database)) {}

  Database database_;
};

}  // namespace fashen::ledger
