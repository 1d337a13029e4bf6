// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "ledger/ledger.h"
#include "ledger/scratch.h"
#include "support/document_record.h"

namespace fashen::ledger {
namespace {

finding::DocumentRecord failed_record(const std::string& name) {
  finding::DocumentRecord record;
  record.name = name;
  record.path = name + ".docx";
  record.state = finding::DocumentState::failed;
  record.failure = "读取时崩溃";
  record.incomplete = {{record.path, "整份文件", record.failure}};
  return record;
}

}  // namespace

TEST_CASE("a ledger without anything has runs, documents and conflicts of none") {
  Scratch folder;
  Ledger ledger = folder.create();
  CHECK(ledger.runs()->empty());
  CHECK(all(ledger).empty());
  CHECK(*ledger.totals() == Totals{});
  REQUIRE(ledger.relate());
  CHECK(ledger.conflicts()->empty());
  CHECK(*ledger.digest() == *folder.create("another").digest());
}

TEST_CASE("every field of a run comes back, the runs in order") {
  Scratch folder;
  Ledger ledger = folder.create();
  RunRecord run{0, "2026-11-27T00:00:00Z", "", "2026-11-27", "0.1.0", "规则", "法规", "设置", "x",
                {}};
  for (std::int64_t expected : {1, 2, 3}) {
    auto id = ledger.add_run(run);
    REQUIRE(id);
    CHECK(*id == expected);
    run.today = "2026-11-2" + std::to_string(expected);
  }
  auto runs = ledger.runs();
  REQUIRE(runs);
  REQUIRE(runs->size() == 3);
  CHECK((*runs)[0].today == "2026-11-27");
  CHECK((*runs)[2].today == "2026-11-22");
  CHECK((*runs)[1].engine + (*runs)[1].rules + (*runs)[1].corpus + (*runs)[1].settings ==
        "0.1.0规则法规设置");
}

TEST_CASE("the end of a run states what there was then, also when more comes later") {
  Scratch folder;
  Ledger ledger = folder.create();
  auto first = ledger.add_run({});
  put(ledger, sample_record("甲"), *first);
  put(ledger, failed_record("乙"), *first);
  REQUIRE(ledger.finish_run(*first, "2026-11-27T01:00:00Z"));
  auto second = ledger.add_run({});
  put(ledger, sample_record("丙"), *second);
  REQUIRE(ledger.finish_run(*second, "2026-11-27T02:00:00Z"));
  auto runs = ledger.runs();
  REQUIRE(runs->size() == 2);
  const Totals& then = (*runs)[0].totals;
  CHECK(then.documents == 2);
  CHECK(then.failed == 1);
  CHECK(then.errors == 1);
  CHECK(then.incomplete == 2);
  CHECK((*runs)[1].totals.documents == 3);
  CHECK((*runs)[1].totals.errors == 2);
}

TEST_CASE("storing a document that no run has entered is an error that names it") {
  Scratch folder;
  Ledger ledger = folder.create();
  auto stored = ledger.store(sample_record("甲"), 1, "", "");
  REQUIRE_FALSE(stored);
  CHECK(stored.error().message == "台账中没有登记“甲”");
  CHECK(all(ledger).empty());
}

TEST_CASE("entering a document again keeps what is known of it") {
  Scratch folder;
  Ledger ledger = folder.create();
  put(ledger, sample_record("甲"), 1);
  REQUIRE(ledger.enter("甲", "搬家/甲.docx", 2));
  auto documents = all(ledger);
  REQUIRE(documents.size() == 1);
  CHECK(documents[0].record.path == "搬家/甲.docx");
  CHECK(documents[0].record.state == finding::DocumentState::reviewed);
  CHECK(documents[0].record.findings.size() == 1);
}

TEST_CASE("only failed documents are tried again, and what was said of the others stays") {
  Scratch folder;
  Ledger ledger = folder.create();
  put(ledger, sample_record("甲"));
  put(ledger, failed_record("乙"));
  put(ledger, failed_record("丙"));
  CHECK(*ledger.retry_failed() == 2);
  CHECK(*ledger.retry_failed() == 0);
  std::string states;
  for (const LedgerDocument& document : all(ledger)) {
    states += document.record.name + " " + finding::name(document.record.state) +
              document.record.failure + ";";
  }
  CHECK(states == "丙 pending;乙 pending;甲 reviewed;");
}

TEST_CASE("a visitor that gives up ends the walk with its own error") {
  Scratch folder;
  Ledger ledger = folder.create();
  for (const char* name : {"a", "b", "c"}) put(ledger, sample_record(name));
  int seen = 0;
  auto walked = ledger.each_document([&](const LedgerDocument&) -> base::Result<void> {
    if (++seen < 2) return {};
    return base::Error(base::ErrorCode::io, "磁盘已满", "index.html");
  });
  REQUIRE_FALSE(walked);
  CHECK(walked.error().to_string() == "index.html: 错误: 磁盘已满 [io]");
  CHECK(seen == 2);
  CHECK(all(ledger).size() == 3);  // The ledger can be walked again.
}

TEST_CASE("the digest does not depend on the order in which reviews came in") {
  Scratch folder;
  Ledger forward = folder.create("forward"), backward = folder.create("backward");
  const std::vector<std::string> names = {"a", "b", "c", "d"};
  for (const std::string& name : names) put(forward, sample_record(name));
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    put(backward, sample_record(*name));
  }
  REQUIRE(forward.relate());
  REQUIRE(backward.relate());
  CHECK(*forward.digest() == *backward.digest());
  put(backward, failed_record("b"));
  CHECK(*forward.digest() != *backward.digest());
}

TEST_CASE("what is not committed is undone as a whole") {
  Scratch folder;
  const std::string before = [&] {
    Ledger ledger = folder.create();
    put(ledger, sample_record("甲"));
    return *ledger.digest();
  }();
  {
    Ledger ledger = folder.create();
    REQUIRE(ledger.begin());
    finding::DocumentRecord changed = sample_record("甲");
    changed.findings.clear();
    put(ledger, changed);
    REQUIRE(ledger.forget_others(9));
    CHECK(all(ledger).empty());
  }
  Ledger ledger = folder.create();
  CHECK(*ledger.digest() == before);
}

TEST_CASE("names are compared as they are written") {
  Scratch folder;
  Ledger ledger = folder.create();
  for (const char* name : {"A", "a", "a ", "甲/乙", "甲'乙", "甲%"})
    put(ledger, sample_record(name));
  CHECK(all(ledger).size() == 6);
  CHECK(*ledger.has_finding("甲'乙", "0123456789abcdef"));
  CHECK_FALSE(*ledger.has_finding("甲_", "0123456789abcdef"));
  CHECK_FALSE(*ledger.known("甲"));
}

}  // namespace fashen::ledger
