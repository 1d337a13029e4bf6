// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace fashen::ledger {

/// A prepared statement in use: bind in order, then step. Belongs to its database, which keeps it
/// for the next use and must outlive it.
class Statement {
 public:
  Statement(sqlite3* database, sqlite3_stmt* statement)
      : database_(database), statement_(statement) {}
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement();

  Statement& bind(std::int64_t value);
  Statement& bind(std::uint64_t value) { return bind(static_cast<std::int64_t>(value)); }
  Statement& bind(int value) { return bind(static_cast<std::int64_t>(value)); }
  Statement& bind(std::string_view text);
  Statement& bind(const char* text) { return bind(std::string_view(text)); }
  Statement& bind_blob(std::string_view bytes);

  /// True if there is a row. `io` with what SQLite says, such as a full disk.
  base::Result<bool> step();
  /// Steps to the end; the rows are of no interest.
  base::Result<void> run();
  /// Calls `row` for each row.
  base::Result<void> each(const std::function<void(const Statement&)>& row);

  std::int64_t number(int column) const;
  std::uint64_t size(int column) const { return static_cast<std::uint64_t>(number(column)); }
  /// Text or blob; empty for NULL.
  std::string text(int column) const;

 private:
  sqlite3* database_;
  sqlite3_stmt* statement_;
  int bound_ = 0;
};

/// A SQLite file. For one thread; other processes may read meanwhile.
class Database {
 public:
  enum class Mode { create, existing, read_only };

  /// Write-ahead log, foreign keys on; waits up to ten seconds for another writer.
  static base::Result<Database> open(const std::string& path, Mode mode);

  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  ~Database();

  /// The statement for an SQL text. Where the file is too damaged for it, its steps fail.
  Statement prepare(std::string_view sql);
  /// Runs SQL without values, several statements if need be.
  base::Result<void> execute(const std::string& sql);
  std::int64_t last_row() const;

 private:
  struct Impl;
  explicit Database(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace fashen::ledger
