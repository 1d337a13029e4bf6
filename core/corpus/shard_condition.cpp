// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/shard_condition.h"

#include <string>
#include <vector>

#include "corpus/shard_record.h"

namespace fashen::corpus {
namespace {

struct Narrowed {
  Xapian::Query query = Xapian::Query::MatchAll;
  bool proof = false;  ///< What matches meets the condition
};

Narrowed by_words(std::string_view folded) {
  const NeededTerms needed = needed_terms(folded);
  if (needed.terms.empty()) return {};
  std::vector<std::string> terms;
  for (const Term term : needed.terms) terms.push_back(shard_schema::term(term));
  return {{Xapian::Query::OP_AND, terms.begin(), terms.end()}, needed.proof};
}

Narrowed narrow(const SearchCondition& condition) {
  if (condition.kind == SearchCondition::words) return by_words(condition.text);
  const bool all = condition.kind == SearchCondition::all;
  std::vector<Xapian::Query> queries;
  bool proof = true;
  for (const SearchCondition& part : condition.parts) {
    Narrowed narrowed = narrow(part);
    // Of parts that must not be met only those count that are certainly met.
    if (condition.kind == SearchCondition::none && !narrowed.proof) {
      proof = false;
      continue;
    }
    proof = proof && narrowed.proof;
    queries.push_back(std::move(narrowed.query));
  }
  const auto joint = all ? Xapian::Query::OP_AND : Xapian::Query::OP_OR;
  const Xapian::Query joined(joint, queries.begin(), queries.end());
  if (condition.kind == SearchCondition::any) return {joined, proof};
  if (queries.empty()) return {Xapian::Query::MatchAll, proof};
  if (all) return {joined, proof};
  return {{Xapian::Query::OP_AND_NOT, Xapian::Query::MatchAll, joined}, proof};
}

}  // namespace

Xapian::Query narrowed_to(const SearchCondition& condition) { return narrow(condition).query; }

}  // namespace fashen::corpus
