// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include <catch2/catch.hpp>

#include "ledger/database.h"
#include "ledger/scratch.h"
#include "support/document_record.h"

namespace fashen::ledger {

TEST_CASE("a ledger gives back what was stored, in the order of names") {
  Scratch folder;
  finding::DocumentRecord record = sample_record("甲");
  {
    Ledger ledger = folder.create();
    put(ledger, sample_record("乙"));
    put(ledger, record);
    put(ledger, record);  // Again: replaces, adds nothing.
  }
  Ledger ledger = folder.create();
  auto documents = all(ledger);
  REQUIRE(documents.size() == 2);
  CHECK(documents[0].record.name == "乙");
  finding::FindingRecord expected = record.findings[0];
  CHECK(documents[1].record.findings[0] == expected);
  record.sketch.clear();
  CHECK(finding::encode(documents[1].record) == finding::encode(record));
  auto totals = ledger.totals();
  REQUIRE(totals);
  CHECK(totals->documents == 2);
  CHECK(totals->errors == 2);
  CHECK(totals->incomplete == 2);
  CHECK(*ledger.has_finding("甲", "0123456789abcdef"));
  CHECK(!*ledger.has_finding("丙", "0123456789abcdef"));
}

TEST_CASE("documents are pending until they are stored, and forgotten when no longer given") {
  Scratch folder;
  Ledger ledger = folder.create();
  REQUIRE(ledger.enter("甲", "甲.txt", 1));
  put(ledger, sample_record("乙"));
  finding::DocumentRecord failed;
  failed.name = "丙";
  failed.state = finding::DocumentState::failed;
  failed.failure = "崩溃";
  put(ledger, failed);
  CHECK(ledger.totals()->pending == 1);
  CHECK(ledger.totals()->failed == 1);
  auto known = ledger.known("乙");
  REQUIRE(known);
  REQUIRE(*known);
  CHECK((*known)->settings == "settings");
  CHECK((*known)->reports.size() == 2);
  CHECK(!*ledger.known("丁"));
  CHECK(*ledger.retry_failed() == 1);
  CHECK((*ledger.known("丙"))->state == finding::DocumentState::pending);
  REQUIRE(ledger.enter("乙", "新/乙.docx", 2));
  REQUIRE(ledger.forget_others(2));
  auto documents = all(ledger);
  REQUIRE(documents.size() == 1);
  CHECK(documents[0].record.path == "新/乙.docx");
  CHECK(documents[0].record.findings.size() == 1);
}

TEST_CASE("skipped files are those of the last run, a ledger without the list is given one") {
  Scratch folder;
  {
    Ledger ledger = folder.create();
    REQUIRE(ledger.set_skipped({"乙.png", "甲.png", "甲.png"}));
    REQUIRE(ledger.set_skipped({"丙.png", "丁.png"}));
    CHECK(*ledger.skipped() == std::vector<std::string>{"丁.png", "丙.png"});
  }
  {
    auto database = Database::open(folder.file("ledger.sqlite"), Database::Mode::existing);
    REQUIRE(database);
    REQUIRE(database->execute("DROP TABLE skipped; PRAGMA user_version=1"));
  }
  auto before = Ledger::open(folder.file("ledger.sqlite"), Database::Mode::read_only);
  REQUIRE(before);
  CHECK(before->skipped()->empty());
  Ledger ledger = folder.create();
  REQUIRE(ledger.set_skipped({"甲.png"}));
  CHECK(before->skipped()->size() == 1);
}

TEST_CASE("what was not committed is not there") {
  Scratch folder;
  {
    Ledger ledger = folder.create();
    put(ledger, sample_record("甲"));
    REQUIRE(ledger.begin());
    put(ledger, sample_record("乙"));
  }
  Ledger ledger = folder.create();
  CHECK(ledger.totals()->documents == 1);
}

TEST_CASE("runs keep their settings and totals") {
  Scratch folder;
  Ledger ledger = folder.create();
  RunRecord run;
  run.started = "2026-11-27T00:00:00Z";
  run.arguments = std::string("\0a", 2);
  auto id = ledger.add_run(run);
  REQUIRE(id);
  CHECK(ledger.runs()->back().finished.empty());
  put(ledger, sample_record("甲"), *id);
  REQUIRE(ledger.finish_run(*id, "2026-11-27T01:00:00Z"));
  auto runs = ledger.runs();
  REQUIRE(runs);
  CHECK(runs->back().arguments == run.arguments);
  CHECK(runs->back().finished == "2026-11-27T01:00:00Z");
  CHECK(runs->back().totals.errors == 1);
}

TEST_CASE("the digest is of findings, not of times") {
  Scratch folder;
  Ledger one = folder.create("one"), two = folder.create("two");
  put(one, sample_record("甲"));
  put(one, sample_record("乙"));
  finding::DocumentRecord slow = sample_record("甲");
  slow.milliseconds = 9999;
  put(two, sample_record("乙"), 7);
  put(two, slow, 8);
  CHECK(*one.digest() == *two.digest());
  slow.findings[0].message += "!";
  put(two, slow, 8);
  CHECK(*one.digest() != *two.digest());
}

TEST_CASE("files that are no ledger of this version are refused by name") {
  Scratch folder;
  folder.write("text", std::string(5000, 'x'));
  auto text = Ledger::open(folder.file("text"), Database::Mode::create);
  REQUIRE(!text);
  CHECK(text.error().where == folder.file("text"));
  auto absent = Ledger::open(folder.file("absent"), Database::Mode::existing);
  REQUIRE(!absent);
  CHECK(absent.error().code == base::ErrorCode::not_found);
  {
    auto other = Database::open(folder.file("other"), Database::Mode::create);
    REQUIRE(other->execute("CREATE TABLE x (y); PRAGMA user_version=1;"));
  }
  auto other = Ledger::open(folder.file("other"), Database::Mode::create);
  REQUIRE(!other);
  CHECK(other.error().code == base::ErrorCode::malformed);
  folder.create("newer");
  {
    auto newer = Database::open(folder.file("newer"), Database::Mode::existing);
    REQUIRE(newer->execute("PRAGMA user_version=99"));
  }
  auto newer = Ledger::open(folder.file("newer"), Database::Mode::existing);
  REQUIRE(!newer);
  CHECK(newer.error().code == base::ErrorCode::unsupported);
}

}  // namespace fashen::ledger
