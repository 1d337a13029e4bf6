// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "structure/outline.h"

namespace fashen::structure {

/// What a labelled statement about a party is about.
enum class PartyField {
  role,
  name,
  code,
  representative,
  address,
  agent,
  contact,
  phone,
  bank,
  account
};

/// "甲方（出租人）：X公司" as found on a line or in two neighbouring cells. Offsets are folded.
struct PartyStatement {
  PartyField field = PartyField::role;
  std::string_view label;  ///< The word of the lexicon: 甲方, 法定代表人
  base::Span note;         ///< What stood in brackets behind the label; empty if nothing
  base::Span value;        ///< Empty where it is left blank
  std::size_t line = 0;    ///< Index of its line
};

/// All such statements in document order. Sentences that merely begin with a role are none.
std::vector<PartyStatement> read_party_statements(const document::Document& document,
                                                  const Outline& outline);

/// True for a word that names a role of a party: 甲方, 承租人.
bool is_party_role(std::string_view word);

}  // namespace fashen::structure
