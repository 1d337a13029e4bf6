// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/scratch.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace fashen::ledger {

std::string Scratch::read(const std::string& name) const {
  std::ostringstream bytes;
  bytes << std::ifstream(file(name), std::ios::binary).rdbuf();
  return bytes.str();
}

Ledger Scratch::create(const std::string& name) const {
  auto ledger = Ledger::open(file(name), Database::Mode::create);
  REQUIRE(ledger);
  return std::move(*ledger);
}

void put(Ledger& ledger, const finding::DocumentRecord& record, std::int64_t run) {
  REQUIRE(ledger.enter(record.name, record.path, run));
  REQUIRE(ledger.store(record, run, "settings", "2026-11-27"));
}

std::vector<LedgerDocument> all(Ledger& ledger) {
  std::vector<LedgerDocument> documents;
  REQUIRE(ledger.each_document([&](const LedgerDocument& document) -> base::Result<void> {
    documents.push_back(document);
    return {};
  }));
  return documents;
}

std::string encoded(Ledger& ledger) {
  std::string bytes;
  for (const LedgerDocument& document : all(ledger)) bytes += finding::encode(document.record);
  return bytes;
}

}  // namespace fashen::ledger
