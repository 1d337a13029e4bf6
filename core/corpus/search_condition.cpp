// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_condition.h"

#include <algorithm>
#include <set>

namespace fashen::corpus {
namespace {

using Articles = base::Result<std::vector<bool>>;

/// Terms that every article with these words holds: pairs and words, and characters that stand
/// alone. True beside them if holding them all is proof.
std::set<Term> needed(std::string_view words, bool& proof) {
  std::set<Term> terms;
  std::size_t covered = 0;
  bool gaps = false;
  for_each_term(words, [&](Term term, std::size_t begin, std::size_t end) {
    if (is_character(term) && end <= covered) return;
    gaps = gaps || begin > covered;
    covered = end;
    terms.insert(term);
  });
  // A pair that begins with a lone character says all that the character said.
  const Term longest = terms.empty() ? 0 : *terms.rbegin();
  const bool pair = longest >> 25 != 0;
  const bool one = terms.size() == 1 && is_character(longest);
  const bool two = terms.size() == 2 && pair && *terms.begin() == longest >> 16;
  proof = !gaps && covered == words.size() && (one || two);
  return terms;
}

base::Result<bool> holds(std::uint32_t document, std::string_view words,
                         const ArticleWords& article) {
  auto text = article(document);
  if (!text) return text.error();
  return stands_in(words, *text);
}

Articles with_words(std::string_view words, const SearchIndex& index, const ArticleWords& article) {
  bool proof = false;
  const std::set<Term> terms = needed(words, proof);
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
