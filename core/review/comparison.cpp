// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/comparison.h"

#include <algorithm>
#include <map>
#include <set>

#include "review/clause_alignment.h"

namespace fashen::review {
namespace {

using structure::ContractFact;

base::Span shifted(base::Span span, std::size_t by) { return {span.begin + by, span.end + by}; }

bool differs(const std::vector<text::Edit>& edits) {
  return std::any_of(edits.begin(), edits.end(),
                     [](const text::Edit& edit) { return edit.kind != text::EditKind::same; });
}

std::vector<ClausePair> compare_clauses(const Version& before, const Version& after) {
  const auto earlier = stretches_of(before.document, before.review.structure.outline);
  const auto later = stretches_of(after.document, after.review.structure.outline);
  std::vector<ClausePair> clauses;
  std::size_t earlier_end = 0, later_end = 0;
  for (const Aligned& aligned : align(before.document, earlier, after.document, later)) {
    ClausePair pair;
    pair.before =
        aligned.before ? earlier[*aligned.before].span : base::Span{earlier_end, earlier_end};
    pair.after = aligned.after ? later[*aligned.after].span : base::Span{later_end, later_end};
    pair.label = aligned.after ? later[*aligned.after].label : earlier[*aligned.before].label;
    if (aligned.before && aligned.after) {
      const std::string_view old_words = base::slice(before.document.text, pair.before);
      const std::string_view new_words = base::slice(after.document.text, pair.after);
      pair.edits = text::diff(old_words, new_words);
      pair.change = aligned.moved         ? ClauseChange::moved
                    : differs(pair.edits) ? ClauseChange::changed
                                          : ClauseChange::same;
      for (text::Edit& edit : pair.edits) {
        edit.before = shifted(edit.before, pair.before.begin);
        edit.after = shifted(edit.after, pair.after.begin);
      }
    } else {
      pair.change = aligned.after ? ClauseChange::added : ClauseChange::removed;
      pair.edits = {{text::EditKind::changed, pair.before, pair.after}};
    }
    if (aligned.before && !aligned.moved) earlier_end = pair.before.end;
    if (aligned.after) later_end = pair.after.end;
    clauses.push_back(std::move(pair));
  }
  return clauses;
}

using FactKey = std::pair<std::string, std::string>;  // key, about

std::map<FactKey, std::vector<ContractFact>> grouped(const Version& version) {
  std::map<FactKey, std::vector<ContractFact>> groups;
  const auto contract = structure::contract_facts_of(version.document, version.review.structure);
  if (!contract) return groups;
  for (const ContractFact& fact : contract->facts) {
    groups[{fact.key, fact.about}].push_back(fact);
  }
  return groups;
}

std::vector<std::string> values_of(const std::vector<ContractFact>& facts) {
  std::vector<std::string> values;
  for (const ContractFact& fact : facts) values.push_back(structure::normalized(fact));
  return values;
}

std::vector<FactChange> compare_facts(const Version& before, const Version& after) {
  auto earlier = grouped(before), later = grouped(after);
  std::set<FactKey> keys;
  for (const auto& [key, facts] : earlier) keys.insert(key);
  for (const auto& [key, facts] : later) keys.insert(key);
  std::vector<FactChange> changes;
  for (const structure::ContractFactKey& entry : structure::contract_fact_keys()) {
    for (const FactKey& key : keys) {
      if (key.first != entry.key || values_of(earlier[key]) == values_of(later[key])) continue;
      changes.push_back({key.first, key.second, earlier[key], later[key]});
    }
  }
  return changes;
}

/// Pairs findings that are the same: by fingerprint, then by rule within the same clause.
FindingChanges compare_findings(const Version& before, const Version& after,
                                const std::vector<ClausePair>& clauses) {
  const auto& earlier = before.review.findings;
  const auto& later = after.review.findings;
  std::vector<bool> known(earlier.size(), false);
  const auto find = [&](auto same) {
    for (std::size_t i = 0; i < earlier.size(); ++i) {
      if (known[i] || !same(earlier[i])) continue;
      known[i] = true;
      return true;
    }
    return false;
  };
  const auto same_clause = [&](const finding::Finding& a, const finding::Finding& b) {
    return std::any_of(clauses.begin(), clauses.end(), [&](const ClausePair& pair) {
      return pair.before.contains(a.span.begin) && pair.after.contains(b.span.begin);
    });
  };
  FindingChanges changes;
  std::vector<const finding::Finding*> rest;
  std::vector<bool> open(later.size(), false);
  for (std::size_t j = 0; j < later.size(); ++j) {
    open[j] =
        find([&](const finding::Finding& old) { return old.fingerprint == later[j].fingerprint; });
  }
  for (std::size_t j = 0; j < later.size(); ++j) {
    open[j] = open[j] || find([&](const finding::Finding& old) {
                return old.rule == later[j].rule && same_clause(old, later[j]);
              });
    (open[j] ? changes.open : changes.fresh).push_back(later[j]);
  }
  for (std::size_t i = 0; i < earlier.size(); ++i) {
    if (!known[i]) changes.gone.push_back(earlier[i]);
  }
  return changes;
}

}  // namespace

Comparison compare(const Version& before, const Version& after) {
  Comparison comparison;
  comparison.clauses = compare_clauses(before, after);
  comparison.facts = compare_facts(before, after);
  comparison.findings = compare_findings(before, after, comparison.clauses);
  return comparison;
}

const char* name(ClauseChange change) {
  switch (change) {
    case ClauseChange::same: return "same";
    case ClauseChange::changed: return "changed";
    case ClauseChange::added: return "added";
    case ClauseChange::removed: return "removed";
    case ClauseChange::moved: return "moved";
  }
  return "same";
}

}  // namespace fashen::review
