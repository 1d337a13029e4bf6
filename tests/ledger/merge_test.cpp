// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "ledger/ledger.h"
#include "ledger/scratch.h"
#include "support/document_record.h"
#include "text/sketch.h"

namespace fashen::ledger {
namespace {

finding::DocumentRecord with_path(const std::string& name, const std::string& path) {
  finding::DocumentRecord record = sample_record(name);
  record.path = path;
  return record;
}

}  // namespace

TEST_CASE("a ledger that takes over parts is the ledger of them all") {
  Scratch folder;
  Ledger direct = folder.create("direct"), one = folder.create("one"), two = folder.create("two");
  for (const char* name : {"丁", "乙"}) put(one, sample_record(name));
  for (const char* name : {"甲", "丙"}) put(two, sample_record(name));
  for (const char* name : {"甲", "乙", "丙", "丁"}) put(direct, sample_record(name));
  REQUIRE(direct.relate());

  Ledger whole = folder.create("whole");
  REQUIRE(whole.take(folder.file("two"), 3));
  REQUIRE(whole.take(folder.file("one"), 3));
  REQUIRE(whole.relate());
  CHECK(*whole.digest() == *direct.digest());
  CHECK(*whole.totals() == *direct.totals());
  CHECK(encoded(whole) == encoded(direct));
}

TEST_CASE("taking a part over again changes nothing, and the part stays as it was") {
  Scratch folder;
  Ledger part = folder.create("part"), whole = folder.create("whole");
  put(part, sample_record("甲"));
  const std::string before = *part.digest();
  REQUIRE(whole.take(folder.file("part"), 1));
  const std::string once = *whole.digest();
  REQUIRE(whole.take(folder.file("part"), 1));
  CHECK(*whole.digest() == once);
  CHECK(*part.digest() == before);
}

TEST_CASE("a document that is there already is replaced with all that hangs on it") {
  Scratch folder;
  Ledger part = folder.create("part"), whole = folder.create("whole");
  put(whole, with_path("甲", "旧.docx"));
  put(whole, sample_record("乙"));
  finding::DocumentRecord bare;
  bare.name = "甲";
  bare.path = "新.docx";
  bare.state = finding::DocumentState::reviewed;
  put(part, bare);
  REQUIRE(whole.take(folder.file("part"), 1));
  CHECK(whole.totals()->documents == 2);
  CHECK(whole.totals()->errors == 1);  // Of 乙 alone
  CHECK(whole.totals()->incomplete == 1);
  for (const LedgerDocument& document : all(whole)) {
    if (document.record.name == "甲") CHECK(document.record.path == "新.docx");
  }
}

TEST_CASE("what is needed to find near copies comes along") {
  Scratch folder;
  Ledger part = folder.create("part"), whole = folder.create("whole");
  std::string text;
  for (int i = 0; i < 200; ++i) text += "第" + std::to_string(i * 37) + "期租金按日计算违约金。";
  for (auto [ledger, name] : {std::pair(&part, "甲"), std::pair(&whole, "乙")}) {
    finding::DocumentRecord record = sample_record(name);
    record.sketch = text::sketch(text);
    put(*ledger, record);
  }
  REQUIRE(whole.take(folder.file("part"), 1));
  REQUIRE(whole.relate());
  std::string kinds;
  for (const LedgerDocument& document : all(whole)) kinds += document.copy_kind + ";";
  CHECK(kinds == ";near;");
}

TEST_CASE("the settings of each document come along, so that it is not reviewed again") {
  Scratch folder;
  Ledger part = folder.create("part"), whole = folder.create("whole");
  REQUIRE(part.enter("甲", "甲.docx", 1));
  REQUIRE(part.store(sample_record("甲"), 1, "those", "2026-11-27"));
  REQUIRE(whole.take(folder.file("part"), 4));
  auto known = whole.known("甲");
  REQUIRE(known);
  REQUIRE(*known);
  CHECK((*known)->settings == "those");
  CHECK((*known)->today == "2026-11-27");
  CHECK((*known)->digest == sample_record("甲").digest);
  REQUIRE(whole.forget_others(4));
  CHECK(whole.totals()->documents == 1);
}

TEST_CASE("a part that is no ledger leaves the whole as it was, and usable") {
  Scratch folder;
  Ledger whole = folder.create("whole");
  put(whole, sample_record("甲"));
  const std::string before = *whole.digest();
  folder.write("text", std::string(5000, 'x'));
  CHECK_FALSE(whole.take(folder.file("text"), 2));
  {
    auto other = Database::open(folder.file("other"), Database::Mode::create);
    REQUIRE(other->execute("CREATE TABLE document (name, path)"));
  }
  CHECK_FALSE(whole.take(folder.file("other"), 2));
  CHECK(*whole.digest() == before);
  put(whole, sample_record("乙"));
  CHECK(whole.totals()->documents == 2);
}

}  // namespace fashen::ledger
