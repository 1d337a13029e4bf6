// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "structure/contract_facts.h"
#include "structure/structure.h"

namespace fashen::testing {

/// The facts of a contract, asked for by their keys.
class ContractReading {
 public:
  explicit ContractReading(std::string_view text);
  ContractReading(const ContractReading&) = delete;
  ContractReading& operator=(const ContractReading&) = delete;

  /// All facts of a key in the notation of machines, with " | " between.
  std::string of(std::string_view key) const;
  /// The same with what each belongs to in front: "乙方:小微企业".
  std::string about(std::string_view key) const;
  const structure::ContractFacts& facts() const { return *facts_; }
  const document::Document& document() const { return document_; }

 private:
  document::Document document_;
  structure::Structure structure_;
  std::optional<structure::ContractFacts> facts_;
};

/// A clause of a contract, a key, and what the facts of that key are.
struct FactRow {
  const char* clause;
  const char* key;
  const char* expected;
};

/// Reads each clause as the first article of a contract of this title and checks its row.
void check_facts(const std::string& title, std::initializer_list<FactRow> rows);

}  // namespace fashen::testing
