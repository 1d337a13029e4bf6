// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/front_matter.h"
#include "structure/outline.h"

namespace fashen::structure {

/// What a party is, by its name and the first characters of its code.
enum class PartyKind {
  unknown,
  organ,                ///< State organ
  institution,          ///< Public institution 事业单位
  company,              ///< Company, partnership or other enterprise
  state_owned,          ///< Enterprise whose name says that the state owns it
  branch,               ///< Of an enterprise; no legal person of its own
  foreign,              ///< Registered abroad, by its name
  individual_business,  ///< 个体工商户
  organization,         ///< Association, foundation, law firm and other organisations
  village,              ///< Villagers' or residents' committee
  collective,           ///< Rural collective economic organisation
  natural
};

/// A party of a contract, or the person a decision is addressed to.
struct Party {
  std::string role;  ///< 甲方, 发包人, 当事人…; the first label it stands under
  std::vector<std::string> aliases;  ///< Other labels and 以下简称 of the same party
  PartyKind kind = PartyKind::unknown;
  Field name;
  Field code;            ///< 统一社会信用代码 or identity number
  Field representative;  ///< 法定代表人、负责人
  Field address;
  std::vector<Field> mentions;  ///< Further places that give a name for this role (signature page…)
};

/// Whether a contract calls the party by this name: a role or an alias, not its proper name.
bool is_called(const Party& party, std::string_view name);

std::vector<Party> read_parties(const document::Document& document, const Outline& outline);

const char* name(PartyKind kind);

}  // namespace fashen::structure
