// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/applicability.h"

#include <algorithm>

namespace fashen::rule {
namespace {

/// Patterns that do not compile were refused when the rule was read.
std::vector<text::Regex> compiled(const std::vector<std::string>& patterns) {
  std::vector<text::Regex> all;
  for (const std::string& pattern : patterns) {
    if (auto regex = text::Regex::compile(pattern)) all.push_back(std::move(*regex));
  }
  return all;
}

}  // namespace

bool Applicability::admits(const Subject& subject) {
  const structure::Structure& structure = subject.structure;
  const auto& kinds = rule_.kinds;
  if (!kinds.empty() && std::find(kinds.begin(), kinds.end(), structure.kind.kind) == kinds.end()) {
    return false;
  }
  const auto& ranks = rule_.ranks;
  if (!ranks.empty() &&
      std::find(ranks.begin(), ranks.end(), structure.maker.rank) == ranks.end()) {
    return false;
  }
  if (structure.parties.size() < rule_.parties) return false;
  if (rule_.articles > 0 &&
      structure.outline.of_kind(structure::UnitKind::article).size() < rule_.articles) {
    return false;
  }
  if (rule_.titled.empty() && rule_.untitled.empty()) return true;
  if (!compiled_) {
    titled_ = compiled(rule_.titled);
    untitled_ = compiled(rule_.untitled);
    compiled_ = true;
  }
  const structure::Field& title = structure.front.title;
  if (!title.present()) return titled_.empty();
  base::Span folded = document::to_folded(subject.document, title.span);
  text::Match match;
  auto matches = [&](const text::Regex& regex) {
    return regex.search(subject.document.folded.text, folded, match);
  };
  return (titled_.empty() || std::any_of(titled_.begin(), titled_.end(), matches)) &&
         std::none_of(untitled_.begin(), untitled_.end(), matches);
}

}  // namespace fashen::rule
