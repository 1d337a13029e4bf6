// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listed_rules.h"

#include <algorithm>

#include "rule/dossier_rule.h"
#include "rule/selection.h"

namespace fashen::cli {

base::Result<script::Loaded> load_listed(Session& session, const RuleSource& source,
                                         const rule::ChecklistLibrary& library) {
  auto rules = session.load_rules();
  if (!rules) return rules;
  for (auto& rule : rule::dossier_rules(library)) rules->rules.push_back(std::move(rule));
  std::stable_sort(rules->rules.begin(), rules->rules.end(), [](const auto& a, const auto& b) {
    return a->metadata().id < b->metadata().id;
  });
  if (source.select.empty()) return rules;
  auto selection = rule::Selection::parse(source.select);
  if (!selection) return selection.error();
  if (auto kept = rule::select(rules->rules, *selection); !kept) return kept.error();
  return rules;
}

base::Result<script::Loaded> load_listed(Session& session, const RuleSource& source) {
  auto library = rule::load_checklists(session.files(), session.rules_directory());
  if (!library) return library.error();
  return load_listed(session, source, *library);
}

}  // namespace fashen::cli
