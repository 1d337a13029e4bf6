// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/renumbering.h"

#include <algorithm>
#include <map>
#include <utility>

#include "corpus/name_key.h"
#include "corpus/resemblance.h"

namespace fashen::corpus {
namespace {

// The pairs of an article without its label.
CharacterPairs pairs_of(std::string_view article) {
  constexpr std::string_view label_end = "条";
  const std::size_t end = article.find(label_end);
  if (end != std::string_view::npos) article.remove_prefix(end + label_end.size());
  return character_pairs(article);
}

struct Best {
  std::size_t index = 0;
  double score = 0;
  double second = 0;
};

Best best_match(const CharacterPairs& article, const std::vector<CharacterPairs>& candidates) {
  Best best;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const double score = resemblance(article, candidates[i]);
    if (score > best.score) {
      best = {i, score, best.score};
    } else {
      best.second = std::max(best.second, score);
    }
  }
  return best;
}

std::vector<CharacterPairs> all_pairs(const CollectedText& text) {
  std::vector<CharacterPairs> pairs;
  for (const std::string& article : text.article_texts) pairs.push_back(pairs_of(article));
  return pairs;
}

}  // namespace

std::vector<Renumbering> compare_versions(const CollectedText& from, const CollectedText& to) {
  constexpr double alike = 0.6, distance = 0.15;
  const auto old_pairs = all_pairs(from), new_pairs = all_pairs(to);
  std::vector<Renumbering> moved;
  for (std::size_t i = 0; i < old_pairs.size(); ++i) {
    const Best best = best_match(old_pairs[i], new_pairs);
    if (best.score < alike || best.score - best.second < distance) continue;
    // Only a match that holds in both directions says that the article moved.
    if (best_match(new_pairs[best.index], old_pairs).index != i) continue;
    const ArticleShape& a = from.statute.articles[i].shape;
    const ArticleShape& b = to.statute.articles[best.index].shape;
    if (a.number == b.number && a.sub_number == b.sub_number) continue;
    moved.push_back({from.promulgated, to.promulgated, a.number, b.number, evidence::text,
                     a.sub_number, b.sub_number});
  }
  return moved;
}

void find_renumberings(const std::vector<CollectedText>& texts, std::vector<Work>& works) {
  std::map<std::string, std::vector<const CollectedText*>> by_work;
  for (const CollectedText& text : texts) {
    if (!text.article_texts.empty()) by_work[name_key(text.statute.title)].push_back(&text);
  }
  for (Work& work : works) {
    const auto found = by_work.find(name_key(work.title));
    if (found == by_work.end()) continue;
    auto& of_work = found->second;
    std::sort(of_work.begin(), of_work.end(),
              [](const auto* a, const auto* b) { return a->promulgated < b->promulgated; });
    for (std::size_t i = 1; i < of_work.size(); ++i) {
      for (Renumbering& moved : compare_versions(*of_work[i - 1], *of_work[i])) {
        work.renumberings.push_back(std::move(moved));
      }
    }
  }
}

}  // namespace fashen::corpus
