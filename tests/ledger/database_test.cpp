// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"

#include <catch2/catch.hpp>
#include <limits>

#include "ledger/scratch.h"

namespace fashen::ledger {
namespace {

Database in_memory() {
  auto database = Database::open(":memory:", Database::Mode::create);
  REQUIRE(database);
  REQUIRE(database->execute("CREATE TABLE t (a TEXT NOT NULL, b)"));
  return std::move(*database);
}

std::string listed(Database& database) {
  std::string rows;
  REQUIRE(database.prepare("SELECT a, b FROM t ORDER BY rowid").each([&](const Statement& row) {
    rows += row.text(0) + "=" + std::to_string(row.number(1)) + ";";
  }));
  return rows;
}

}  // namespace

TEST_CASE("texts and blobs come back byte for byte, empty ones and such with zeros too") {
  Database database = in_memory();
  const std::vector<std::string> texts = {"", "甲方", std::string("a\0b", 3), "'; DROP TABLE t; --",
                                          std::string(100'000, 'x')};
  for (const std::string& text : texts) {
    REQUIRE(database.prepare("INSERT INTO t VALUES (?,?)").bind(text).bind_blob(text).run());
  }
  std::vector<std::string> back;
  REQUIRE(database.prepare("SELECT a, b FROM t ORDER BY rowid").each([&](const Statement& row) {
    CHECK(row.text(0) == row.text(1));
    back.push_back(row.text(0));
  }));
  CHECK(back == texts);
}

TEST_CASE("numbers come back up to the last bit") {
  Database database = in_memory();
  for (std::int64_t value : {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1},
                             std::int64_t{0}, std::numeric_limits<std::int64_t>::max()}) {
    Statement statement = database.prepare("SELECT ?");
    REQUIRE(*statement.bind(value).step());
    CHECK(statement.number(0) == value);
  }
  Statement largest = database.prepare("SELECT ?");
  REQUIRE(*largest.bind(std::numeric_limits<std::uint64_t>::max()).step());
  CHECK(largest.size(0) == std::numeric_limits<std::uint64_t>::max());
}

TEST_CASE("a statement can be used again, after a failure too, and forgets what was bound") {
  Database database = in_memory();
  for (int i = 0; i < 3; ++i) {
    REQUIRE(database.prepare("INSERT INTO t VALUES (?,?)").bind("a").bind(i).run());
  }
  CHECK_FALSE(database.prepare("INSERT INTO t VALUES (?,?)").run());  // a is NULL: not allowed.
  REQUIRE(database.prepare("INSERT INTO t VALUES (?,?)").bind("b").bind(9).run());
  CHECK(listed(database) == "a=0;a=1;a=2;b=9;");
}

TEST_CASE("wrong SQL is an error when it runs, never a crash") {
  Database database = in_memory();
  for (const char* sql : {"SELEC 1", "SELECT nothing FROM t", "SELECT 1 FROM gone", "("}) {
    CAPTURE(sql);
    auto stepped = database.prepare(sql).step();
    REQUIRE_FALSE(stepped);
    CHECK(stepped.error().code == base::ErrorCode::io);
    CHECK(stepped.error().message.find("台账读写失败: ") == 0);
    CHECK_FALSE(database.execute(sql));
  }
  CHECK(listed(database).empty());
}

TEST_CASE("several statements run in order, until one fails") {
  Database database = in_memory();
  CHECK_FALSE(database.execute(
      "INSERT INTO t VALUES ('a',1); INSERT INTO gone VALUES (1); INSERT INTO t VALUES ('b',2)"));
  CHECK(listed(database) == "a=1;");
}

TEST_CASE("a file opened for reading only is neither made nor changed") {
  Scratch folder;
  auto absent = Database::open(folder.file("absent"), Database::Mode::read_only);
  REQUIRE_FALSE(absent);
  CHECK(absent.error().code == base::ErrorCode::not_found);
  CHECK_FALSE(std::filesystem::exists(folder.file("absent")));
  {
    auto made = Database::open(folder.file("made"), Database::Mode::create);
    REQUIRE(made->execute("CREATE TABLE t (a)"));
  }
  auto reader = Database::open(folder.file("made"), Database::Mode::read_only);
  REQUIRE(reader);
  CHECK_FALSE(reader->execute("INSERT INTO t VALUES (1)"));
  CHECK(*reader->prepare("SELECT count(*) FROM t").step());
}

TEST_CASE("a database that cannot be made names its path") {
  Scratch folder;
  for (const std::string& path :
       {folder.file("no/such/folder/x"), std::filesystem::path(folder.file("")).string()}) {
    CAPTURE(path);
    auto opened = Database::open(path, Database::Mode::create);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == base::ErrorCode::io);
    CHECK(opened.error().where == path);
  }
}

TEST_CASE("others read while a writer is at work, and see what was committed") {
  Scratch folder;
  auto writer = Database::open(folder.file("shared"), Database::Mode::create);
  REQUIRE(
      writer->execute("CREATE TABLE t (a); INSERT INTO t VALUES (1); BEGIN IMMEDIATE; "
                      "INSERT INTO t VALUES (2)"));
  auto reader = Database::open(folder.file("shared"), Database::Mode::read_only);
  REQUIRE(reader);
  auto count = [&] {
    Statement statement = reader->prepare("SELECT count(*) FROM t");
    REQUIRE(*statement.step());
    return statement.number(0);
  };
  CHECK(count() == 1);
  REQUIRE(writer->execute("COMMIT"));
  CHECK(count() == 2);
}

}  // namespace fashen::ledger
