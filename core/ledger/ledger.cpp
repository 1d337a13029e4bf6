// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include "base/hash.h"
#include "ledger/copies.h"
#include "ledger/document_rows.h"
#include "ledger/lines.h"
#include "ledger/schema.h"

namespace fashen::ledger {
namespace {

/// In the order of the columns of "run" from `started` on.
constexpr const char* run_columns =
    "id, started, finished, today, engine, rules, corpus, settings, arguments, documents, failed, "
    "errors, warnings, notes, incomplete";

RunRecord read_run(const Statement& row) {
  RunRecord run;
  run.id = row.number(0);
  int column = 0;
  for (std::string* text : {&run.started, &run.finished, &run.today, &run.engine, &run.rules,
                            &run.corpus, &run.settings, &run.arguments}) {
    *text = row.text(++column);
  }
  Totals& totals = run.totals;
  for (std::uint64_t* count : {&totals.documents, &totals.failed, &totals.errors, &totals.warnings,
                               &totals.notes, &totals.incomplete}) {
    *count = row.size(++column);
  }
  return run;
}

}  // namespace

base::Result<Ledger> Ledger::open(const std::string& path, Database::Mode mode) {
  auto database = Database::open(path, mode);
  if (!database) return database.error();
  if (auto ready = ensure_schema(*database, mode, path); !ready) return ready.error();
  return Ledger(std::move(*database));
}

base::Result<std::int64_t> Ledger::add_run(const RunRecord& run) {
  Statement statement = database_.prepare(
      "INSERT INTO run (started, today, engine, rules, corpus, settings, arguments) "
      "VALUES (?,?,?,?,?,?,?)");
  for (const std::string* text :
       {&run.started, &run.today, &run.engine, &run.rules, &run.corpus, &run.settings}) {
    statement.bind(*text);
  }
  if (auto done = statement.bind_blob(run.arguments).run(); !done) return done.error();
  return database_.last_row();
}

base::Result<void> Ledger::finish_run(std::int64_t run, const std::string& finished) {
  auto now = totals();
  if (!now) return now.error();
  Statement statement = database_.prepare(
      "UPDATE run SET finished=?, documents=?, failed=?, errors=?, warnings=?, notes=?, "
      "incomplete=? WHERE id=?");
  statement.bind(finished).bind(now->documents).bind(now->failed).bind(now->errors);
  return statement.bind(now->warnings).bind(now->notes).bind(now->incomplete).bind(run).run();
}

base::Result<std::vector<RunRecord>> Ledger::runs() {
  std::vector<RunRecord> runs;
  auto read = database_.prepare(std::string("SELECT ") + run_columns + " FROM run ORDER BY id")
                  .each([&](const Statement& row) { runs.push_back(read_run(row)); });
  if (!read) return read.error();
  return runs;
}

base::Result<void> Ledger::enter(const std::string& name, const std::string& path,
                                 std::int64_t run) {
  return database_
      .prepare(
          "INSERT INTO document (name, path, run) VALUES (?1,?2,?3) "
          "ON CONFLICT (name) DO UPDATE SET path=?2, run=?3")
      .bind(name)
      .bind(path)
      .bind(run)
      .run();
}

base::Result<void> Ledger::forget_others(std::int64_t run) {
  return database_.prepare("DELETE FROM document WHERE run<>?").bind(run).run();
}

base::Result<std::optional<KnownDocument>> Ledger::known(const std::string& name) {
  Statement row = database_.prepare(
      "SELECT state, digest, settings, today, as_of_today, reports FROM document WHERE name=?");
  auto found = row.bind(name).step();
  if (!found) return found.error();
  if (!*found) return std::optional<KnownDocument>();
  KnownDocument known;
  known.state = finding::parse_document_state(row.text(0)).value_or(known.state);
  known.digest = row.text(1);
  known.settings = row.text(2);
  known.today = row.text(3);
  known.as_of_today = row.number(4) != 0;
  known.reports = split_lines(row.text(5));
  return std::optional(std::move(known));
}

base::Result<std::uint64_t> Ledger::retry_failed() {
  auto now = totals();
  if (!now) return now.error();
  auto done =
      database_.prepare("UPDATE document SET state='pending', failure='' WHERE state='failed'")
          .run();
  if (!done) return done.error();
  return now->failed;
}

base::Result<void> Ledger::store(const finding::DocumentRecord& record, std::int64_t run,
                                 const std::string& settings, const std::string& today) {
  return write_document(database_, record, run, settings, today);
}

base::Result<Totals> Ledger::totals() {
  Totals totals;
  auto read = database_
                  .prepare(
                      "SELECT count(*), coalesce(sum(state='failed'),0), "
                      "coalesce(sum(state='pending'),0) FROM document")
                  .each([&](const Statement& row) {
                    totals.documents = row.size(0);
                    totals.failed = row.size(1);
                    totals.pending = row.size(2);
                  });
  if (!read) return read.error();
  read = database_
             .prepare(
                 "SELECT coalesce(sum(severity='error'),0), "
                 "coalesce(sum(severity='warning'),0), coalesce(sum(severity='note'),0), "
                 "(SELECT count(*) FROM incomplete) FROM finding")
             .each([&](const Statement& row) {
               totals.errors = row.size(0);
               totals.warnings = row.size(1);
               totals.notes = row.size(2);
               totals.incomplete = row.size(3);
             });
  if (!read) return read.error();
  return totals;
}

base::Result<void> Ledger::each_document(const Visit& visit) {
  return read_documents(database_, visit);
}

base::Result<bool> Ledger::has_finding(const std::string& name, const std::string& fingerprint) {
  return database_
      .prepare(
          "SELECT 1 FROM finding WHERE fingerprint=?2 AND "
          "document=(SELECT id FROM document WHERE name=?1)")
      .bind(name)
      .bind(fingerprint)
      .step();
}

base::Result<void> Ledger::relate() {
  if (auto done = group_copies(database_); !done) return done;
  return find_conflicts(database_);
}

base::Result<std::vector<Conflict>> Ledger::conflicts() {
  std::vector<Conflict> conflicts;
  auto read =
      database_
          .prepare("SELECT kind, subject, statement, documents FROM conflict ORDER BY position")
          .each([&](const Statement& row) {
            conflicts.push_back({row.text(0), row.text(1), row.text(2), split_lines(row.text(3))});
          });
  if (!read) return read.error();
  return conflicts;
}

base::Result<void> Ledger::set_skipped(const std::vector<std::string>& paths) {
  if (auto done = database_.execute("DELETE FROM skipped"); !done) return done;
  for (const std::string& path : paths) {
    auto done = database_.prepare("INSERT OR IGNORE INTO skipped VALUES (?)").bind(path).run();
    if (!done) return done;
  }
  return {};
}

base::Result<std::vector<std::string>> Ledger::skipped() {
  std::vector<std::string> paths;
  std::int64_t tables = 0;  // A ledger of version 1 that is only read has none.
  auto read = database_.prepare("SELECT count(*) FROM sqlite_master WHERE name='skipped'")
                  .each([&](const Statement& row) { tables = row.number(0); });
  if (!read) return read.error();
  if (tables == 0) return paths;
  read =
      database_.prepare("SELECT path FROM skipped ORDER BY path").each([&](const Statement& row) {
        paths.push_back(row.text(0));
      });
  if (!read) return read.error();
  return paths;
}

base::Result<std::string> Ledger::digest() {
  std::uint64_t hash = base::fnv1a("");
  auto read = each_document([&](const LedgerDocument& document) -> base::Result<void> {
    finding::DocumentRecord record = document.record;
    record.milliseconds = 0;
    hash = base::fnv1a(finding::encode(record), hash);
    hash = base::fnv1a(document.copy_kind + " " + document.copy_of + "\n", hash);
    return {};
  });
  if (!read) return read.error();
  auto said = conflicts();
  if (!said) return said.error();
  for (const Conflict& conflict : *said) hash = base::fnv1a(conflict.statement, hash);
  return base::to_hex(hash);
}

}  // namespace fashen::ledger
