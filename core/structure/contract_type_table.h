// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "structure/phrase.h"

namespace fashen::structure {

/// What speaks for a type of contract, as lists of words of the folded text.
struct ContractTypeEntry {
  std::string_view tag;
  std::string_view label;
  PhraseSet strong;                     ///< Words of a title that name the type
  PhraseSet weak;                       ///< Words of a title that hint at it
  std::vector<std::string_view> body;   ///< Words of the body; each counts once
  PhraseSet roles;                      ///< What its parties are called
  std::vector<std::string_view> other;  ///< Words that speak against it
};

const std::vector<ContractTypeEntry>& contract_type_table();

/// The words of all entries, one after another: for one pass over a text.
struct ContractTypeWords {
  PhraseSet body;
  PhraseSet other;
};

const ContractTypeWords& contract_type_words();

/// The words of a list written with bars: "租金|租期".
std::vector<std::string_view> words_of(std::string_view list);

}  // namespace fashen::structure
