// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/side.h"

#include <algorithm>

namespace fashen::rule {

bool is_general_side(std::string_view side) {
  return side.empty() || side == "甲方" || side == "乙方" || side == neutral_side;
}

std::optional<finding::Incomplete> missing_side(const std::string& path,
                                                const structure::Structure& structure,
                                                const std::string& side) {
  const std::vector<structure::Party>& parties = structure.parties;
  if (structure.kind.kind != structure::DocumentKind::contract || is_general_side(side)) return {};
  if (std::any_of(parties.begin(), parties.end(), [&](const structure::Party& party) {
        return structure::is_called(party, side);
      })) {
    return {};
  }
  std::string roles;
  for (const structure::Party& party : parties) {
    if (party.role.empty()) continue;
    roles += (roles.empty() ? "" : "、") + party.role;
  }
  return finding::Incomplete{path, "立场",
                             "合同中没有称作“" + side + "”的当事人" +
                                 (roles.empty() ? "" : "（读到的是 " + roles + "）") +
                                 "，按立场适用的规则和口径没有按本意适用"};
}

}  // namespace fashen::rule
