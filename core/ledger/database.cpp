// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"

#include <sqlite3.h>

#include <filesystem>
#include <map>

namespace fashen::ledger {
namespace {

base::Error failure(sqlite3* database) {
  int code = database == nullptr ? SQLITE_NOMEM : sqlite3_errcode(database);
  std::string said = database == nullptr ? "out of memory" : sqlite3_errmsg(database);
  const char* file = database == nullptr ? nullptr : sqlite3_db_filename(database, "main");
  std::string path = file == nullptr ? "" : file;
  switch (code & 0xff) {
    case SQLITE_FULL:
      return {base::ErrorCode::io, "磁盘已满，台账不能写入；腾出空间后用 --resume 继续", path};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
      return {base::ErrorCode::malformed, "不是台账，或者台账已损坏（" + said + "）", path};
    case SQLITE_BUSY: return {base::ErrorCode::io, "台账正被另一个审查使用", path};
    default: return {base::ErrorCode::io, "台账读写失败: " + said, path};
  }
}

int length(std::string_view text) { return static_cast<int>(text.size()); }

}  // namespace

Statement::~Statement() {
  if (statement_ == nullptr) return;
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

Statement& Statement::bind(std::int64_t value) {
  sqlite3_bind_int64(statement_, ++bound_, value);
  return *this;
}

Statement& Statement::bind(std::string_view text) {
  // A null pointer would be NULL, which no column of ours allows.
  sqlite3_bind_text(statement_, ++bound_, text.empty() ? "" : text.data(), length(text),
                    SQLITE_TRANSIENT);
  return *this;
}

Statement& Statement::bind_blob(std::string_view bytes) {
  sqlite3_bind_blob(statement_, ++bound_, bytes.empty() ? "" : bytes.data(), length(bytes),
                    SQLITE_TRANSIENT);
  return *this;
}

base::Result<bool> Statement::step() {
  if (statement_ == nullptr) return failure(database_);
  int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return failure(database_);
}

base::Result<void> Statement::run() {
  return each([](const Statement&) {});
}

base::Result<void> Statement::each(const std::function<void(const Statement&)>& row) {
  for (;;) {
    auto more = step();
    if (!more) return more.error();
    if (!*more) return {};
    row(*this);
  }
}

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(statement_, column);
}

std::string Statement::text(int column) const {
  const void* bytes = sqlite3_column_blob(statement_, column);
  if (bytes == nullptr) return {};
  return std::string(static_cast<const char*>(bytes),
                     static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
}

struct Database::Impl {
  sqlite3* handle = nullptr;
  std::map<std::string, sqlite3_stmt*, std::less<>> statements;

  ~Impl() {
    for (auto& [sql, statement] : statements) sqlite3_finalize(statement);
    sqlite3_close(handle);
  }
};

Database::Database(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

base::Result<Database> Database::open(const std::string& path, Mode mode) {
  auto impl = std::make_unique<Impl>();
  int flags = mode == Mode::read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if (mode == Mode::create) flags |= SQLITE_OPEN_CREATE;
  const auto cannot_open = [&] {
    return base::Error(mode == Mode::create ? base::ErrorCode::io : base::ErrorCode::not_found,
                       "台账不存在或者不能打开", path);
  };
  // SQLite would wait for who writes into a pipe.
  std::error_code ignored;
  const auto kind = std::filesystem::status(path, ignored).type();
  if (kind == std::filesystem::file_type::fifo) return cannot_open();
  if (sqlite3_open_v2(path.c_str(), &impl->handle, flags, nullptr) != SQLITE_OK) {
    if (sqlite3_errcode(impl->handle) != SQLITE_CANTOPEN) return failure(impl->handle);
    return cannot_open();
  }
  sqlite3_busy_timeout(impl->handle, 10'000);
  Database database(std::move(impl));
  std::string settings = "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;";
  // NORMAL: a power cut may cost the last transactions, which are reviewed again, but no damage.
  if (mode != Mode::read_only) settings += "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;";
  if (auto set = database.execute(settings); !set) return set.error();
  return database;
}

Statement Database::prepare(std::string_view sql) {
  auto found = impl_->statements.find(sql);
  if (found == impl_->statements.end()) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(impl_->handle, sql.data(), length(sql), &statement, nullptr) !=
        SQLITE_OK) {
      return Statement(impl_->handle, nullptr);  // Whose first step tells why.
    }
    found = impl_->statements.emplace(std::string(sql), statement).first;
  }
  return Statement(impl_->handle, found->second);
}

base::Result<void> Database::execute(const std::string& sql) {
  if (sqlite3_exec(impl_->handle, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return failure(impl_->handle);
}

std::int64_t Database::last_row() const { return sqlite3_last_insert_rowid(impl_->handle); }

}  // namespace fashen::ledger
