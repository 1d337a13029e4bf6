// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

namespace fashen::ledger {
namespace {

/// What a document is, but its place in this ledger.
constexpr const char* columns =
    "settings, today, digest, bytes, state, failure, kind, kind_label, title, as_of, as_of_today, "
    "characters, sketch, reports, milliseconds";

struct Table {
  const char* name;
  const char* columns;
};
constexpr Table tables[] = {
    {"finding",
     "rule, title, severity, confidence, begin_byte, end_byte, line, column, end_line, end_column, "
     "unit, text, message, suggestion, basis, fingerprint"},
    {"incomplete", "place, what, reason"},
    {"fact", "key, label, value"},
    {"party", "role, name, code"},
};

std::string prefixed(const std::string& names) {
  std::string out = "t." + names;
  for (std::size_t at = 0; (at = out.find(", ", at)) != out.npos; at += 4) out.insert(at + 2, "t.");
  return out;
}

}  // namespace

base::Result<void> Ledger::take(const std::string& path, std::int64_t run) {
  auto done = database_.prepare("ATTACH ? AS part").bind(path).run();
  if (!done) return done;
  std::string list = columns;
  // A document that is here already is replaced, with all that hangs on it.
  std::string sql =
      "BEGIN IMMEDIATE; DELETE FROM document WHERE name IN (SELECT name FROM part.document);"
      "INSERT INTO document (name, path, run, " +
      list + ") SELECT name, path, " + std::to_string(run) + ", " + list + " FROM part.document;";
  for (const Table& table : tables) {
    sql += std::string("INSERT INTO ") + table.name + " (document, position, " + table.columns +
           ") SELECT d.id, t.position, " + prefixed(table.columns) + " FROM part." + table.name +
           " t JOIN part.document p ON p.id=t.document JOIN main.document d ON d.name=p.name;";
  }
  sql += "INSERT OR IGNORE INTO skipped SELECT path FROM part.skipped;";
  done = database_.execute(sql + "COMMIT;");
  if (!done) static_cast<void>(database_.execute("ROLLBACK"));
  auto detached = database_.execute("DETACH part");
  return done ? detached : done;
}

}  // namespace fashen::ledger
