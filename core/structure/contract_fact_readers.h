// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "structure/contract_facts.h"

// The readers that together make the facts of a contract; each appends what it finds.
namespace fashen::structure {

/// Collects facts and turns folded spans into spans of the text.
class ContractFactList {
 public:
  ContractFactList(const document::Document& document, std::vector<ContractFact>& facts)
      : document_(document), facts_(facts) {}

  /// Adds a fact that stands at `folded`, its value the words there; returns it.
  ContractFact& add(std::string_view key, base::Span folded, Confidence confidence);
  /// Adds a fact that stands at `span` of the text, or nowhere.
  ContractFact& add(std::string_view key, base::Span span, std::string value,
                    Confidence confidence);
  /// The fact added last; there must be one.
  ContractFact& last() { return facts_.back(); }

 private:
  const document::Document& document_;
  std::vector<ContractFact>& facts_;
};

/// Who the parties are: contract_party_facts.cpp.
void read_party_facts(const ContractSource& source, ContractFactList& facts);
/// Amounts, shares, rates, terms and dates with what they are for: contract_amounts.cpp.
void read_amount_facts(const ContractSource& source, ContractFactList& facts);
/// Tax, dispute resolution, effectiveness, copies and the like: contract_terms.cpp.
void read_term_facts(const ContractSource& source, ContractFactList& facts);
/// Annexes, signatures, blanks and placeholders: contract_blanks.cpp. Returns whether the paper is
/// a form to be filled in.
bool read_blank_facts(const ContractSource& source, ContractFactList& facts);

}  // namespace fashen::structure
