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

template <typename Enumerator>
std::uint32_t bit_of(Enumerator value) {
  return std::uint32_t{1} << static_cast<unsigned>(value);
}

/// A bit for each of the values; all where there are none, which bars nothing.
template <typename Enumerator>
std::uint32_t bits_of(const std::vector<Enumerator>& values) {
  std::uint32_t bits = values.empty() ? ~0u : 0;
  for (Enumerator value : values) bits |= bit_of(value);
  return bits;
}

}  // namespace

Applicability::Applicability(const Metadata& rule)
    : rule_(rule),
      kinds_(bits_of(rule.kinds)),
      ranks_(bits_of(rule.ranks)),
      by_title_(!rule.titled.empty() || !rule.untitled.empty()) {}

bool Applicability::admits(const Subject& subject) {
  const structure::Structure& structure = subject.structure;
  if ((kinds_ & bit_of(structure.kind.kind)) == 0) return false;
  if ((ranks_ & bit_of(structure.maker.rank)) == 0) return false;
  if (structure.parties.size() < rule_.parties) return false;
  if (rule_.articles > 0 &&
      structure.outline.of_kind(structure::UnitKind::article).size() < rule_.articles) {
    return false;
  }
  if (!by_title_) return true;
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
