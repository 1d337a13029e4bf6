// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rules_group.h"

#include "rule/nearest.h"
#include "rule/selection.h"

namespace fashen::cli {

base::Result<script::Loaded> load_selected(Session& session, const RuleSource& source) {
  auto rules = session.load_rules();
  if (!rules || source.select.empty()) return rules;
  auto selection = rule::Selection::parse(source.select);
  if (!selection) return selection.error();
  if (auto kept = rule::select(rules->rules, *selection); !kept) return kept.error();
  return rules;
}

base::Result<rule::Rule*> find_rule(const script::Loaded& rules, const std::string& id) {
  std::vector<std::string_view> known;
  for (const auto& rule : rules.rules) {
    const rule::Metadata& one = rule->metadata();
    if (one.id == id) return rule.get();
    for (const std::string& former : one.renamed_from) {
      if (former == id) return rule.get();
    }
    known.push_back(one.id);
  }
  return base::Error(base::ErrorCode::not_found,
                     "没有规则“" + id + "”" + rule::did_you_mean(id, known));
}

}  // namespace fashen::cli
