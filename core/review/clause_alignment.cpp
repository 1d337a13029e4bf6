// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/clause_alignment.h"

#include <algorithm>
#include <cstdint>

#include "structure/contract_clause.h"
#include "text/utf8.h"

namespace fashen::review {
namespace {

using Grams = std::vector<std::uint64_t>;  // sorted pairs of neighbouring characters

constexpr double kLeastLikeness = 0.35;        // of two stretches that are versions of each other
constexpr double kLeastMoved = 0.6;            // of a clause that was moved elsewhere
constexpr double kSameHeading = 0.3;           // what an equal heading adds
constexpr std::size_t kMostCells = 4'000'000;  // of the alignment table

Grams grams_of(std::string_view text) {
  Grams grams;
  char32_t previous = 0;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint point = text::code_point_at(text, at);
    at += point.size;
    if (point.value <= U' ' || point.value == U'　') continue;
    grams.push_back(static_cast<std::uint64_t>(previous) << 32 | point.value);
    previous = point.value;
  }
  std::sort(grams.begin(), grams.end());
  return grams;
}

/// The coefficient of Dice over pairs of characters: 1 for the same text.
double likeness(const Grams& a, const Grams& b) {
  if (a.empty() || b.empty()) return a.empty() && b.empty() ? 1 : 0;
  std::size_t shared = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] < b[j]) {
      ++i;
    } else if (b[j] < a[i]) {
      ++j;
    } else {
      ++shared, ++i, ++j;
    }
  }
  return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

/// The heading without its number, so that renumbering makes no difference.
std::string_view heading_of(std::string_view label) {
  const std::size_t space = label.find(' ');
  return space == label.npos ? std::string_view() : label.substr(space + 1);
}

class Alignment {
 public:
  Alignment(const document::Document& before, const std::vector<Stretch>& earlier,
            const document::Document& after, const std::vector<Stretch>& later)
      : earlier_(earlier), later_(later) {
    for (const Stretch& stretch : earlier) {
      grams_before_.push_back(grams_of(base::slice(before.text, stretch.span)));
    }
    for (const Stretch& stretch : later) {
      grams_after_.push_back(grams_of(base::slice(after.text, stretch.span)));
    }
  }

  std::vector<Aligned> run() {
    partner_.assign(later_.size(), std::nullopt);
    taken_.assign(earlier_.size(), false);
    if (earlier_.size() * later_.size() <= kMostCells) {
      in_order();
    } else {
      by_place();
    }
    find_moved();
    return list();
  }

 private:
  double score(std::size_t i, std::size_t j) const {
    double value = likeness(grams_before_[i], grams_after_[j]);
    const std::string_view heading = heading_of(earlier_[i].label);
    if (!heading.empty() && heading == heading_of(later_[j].label)) value += kSameHeading;
    // What is no clause is no version of one, except where nearly all of it is the same.
    if (earlier_[i].label.empty() != later_[j].label.empty()) value -= kSameHeading;
    return value;
  }

  /// The pairs in order whose likeness sums up highest (Needleman and Wunsch, gaps cost nothing).
  void in_order() {
    const std::size_t n = earlier_.size(), m = later_.size();
    std::vector<float> best((n + 1) * (m + 1), 0), pair(n * m, 0);
    const auto at = [m](std::size_t i, std::size_t j) { return i * (m + 1) + j; };
    for (std::size_t i = n; i-- > 0;) {
      for (std::size_t j = m; j-- > 0;) {
        const double value = score(i, j);
        pair[i * m + j] = value < kLeastLikeness ? 0 : static_cast<float>(value);
        best[at(i, j)] = std::max(best[at(i + 1, j)], best[at(i, j + 1)]);
        if (pair[i * m + j] > 0) {
          best[at(i, j)] = std::max(best[at(i, j)], best[at(i + 1, j + 1)] + pair[i * m + j]);
        }
      }
    }
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
      const float value = pair[i * m + j];
      if (value > 0 && best[at(i, j)] == best[at(i + 1, j + 1)] + value) {
        take(i++, j++);
      } else if (best[at(i, j)] == best[at(i + 1, j)]) {
        ++i;
      } else {
        ++j;
      }
    }
  }

  /// For papers of thousands of clauses: the same place from the beginning.
  void by_place() {
    for (std::size_t k = 0; k < std::min(earlier_.size(), later_.size()); ++k) {
      if (score(k, k) >= kLeastLikeness) take(k, k);
    }
  }

  void take(std::size_t i, std::size_t j) {
    partner_[j] = i;
    taken_[i] = true;
  }

  void find_moved() {
    moved_.assign(later_.size(), false);
    for (std::size_t j = 0; j < later_.size(); ++j) {
      if (partner_[j] || later_[j].label.empty()) continue;
      std::optional<std::size_t> best;
      double most = kLeastMoved;
      for (std::size_t i = 0; i < earlier_.size(); ++i) {
        if (taken_[i] || earlier_[i].label.empty()) continue;
        const double value = likeness(grams_before_[i], grams_after_[j]);
        if (value > most) {
          most = value;
          best = i;
        }
      }
      if (!best) continue;
      take(*best, j);
      moved_[j] = true;
    }
  }

  std::vector<Aligned> list() const {
    std::vector<Aligned> all;
    std::size_t next = 0;  // of the earlier text, what was not listed yet
    const auto removed_until = [&](std::size_t end) {
      for (; next < end; ++next) {
        if (!taken_[next]) all.push_back({next, std::nullopt, false});
      }
    };
    for (std::size_t j = 0; j < later_.size(); ++j) {
      if (partner_[j] && !moved_[j]) removed_until(*partner_[j]);
      all.push_back({partner_[j], j, moved_[j]});
      if (partner_[j] && !moved_[j]) next = std::max(next, *partner_[j] + 1);
    }
    removed_until(earlier_.size());
    return all;
  }

  const std::vector<Stretch>& earlier_;
  const std::vector<Stretch>& later_;
  std::vector<Grams> grams_before_, grams_after_;
  std::vector<std::optional<std::size_t>> partner_;  // of each later stretch
  std::vector<bool> taken_, moved_;
};

}  // namespace

std::vector<Stretch> stretches_of(const document::Document& document,
                                  const structure::Outline& outline) {
  std::vector<Stretch> stretches;
  std::size_t at = 0;
  const auto outside = [&](std::size_t end) {
    // Each paragraph by itself, so that a party's line is compared with a party's line.
    for (const document::Block& block : document.blocks) {
      if (block.span.begin < at || block.span.begin >= end) continue;
      const std::size_t stop = std::min(block.span.end + 1, end);
      stretches.push_back({{at, stop}, {}});
      at = stop;
    }
    if (at < end) stretches.push_back({{at, end}, {}});
    at = end;
  };
  for (const structure::ContractClause& clause :
       structure::read_contract_clauses(document, outline)) {
    const structure::Unit& unit = outline.units[clause.unit];
    if (unit.span.begin < at) continue;
    outside(unit.span.begin);
    std::size_t end = std::min(unit.span.end, document.text.size());
    while (end < document.text.size() && document.text[end] == '\n') ++end;
    std::string label = unit.label;
    if (!unit.heading.empty()) label += " " + unit.heading;
    stretches.push_back({{at, end}, std::move(label)});
    at = end;
  }
  outside(document.text.size());
  return stretches;
}

std::vector<Aligned> align(const document::Document& before, const std::vector<Stretch>& earlier,
                           const document::Document& after, const std::vector<Stretch>& later) {
  return Alignment(before, earlier, after, later).run();
}

}  // namespace fashen::review
