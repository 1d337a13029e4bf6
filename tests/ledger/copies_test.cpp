// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/copies.h"

#include <catch2/catch.hpp>
#include <map>

#include "ledger/ledger.h"
#include "support/document_record.h"
#include "text/sketch.h"

namespace fashen::ledger {
namespace {

Ledger in_memory() {
  auto ledger = Ledger::open(":memory:", Database::Mode::create);
  REQUIRE(ledger);
  return std::move(*ledger);
}

void put(Ledger& ledger, const finding::DocumentRecord& record) {
  REQUIRE(ledger.enter(record.name, record.path, 1));
  REQUIRE(ledger.store(record, 1, "", ""));
}

/// A long text; `edits` of its sentences differ from those of other values.
std::string text_with(int edits, int seed) {
  std::string text;
  for (int i = 0; i < 300; ++i) {
    text += "承租人于" + std::to_string(i * 91) + "日前支付第" +
            std::to_string(i < edits ? i + seed : i) + "期租金，逾期按日计算违约金。";
  }
  return text;
}

}  // namespace

TEST_CASE("equal files and nearly equal texts are grouped, others are not") {
  Ledger ledger = in_memory();
  auto add = [&](const std::string& name, const std::string& text, const std::string& bytes) {
    finding::DocumentRecord record = sample_record(name);
    record.sketch = text::sketch(text);
    record.digest = finding::content_digest(bytes);
    put(ledger, record);
  };
  add("a", text_with(0, 0), "1");
  add("b", text_with(0, 0), "1");
  add("c", text_with(3, 5000), "2");
  add("d", "与其他文件毫无关系的一份租车协议，只有一两句话。", "3");
  add("e", text_with(300, 70'000), "4");
  REQUIRE(ledger.relate());
  std::map<std::string, std::string> copies;
  REQUIRE(ledger.each_document([&](const LedgerDocument& document) -> base::Result<void> {
    copies[document.record.name] = document.copy_of + " " + document.copy_kind;
    return {};
  }));
  CHECK(copies["a"] == " ");
  CHECK(copies["b"] == "a exact");
  CHECK(copies["c"] == "a near");
  CHECK(copies["d"] == " ");
  CHECK(copies["e"] == " ");
}

TEST_CASE("documents that contradict each other are told") {
  Ledger ledger = in_memory();
  auto add = [&](const std::string& name, const std::string& party, const std::string& code,
                 const std::string& number) {
    finding::DocumentRecord record = sample_record(name);
    record.parties = {{"甲方", party, code}};
    record.facts = {{"contract.number", "合同编号", number}};
    put(ledger, record);
  };
  add("a", "宏远公司", "9133A", "H-1");
  add("b", "宏远公司", "9133B", "H-2");
  add("c", "大同公司", "9133A", "H-2");
  add("d", "大同公司", "", "");
  REQUIRE(ledger.relate());
  auto conflicts = ledger.conflicts();
  REQUIRE(conflicts);
  REQUIRE(conflicts->size() == 3);
  CHECK((*conflicts)[0].statement == "“宏远公司”在不同文件中的证照号码不一致: 9133A、9133B");
  CHECK((*conflicts)[0].documents == std::vector<std::string>{"a", "b"});
  CHECK((*conflicts)[1].statement == "号码 9133A 用于不同的当事人: 大同公司、宏远公司");
  CHECK((*conflicts)[2].statement == "合同编号 H-2 用于多份不同的文件");
  CHECK((*conflicts)[2].documents == std::vector<std::string>{"b", "c"});
}

}  // namespace fashen::ledger
