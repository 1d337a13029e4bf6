// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/document_rows.h"

#include "ledger/lines.h"

namespace fashen::ledger {
namespace {

using finding::DocumentRecord;
using finding::FactRecord;
using finding::FindingRecord;
using finding::Incomplete;
using finding::PartyRecord;

base::Result<std::int64_t> row_of(Database& database, const std::string& name) {
  Statement row = database.prepare("SELECT id FROM document WHERE name=?");
  auto found = row.bind(name).step();
  if (!found) return found.error();
  if (*found) return row.number(0);
  return base::Error(base::ErrorCode::internal, "台账中没有登记“" + name + "”");
}

/// Replaces the rows that `table` has for a document; `bind` binds the values of one.
template <typename List, typename Bind>
base::Result<void> replace(Database& database, const std::string& table, int columns,
                           std::int64_t id, const List& items, Bind bind) {
  auto cleared = database.prepare("DELETE FROM " + table + " WHERE document=?").bind(id).run();
  if (!cleared) return cleared;
  std::string sql = "INSERT INTO " + table + " VALUES (?,?";
  for (int i = 0; i < columns; ++i) sql += ",?";
  std::int64_t position = 0;
  for (const auto& item : items) {
    Statement statement = database.prepare(sql + ")");
    statement.bind(id).bind(position++);
    bind(statement, item);
    if (auto done = statement.run(); !done) return done;
  }
  return {};
}

base::Result<void> write_parts(Database& database, const DocumentRecord& record, std::int64_t id) {
  auto done = replace(
      database, "finding", 16, id, record.findings,
      [](Statement& row, const FindingRecord& finding) {
        row.bind(finding.rule).bind(finding.title).bind(finding::name(finding.severity));
        row.bind(finding::name(finding.confidence));
        row.bind(finding.place.begin_byte).bind(finding.place.end_byte);
        row.bind(finding.place.line).bind(finding.place.column);
        row.bind(finding.place.end_line).bind(finding.place.end_column);
        row.bind(finding.unit).bind(finding.text).bind(finding.message).bind(finding.suggestion);
        row.bind(join_lines(finding.basis)).bind(finding.fingerprint);
      });
  if (!done) return done;
  done = replace(database, "incomplete", 3, id, record.incomplete,
                 [](Statement& row, const Incomplete& incomplete) {
                   row.bind(incomplete.where).bind(incomplete.what).bind(incomplete.reason);
                 });
  if (!done) return done;
  done = replace(database, "fact", 3, id, record.facts, [](Statement& row, const FactRecord& fact) {
    row.bind(fact.key).bind(fact.label).bind(fact.value);
  });
  if (!done) return done;
  return replace(database, "party", 3, id, record.parties,
                 [](Statement& row, const PartyRecord& party) {
                   row.bind(party.role).bind(party.name).bind(party.code);
                 });
}

FindingRecord read_finding(const Statement& row) {
  FindingRecord finding;
  finding.rule = row.text(0);
  finding.title = row.text(1);
  finding.severity = finding::parse_severity(row.text(2)).value_or(finding.severity);
  finding.confidence = finding::parse_confidence(row.text(3)).value_or(finding.confidence);
  finding.place = {row.size(4), row.size(5), row.size(6), row.size(7), row.size(8), row.size(9)};
  finding.unit = row.text(10);
  finding.text = row.text(11);
  finding.message = row.text(12);
  finding.suggestion = row.text(13);
  finding.basis = split_lines(row.text(14));
  finding.fingerprint = row.text(15);
  return finding;
}

base::Result<void> read_parts(Database& database, std::int64_t id, DocumentRecord& record) {
  auto read =
      database
          .prepare(
              "SELECT rule, title, severity, confidence, begin_byte, end_byte, line, "
              "column, end_line, end_column, unit, text, message, suggestion, basis, "
              "fingerprint FROM finding WHERE document=? ORDER BY position")
          .bind(id)
          .each([&](const Statement& row) { record.findings.push_back(read_finding(row)); });
  if (!read) return read;
  read = database
             .prepare(
                 "SELECT place, what, reason FROM incomplete WHERE document=? "
                 "ORDER BY position")
             .bind(id)
             .each([&](const Statement& row) {
               record.incomplete.push_back({row.text(0), row.text(1), row.text(2)});
             });
  if (!read) return read;
  read = database.prepare("SELECT key, label, value FROM fact WHERE document=? ORDER BY position")
             .bind(id)
             .each([&](const Statement& row) {
               record.facts.push_back({row.text(0), row.text(1), row.text(2)});
             });
  if (!read) return read;
  return database.prepare("SELECT role, name, code FROM party WHERE document=? ORDER BY position")
      .bind(id)
      .each([&](const Statement& row) {
        record.parties.push_back({row.text(0), row.text(1), row.text(2)});
      });
}

LedgerDocument read_document(const Statement& row) {
  LedgerDocument document;
  DocumentRecord& record = document.record;
  record.name = row.text(1);
  record.path = row.text(2);
  record.digest = row.text(3);
  record.bytes = row.size(4);
  record.state = finding::parse_document_state(row.text(5)).value_or(record.state);
  record.failure = row.text(6);
  record.kind = row.text(7);
  record.kind_label = row.text(8);
  record.title = row.text(9);
  record.as_of = row.text(10);
  record.as_of_today = row.number(11) != 0;
  record.characters = row.size(12);
  record.reports = split_lines(row.text(13));
  record.milliseconds = row.size(14);
  document.copy_of = row.text(15);
  document.copy_kind = row.text(16);
  return document;
}

}  // namespace

base::Result<void> write_document(Database& database, const DocumentRecord& record,
                                  std::int64_t run, const std::string& settings,
                                  const std::string& today) {
  auto id = row_of(database, record.name);
  if (!id) return id.error();
  Statement row = database.prepare(
      "UPDATE document SET path=?, run=?, settings=?, today=?, digest=?, bytes=?, state=?, "
      "failure=?, kind=?, kind_label=?, title=?, as_of=?, as_of_today=?, characters=?, sketch=?, "
      "reports=?, milliseconds=?, copy_of='', copy_kind='' WHERE id=?");
  row.bind(record.path).bind(run).bind(settings).bind(today).bind(record.digest);
  row.bind(record.bytes).bind(finding::name(record.state)).bind(record.failure);
  row.bind(record.kind).bind(record.kind_label).bind(record.title).bind(record.as_of);
  row.bind(record.as_of_today ? 1 : 0).bind(record.characters).bind_blob(record.sketch);
  row.bind(join_lines(record.reports)).bind(record.milliseconds).bind(*id);
  if (auto done = row.run(); !done) return done;
  return write_parts(database, record, *id);
}

base::Result<void> read_documents(Database& database, const Ledger::Visit& visit) {
  Statement rows = database.prepare(
      "SELECT id, name, path, digest, bytes, state, failure, kind, kind_label, title, as_of, "
      "as_of_today, characters, reports, milliseconds, copy_of, copy_kind FROM document "
      "ORDER BY name");
  for (;;) {
    auto more = rows.step();
    if (!more) return more.error();
    if (!*more) return {};
    LedgerDocument document = read_document(rows);
    auto read = read_parts(database, rows.number(0), document.record);
    if (!read) return read;
    if (auto visited = visit(document); !visited) return visited;
  }
}

}  // namespace fashen::ledger
