// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/version_diff.h"

#include <algorithm>

namespace fashen::corpus {
namespace {

using Kind = ProvisionChange::Kind;

void judge(ProvisionChange& change, const Provision& before, const Provision& after) {
  if (before.words == after.words) {
    change.kind = before.label == after.label ? Kind::same : Kind::renumbered;
    return;
  }
  change.edits = text::diff(before.words, after.words);
  const bool words = std::any_of(change.edits.begin(), change.edits.end(), [](const auto& edit) {
    return edit.kind == text::EditKind::changed;
  });
  change.kind = words ? Kind::changed : Kind::punctuation;
}

}  // namespace

std::vector<ProvisionChange> compare_texts(const std::vector<Provision>& before,
                                           const std::vector<Provision>& after) {
  std::vector<ProvisionChange> changes;
  for (const AlignedProvisions& row : align(before, after)) {
    ProvisionChange change;
    change.row = row;
    if (!row.before) {
      change.kind = Kind::added;
    } else if (!row.after) {
      change.kind = Kind::removed;
    } else {
      judge(change, before[*row.before], after[*row.after]);
    }
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace fashen::corpus
