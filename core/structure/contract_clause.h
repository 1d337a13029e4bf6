// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/kind.h"
#include "structure/outline.h"

namespace fashen::structure {

/// A clause of a contract with what it is about.
struct ContractClause {
  std::string family;    ///< Stable: "price", "payment", "breach"… ; empty where nothing tells
  std::size_t unit = 0;  ///< Index in Outline::units
  base::Span span;       ///< In Document::text
  Confidence confidence = Confidence::likely;  ///< likely by its heading, hint by its words
};

/// A family of clauses and how reports call it.
struct ClauseFamily {
  std::string_view family;
  std::string_view label;
};

const std::vector<ClauseFamily>& clause_families();
/// 付款 for "payment"; empty for an unknown family.
std::string_view clause_family_label(std::string_view family);

/// The highest numbered units (articles, else first-level clauses) in document order. The family
/// comes from the heading without its number, else from the first words of the clause.
std::vector<ContractClause> read_contract_clauses(const document::Document& document,
                                                  const Outline& outline);

}  // namespace fashen::structure
