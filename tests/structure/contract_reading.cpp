// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/contract_reading.h"

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

}  // namespace fashen::testing
