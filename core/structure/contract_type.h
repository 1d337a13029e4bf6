// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "structure/kind.h"
#include "structure/outline.h"
#include "structure/party.h"

namespace fashen::structure {

/// A type of contract that the text speaks for.
struct ContractType {
  std::string tag;                  ///< Stable: "sale", "lease"…
  std::string label;                ///< 买卖合同
  double score = 0;                 ///< 0 to 1
  std::vector<KindReason> reasons;  ///< The words that speak for it
};

/// What a contract is. Mixed contracts have several types, and the law of each applies.
struct ContractTypes {
  std::vector<ContractType> types;  ///< Best first; empty where nothing speaks for anything
  /// Cut across the types: "gov" (an organ or public institution is a party), "admin-agreement",
  /// "consumer", "employment", "supplement".
  std::vector<KindReason> traits;
  std::string note;  ///< Title and body speak for different types; empty otherwise

  /// Whether a tag is among the types, or a name among the traits.
  bool is(std::string_view tag) const;
};

/// Weighs title, roles and body. The name of a contract does not decide what it is: where the body
/// speaks clearly for another type, that type comes first (interpretation of the contract book,
/// Fa Shi (2023) No. 13, art. 15).
ContractTypes classify_contract(const document::Document& document, const Outline& outline,
                                const std::vector<Party>& parties);

/// 买卖合同 for "sale"; empty for an unknown tag.
std::string_view contract_type_label(std::string_view tag);

}  // namespace fashen::structure
