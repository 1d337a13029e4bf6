// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/clause_facts.h"
#include "structure/contract_clause.h"
#include "structure/contract_type.h"
#include "structure/front_matter.h"
#include "structure/kind.h"
#include "structure/outline.h"
#include "structure/party.h"
#include "text/quantity.h"

namespace fashen::structure {

/// One thing that a contract says of itself. `key` is stable and one of contract_fact_keys().
struct ContractFact {
  std::string key;
  std::string value;  ///< As people read it: the words of the text, or a verdict on them
  base::Span span;    ///< In Document::text; what the value was read off
  Confidence confidence = Confidence::likely;
  std::string about;                       ///< Role of the party, or the item, that it belongs to
  std::optional<text::Quantity> quantity;  ///< Its amount, share, term or date; exact decimals
};

/// A kind of fact: its key, and how reports call it.
struct ContractFactKey {
  std::string_view key;    ///< "price.total"
  std::string_view label;  ///< "合同总价"
  std::string_view group;  ///< "价款": what stands together on a facts sheet
};

/// All keys, in the order of a facts sheet.
const std::vector<ContractFactKey>& contract_fact_keys();
/// The entry of a key, or nullptr.
const ContractFactKey* find_contract_fact_key(std::string_view key);

/// What rules, reports and ledgers share about one contract. Built once; read-only after that.
struct ContractFacts {
  ContractTypes type;
  std::vector<ContractClause> clauses;  ///< In document order
  std::vector<ContractFact> facts;      ///< By the order of the keys, then by place
  bool is_template = false;  ///< A form to be filled in: blanks are its nature, not its defect

  /// The first fact of a key, or nullptr.
  const ContractFact* first(std::string_view key) const;
};

/// What the facts are read off; all of it belongs to one document and outlives the call.
struct ContractSource {
  const document::Document& document;
  const Outline& outline;
  const FrontMatter& front;
  const std::vector<Party>& parties;
  const ClauseFacts& sentences;
};

/// Reads the facts. Never fails: what is not stated is not there.
ContractFacts read_contract_facts(const ContractSource& source);

struct Structure;

/// The facts of a document that is a contract; nothing for any other kind. Those of the document
/// that the thread asked for last are kept, for its rules and its report.
std::optional<ContractFacts> contract_facts_of(const document::Document& document,
                                               const Structure& structure);

/// A fact in the notation of machines: "1200000" (yuan), "0.03", "30 day", "2026-03-01"; its value
/// where it has no quantity.
std::string normalized(const ContractFact& fact);

}  // namespace fashen::structure
