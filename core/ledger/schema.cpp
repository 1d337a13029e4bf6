// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/schema.h"

namespace fashen::ledger {
namespace {

constexpr std::int64_t application_id = 0x6673686e;  // "fshn"

constexpr const char* tables = R"sql(
CREATE TABLE run (
  id INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT NOT NULL DEFAULT '',
  today TEXT NOT NULL, engine TEXT NOT NULL, rules TEXT NOT NULL, corpus TEXT NOT NULL,
  settings TEXT NOT NULL, arguments BLOB NOT NULL,
  documents INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0,
  errors INTEGER NOT NULL DEFAULT 0, warnings INTEGER NOT NULL DEFAULT 0,
  notes INTEGER NOT NULL DEFAULT 0, incomplete INTEGER NOT NULL DEFAULT 0);
CREATE TABLE document (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, path TEXT NOT NULL, run INTEGER NOT NULL,
  settings TEXT NOT NULL DEFAULT '', today TEXT NOT NULL DEFAULT '',
  digest TEXT NOT NULL DEFAULT '', bytes INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'pending', failure TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '', kind_label TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '', as_of TEXT NOT NULL DEFAULT '',
  as_of_today INTEGER NOT NULL DEFAULT 0, characters INTEGER NOT NULL DEFAULT 0,
  sketch BLOB NOT NULL DEFAULT '', reports TEXT NOT NULL DEFAULT '',
  milliseconds INTEGER NOT NULL DEFAULT 0,
  copy_of TEXT NOT NULL DEFAULT '', copy_kind TEXT NOT NULL DEFAULT '');
CREATE TABLE finding (
  document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  rule TEXT NOT NULL, title TEXT NOT NULL, severity TEXT NOT NULL, confidence TEXT NOT NULL,
  begin_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL, line INTEGER NOT NULL,
  column INTEGER NOT NULL, end_line INTEGER NOT NULL, end_column INTEGER NOT NULL,
  unit TEXT NOT NULL, text TEXT NOT NULL, message TEXT NOT NULL, suggestion TEXT NOT NULL,
  basis TEXT NOT NULL, fingerprint TEXT NOT NULL,
  PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE TABLE incomplete (
  document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  place TEXT NOT NULL, what TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE TABLE fact (
  document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  key TEXT NOT NULL, label TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE TABLE party (
  document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  role TEXT NOT NULL, name TEXT NOT NULL, code TEXT NOT NULL,
  PRIMARY KEY (document, position)) WITHOUT ROWID;
CREATE TABLE conflict (
  position INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL,
  statement TEXT NOT NULL, documents TEXT NOT NULL);
CREATE TABLE skipped (path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE INDEX finding_rule ON finding(rule);
CREATE INDEX fact_value ON fact(key, value);
CREATE INDEX document_digest ON document(digest);
)sql";

/// Another process may have been faster.
constexpr const char* upgrade_from_1 = R"sql(
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS skipped (path TEXT PRIMARY KEY) WITHOUT ROWID;
PRAGMA user_version=2;
COMMIT;
)sql";

base::Result<std::int64_t> pragma(Database& database, const char* sql) {
  Statement statement = database.prepare(sql);
  auto row = statement.step();
  if (!row) return row.error();
  return *row ? statement.number(0) : 0;
}

}  // namespace

base::Result<void> ensure_schema(Database& database, Database::Mode mode, const std::string& path) {
  auto application = pragma(database, "PRAGMA application_id");
  if (!application) return application.error();
  auto version = pragma(database, "PRAGMA user_version");
  if (!version) return version.error();
  if (*application == application_id && *version == schema_version) return {};
  if (*application == application_id && *version == 1) {
    if (mode == Database::Mode::read_only) return {};
    return database.execute(upgrade_from_1);
  }
  if (*application == application_id) {
    return base::Error(base::ErrorCode::unsupported,
                       "台账的版本是 " + std::to_string(*version) + "，本程序用的是 " +
                           std::to_string(schema_version) + "；请换一个输出文件夹",
                       path);
  }
  auto objects = pragma(database, "SELECT count(*) FROM sqlite_master");
  if (!objects) return objects.error();
  if (*objects != 0 || *version != 0 || *application != 0 || mode != Database::Mode::create) {
    return base::Error(base::ErrorCode::malformed, "不是法审的台账", path);
  }
  return database.execute("BEGIN IMMEDIATE;" + std::string(tables) +
                          "PRAGMA application_id=" + std::to_string(application_id) +
                          "; PRAGMA user_version=" + std::to_string(schema_version) + "; COMMIT;");
}

}  // namespace fashen::ledger
