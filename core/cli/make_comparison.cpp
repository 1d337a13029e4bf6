// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/make_comparison.h"

#include "structure/contract_facts.h"

namespace fashen::cli {
namespace {

std::string values(const std::vector<structure::ContractFact>& facts) {
  std::string all;
  for (const structure::ContractFact& fact : facts) {
    if (!all.empty()) all += "、";
    all += fact.value;
  }
  return all;
}

}  // namespace

report::Comparison make_comparison(const review::Comparison& comparison,
                                   const document::Document& before) {
  report::Comparison out;
  out.before = &before;
  for (const review::ClausePair& pair : comparison.clauses) {
    out.clauses.push_back(
        {review::name(pair.change), pair.label, pair.before, pair.after, pair.edits});
  }
  for (const review::FactChange& change : comparison.facts) {
    // Blanks that were filled in are seen in the text; a list of them says nothing.
    if (change.key == "blank" || change.key == "placeholder") continue;
    const auto* key = structure::find_contract_fact_key(change.key);
    const bool internal = change.key.starts_with("contract.");
    out.facts.push_back({change.key, key == nullptr ? change.key : std::string(key->label),
                         internal ? "" : change.about, values(change.before),
                         values(change.after)});
  }
  out.fresh = comparison.findings.fresh;
  out.open = comparison.findings.open;
  out.gone = comparison.findings.gone;
  return out;
}

}  // namespace fashen::cli
