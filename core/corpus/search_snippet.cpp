// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/search_snippet.h"

#include <algorithm>
#include <unordered_map>

#include "text/fold.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

constexpr std::string_view ellipsis = "…";

struct Marks {
  std::vector<base::Span> spans;  ///< In the article, in order, apart from each other
  std::vector<double> weights;
};

void join(Marks& marks, base::Span span, double weight) {
  if (!marks.spans.empty() && span.begin <= marks.spans.back().end) {
    marks.spans.back().end = std::max(marks.spans.back().end, span.end);
    marks.weights.back() += weight;
  } else {
    marks.spans.push_back(span);
    marks.weights.push_back(weight);
  }
}

Marks find_marks(std::string_view article, const std::vector<QueryTerm>& terms, bool characters) {
  std::unordered_map<Term, double> weights;
  for (const QueryTerm& term : terms) weights[term.term] = term.weight;
  const text::Folded folded = text::fold(article);
  Marks marks;
  for_each_term(folded.text, [&](Term term, std::size_t begin, std::size_t end) {
    if (is_character(term) != characters) return;
    const auto known = weights.find(term);
    if (known == weights.end()) return;
    join(marks, folded.to_text.to_source({begin, end}), known->second);
  });
  return marks;
}

/// The first mark of the stretch of `bytes` that holds the most weight.
std::size_t heaviest(const Marks& marks, std::size_t bytes) {
  std::size_t best = 0, begin = 0;
  double most = 0, sum = 0;
  for (std::size_t i = 0; i < marks.spans.size(); ++i) {
    sum += marks.weights[i];
    while (begin < i && marks.spans[i].end > marks.spans[begin].begin + bytes) {
      sum -= marks.weights[begin++];
    }
    if (sum > most) {
      most = sum;
      best = begin;
    }
  }
  return best;
}

/// The stretch to show: from the clause in which the first mark stands.
base::Span window(std::string_view article, const Marks& marks, std::size_t length) {
  std::size_t begin = 0;
  if (!marks.spans.empty() && text::length(article) > length) {
    begin = marks.spans[heaviest(marks, length * 3)].begin;
    for (std::size_t back = 0; begin > 0 && back < length / 4; ++back) {
      const std::size_t before = text::previous(article, begin);
      const std::string_view mark = article.substr(before, begin - before);
      if (mark == "。" || mark == "；" || mark == "\n" || (mark == "，" && back > 0)) break;
      begin = before;
    }
  }
  return {begin, begin + text::prefix(article.substr(begin), length).size()};
}

}  // namespace

Snippet make_snippet(std::string_view article, const std::vector<QueryTerm>& terms,
                     std::size_t length) {
  article = text::trim(article);
  Marks marks = find_marks(article, terms, false);
  if (marks.spans.empty()) marks = find_marks(article, terms, true);
  const base::Span shown = window(article, marks, length);
  Snippet snippet;
  if (shown.begin > 0) snippet.text = ellipsis;
  const std::size_t before = snippet.text.size();
  for (const char c : base::slice(article, shown)) snippet.text += c == '\n' ? ' ' : c;
  if (shown.end < article.size()) snippet.text += ellipsis;
  for (const base::Span& span : marks.spans) {
    if (!shown.contains(span)) continue;
    snippet.marks.push_back({span.begin - shown.begin + before, span.end - shown.begin + before});
    const std::string word(base::slice(article, span));
    auto& words = snippet.words;
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  std::stable_sort(snippet.words.begin(), snippet.words.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return snippet;
}

bool shares_words(std::string_view text, const std::vector<QueryTerm>& terms) {
  return !find_marks(text, terms, false).spans.empty();
}

}  // namespace fashen::corpus
