// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/contract_reading.h"

#include <catch2/catch.hpp>

#include "support/literal_document.h"

namespace fashen::testing {

ContractReading::ContractReading(std::string_view text)
    : document_(literal_document(text)),
      structure_(structure::analyze(document_, structure::DocumentKind::contract)),
      facts_(structure::contract_facts_of(document_, structure_)) {}

std::string ContractReading::of(std::string_view key) const {
  std::string all;
  for (const structure::ContractFact& fact : facts_->facts) {
    if (fact.key == key) all += (all.empty() ? "" : " | ") + structure::normalized(fact);
  }
  return all;
}

std::string ContractReading::about(std::string_view key) const {
  std::string all;
  for (const structure::ContractFact& fact : facts_->facts) {
    if (fact.key != key) continue;
    all += (all.empty() ? "" : " | ") + fact.about + ":" + structure::normalized(fact);
  }
  return all;
}

void check_facts(const std::string& title, std::initializer_list<FactRow> rows) {
  for (const FactRow& row : rows) {
    CAPTURE(row.clause, row.key);
    const ContractReading reading(title + "\n第一条 " + row.clause + "\n");
    CHECK(reading.of(row.key) == row.expected);
  }
}

}  // namespace fashen::testing
