// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/schema.h"

#include <catch2/catch.hpp>
#include <optional>

#include "ledger/ledger.h"
#include "ledger/lines.h"
#include "ledger/scratch.h"
#include "support/document_record.h"

// Others read ledgers with tools of their own: what schema.h says of them is a promise.
namespace fashen::ledger {
namespace {

std::string column_names(Database& database, const std::string& table) {
  std::string names;
  REQUIRE(database.prepare("SELECT name FROM pragma_table_info('" + table + "')")
              .each([&](const Statement& row) { names += row.text(0) + " "; }));
  return names;
}

std::string first(Database& database, const std::string& sql) {
  Statement statement = database.prepare(sql);
  REQUIRE(*statement.step());
  return statement.text(0);
}

}  // namespace

TEST_CASE("a ledger has the tables and columns that its documentation names") {
  Scratch folder;
  { Ledger ledger = folder.create(); }
  auto database = Database::open(folder.file("ledger.sqlite"), Database::Mode::read_only);
  REQUIRE(database);
  CHECK(column_names(*database, "run") ==
        "id started finished today engine rules corpus settings arguments documents failed errors "
        "warnings notes incomplete ");
  CHECK(column_names(*database, "document") ==
        "id name path run settings today digest bytes state failure kind kind_label title as_of "
        "as_of_today characters sketch reports milliseconds copy_of copy_kind ");
  CHECK(column_names(*database, "finding") ==
        "document position rule title severity confidence begin_byte end_byte line column "
        "end_line end_column unit text message suggestion basis fingerprint ");
  CHECK(column_names(*database, "incomplete") == "document position place what reason ");
  CHECK(column_names(*database, "fact") == "document position key label value ");
  CHECK(column_names(*database, "party") == "document position role name code ");
  CHECK(column_names(*database, "conflict") == "position kind subject statement documents ");
  CHECK(first(*database, "PRAGMA application_id") == std::to_string(0x6673686e));
  CHECK(first(*database, "PRAGMA user_version") == std::to_string(schema_version));
}

TEST_CASE("levels and states are stored by their stable names, lists one a line") {
  Scratch folder;
  {
    Ledger ledger = folder.create();
    put(ledger, sample_record("甲"));
    REQUIRE(ledger.enter("乙", "乙.docx", 1));
  }
  auto database = Database::open(folder.file("ledger.sqlite"), Database::Mode::read_only);
  CHECK(first(*database, "SELECT severity||' '||confidence||' '||position FROM finding") ==
        "error certain 0");
  CHECK(first(*database,
              "SELECT group_concat(state) FROM (SELECT state FROM document "
              "ORDER BY name)") == "pending,reviewed");
  CHECK(first(*database, "SELECT basis FROM finding") == "《某法》第一条\n《某法》第二条");
  CHECK(first(*database, "SELECT reports FROM document WHERE name='甲'") ==
        "甲.审查.html\n甲.审查.json");
  CHECK(first(*database, "SELECT place FROM incomplete") == "第 3 页");
}

TEST_CASE("nothing of a document that is forgotten stays behind") {
  Scratch folder;
  {
    Ledger ledger = folder.create();
    put(ledger, sample_record("甲"), 1);
    REQUIRE(ledger.forget_others(2));
  }
  auto database = Database::open(folder.file("ledger.sqlite"), Database::Mode::read_only);
  for (const char* table : {"document", "finding", "incomplete", "fact", "party"}) {
    CAPTURE(table);
    CHECK(first(*database, std::string("SELECT count(*) FROM ") + table) == "0");
  }
}

TEST_CASE("an empty file becomes a ledger only where one may be made") {
  Scratch folder;
  folder.write("empty", "");
  auto existing = Ledger::open(folder.file("empty"), Database::Mode::existing);
  REQUIRE_FALSE(existing);
  CHECK(existing.error().code == base::ErrorCode::malformed);
  CHECK(existing.error().where == folder.file("empty"));
  CHECK(Ledger::open(folder.file("empty"), Database::Mode::create));
  CHECK(Ledger::open(folder.file("empty"), Database::Mode::existing));
}

TEST_CASE("the ledger of another version is left alone, and its number is told") {
  Scratch folder;
  { Ledger ledger = folder.create(); }
  {
    auto other = Database::open(folder.file("ledger.sqlite"), Database::Mode::existing);
    REQUIRE(other->execute("PRAGMA user_version=77"));
  }
  for (auto mode : {Database::Mode::create, Database::Mode::existing, Database::Mode::read_only}) {
    auto opened = Ledger::open(folder.file("ledger.sqlite"), mode);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message == "台账的版本是 77，本程序用的是 " +
                                        std::to_string(schema_version) + "；请换一个输出文件夹");
  }
}

TEST_CASE("a ledger cut off or damaged anywhere is an error or a ledger, never a crash") {
  Scratch folder;
  {
    Ledger ledger = folder.create("whole");
    for (int i = 0; i < 20; ++i) put(ledger, sample_record("文件" + std::to_string(i)));
  }
  const std::string whole = folder.read("whole");
  REQUIRE(whole.size() > 20'000);
  // The number of documents and findings, or nothing where the reading failed.
  const auto walk = [&](const std::string& bytes) -> std::optional<std::size_t> {
    folder.write("damaged", bytes);
    auto ledger = Ledger::open(folder.file("damaged"), Database::Mode::read_only);
    if (!ledger) {
      CHECK(ledger.error().where == folder.file("damaged"));
      return std::nullopt;
    }
    std::size_t seen = 0;
    auto read = ledger->each_document([&](const LedgerDocument& document) {
      seen += 1 + document.record.findings.size();
      return base::Result<void>();
    });
    if (!read || !ledger->totals() || !ledger->conflicts() || !ledger->runs()) return std::nullopt;
    return seen;
  };
  CHECK(walk(whole) == 40);
  for (std::size_t size = 1; size < whole.size(); size += whole.size() / 30) {
    CAPTURE(size);
    CHECK(walk(whole.substr(0, size)).value_or(40) == 40);  // Never a part of it.
  }
  unsigned state = 99;
  const auto next = [&] { return state = state * 1664525u + 1013904223u, state >> 8; };
  for (int round = 0; round < 100; ++round) {
    std::string bytes = whole;
    for (int i = 0; i < 20; ++i) bytes[next() % bytes.size()] = static_cast<char>(next());
    walk(bytes);
  }
}

TEST_CASE("lists go into a column and come back") {
  using Items = std::vector<std::string>;
  for (const Items& items : {Items{}, Items{"a"}, Items{"a", "b"}, Items{"", "a"},
                             Items{"甲 乙", "丙\t丁", "x\r"}, Items{"a", "", "b"}}) {
    CHECK(split_lines(join_lines(items)) == items);
  }
  CHECK(split_lines(join_lines({"一行\n两行", "三"})) == Items{"一行 两行", "三"});
}

}  // namespace fashen::ledger
