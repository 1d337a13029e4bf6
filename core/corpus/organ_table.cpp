// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/organ_table.h"

namespace fashen::corpus {

std::string organ_successor(const std::vector<OrganChange>& changes, std::string_view organ,
                            base::Date as_of) {
  const OrganChange* best = nullptr;
  for (const OrganChange& change : changes) {
    if (change.since > as_of || organ.find(change.name) == std::string_view::npos) continue;
    // 文化和旅游局 holds 旅游局 and is the present name.
    if (organ.find(change.successor) != std::string_view::npos) continue;
    if (!best || change.name.size() > best->name.size()) best = &change;
  }
  if (!best) return {};
  std::string successor(organ);
  successor.replace(successor.find(best->name), best->name.size(), best->successor);
  return successor;
}

}  // namespace fashen::corpus
