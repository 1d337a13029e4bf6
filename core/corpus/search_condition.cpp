// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_condition.h"

#include <algorithm>

namespace fashen::corpus {
namespace {

using Articles = base::Result<std::vector<bool>>;

base::Result<bool> holds(std::uint32_t document, std::string_view words,
                         const ArticleWords& article) {
  auto text = article(document);
  if (!text) return text.error();
  return stands_in(words, *text);
}

Articles with_words(std::string_view words, const SearchIndex& index, const ArticleWords& article) {
  const auto [terms, proof] = needed_terms(words);
  std::vector<std::uint32_t> counts(index.documents());
  std::uint32_t wanted = 0;
  for (const Term term : terms) {
    PostingsWalk walk(index.postings(term), index.documents());
    while (walk.next()) {
      if (counts[walk.document()] == wanted) ++counts[walk.document()];
    }
    if (walk.damaged()) return index.damaged();
    ++wanted;
  }
  std::vector<bool> found(index.documents());
  for (std::uint32_t id = 0; id < found.size(); ++id) {
    if (counts[id] != wanted) continue;
    auto certain = proof ? base::Result<bool>(true) : holds(id, words, article);
    if (!certain) return certain.error();
    found[id] = *certain;
  }
  return found;
}

char lower(char c) { return search_terms::lower(c); }

}  // namespace

bool stands_in(std::string_view words, std::string_view text) {
  return std::search(text.begin(), text.end(), words.begin(), words.end(),
                     [](char a, char b) { return lower(a) == lower(b); }) != text.end();
}

bool meets(const SearchCondition& condition, std::string_view article) {
  const auto met = [article](const SearchCondition& part) { return meets(part, article); };
  const auto& parts = condition.parts;
  switch (condition.kind) {
    case SearchCondition::words: return stands_in(condition.text, article);
    case SearchCondition::all: return std::all_of(parts.begin(), parts.end(), met);
    case SearchCondition::any: return std::any_of(parts.begin(), parts.end(), met);
    case SearchCondition::none: break;
  }
  return std::none_of(parts.begin(), parts.end(), met);
}

NeededTerms needed_terms(std::string_view folded) {
  NeededTerms needed;
  std::size_t covered = 0;
  bool gaps = false;
  for_each_term(folded, [&](Term term, std::size_t begin, std::size_t end) {
    if (is_character(term) && end <= covered) return;
    gaps = gaps || begin > covered;
    covered = end;
    needed.terms.insert(term);
  });
  // A pair that begins with a lone character says all that the character said.
  const Term longest = needed.terms.empty() ? 0 : *needed.terms.rbegin();
  const bool pair = longest >> 25 != 0;
  const bool one = needed.terms.size() == 1 && is_character(longest);
  const bool two = needed.terms.size() == 2 && pair && *needed.terms.begin() == longest >> 16;
  needed.proof = !gaps && covered == folded.size() && (one || two);
  return needed;
}

Articles articles_meeting(const SearchCondition& condition, const SearchIndex& index,
                          const ArticleWords& words) {
  if (condition.kind == SearchCondition::words) return with_words(condition.text, index, words);
  const bool any = condition.kind == SearchCondition::any;
  std::vector<bool> found(index.documents(), !any);
  for (const SearchCondition& part : condition.parts) {
    auto meeting = articles_meeting(part, index, words);
    if (!meeting) return meeting;
    for (std::size_t id = 0; id < found.size(); ++id) {
      const bool met = (*meeting)[id] != (condition.kind == SearchCondition::none);
      found[id] = any ? found[id] || met : found[id] && met;
    }
  }
  return found;
}

}  // namespace fashen::corpus
