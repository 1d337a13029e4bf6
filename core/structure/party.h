// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/front_matter.h"
#include "structure/outline.h"

namespace fashen::structure {

enum class PartyKind {
  unknown,
  organ,
  institution,
  company,
  individual_business,
  village,
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

std::vector<Party> read_parties(const document::Document& document, const Outline& outline);

const char* name(PartyKind kind);

}  // namespace fashen::structure
