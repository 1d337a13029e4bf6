// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "corpus/search_layout.h"
#include "corpus/searcher.h"

/// BM25 in integers, for the index here and for shards: the same sums on every machine and in any
/// order of summing. Term weights are in 64ths, the factor of count and length in 256ths.
namespace fashen::corpus::search_scoring {

inline constexpr double weight_unit = 64;
inline constexpr double factor_unit = 256;
inline constexpr double score_unit = weight_unit * factor_unit;

/// The factor of count and length, for every count and class of length.
class FactorTable {
 public:
  FactorTable(const Weighting& weighting, double mean_length) {
    for (std::size_t count = 0; count < counts; ++count) {
      for (std::size_t length = 0; length < classes; ++length) {
        const double tf = static_cast<double>(count + 1);
        const double relative =
            mean_length > 0 ? search_layout::class_length(length) / mean_length : 1;
        const double norm = weighting.k1 * (1 - weighting.b + weighting.b * relative);
        const double factor = tf * (weighting.k1 + 1) / (tf + norm);
        factors_[count * classes + length] =
            static_cast<std::uint16_t>(std::lround(factor * factor_unit));
      }
    }
  }
  /// `count` is at least 1; more than 16 count as 16.
  std::uint32_t at(std::uint32_t count, std::uint8_t length) const {
    return factors_[std::min<std::size_t>(count - 1, counts - 1) * classes + length];
  }

 private:
  static constexpr std::size_t counts = 16;
  static constexpr std::size_t classes = 256;
  std::array<std::uint16_t, counts * classes> factors_;
};

/// The weight of a term that `frequency` of `documents` hold, `weight` times in the query.
inline std::uint32_t term_weight(double documents, double frequency, double weight) {
  const double idf = std::log1p((documents - frequency + 0.5) / (frequency + 0.5));
  return static_cast<std::uint32_t>(std::lround(std::max(0.0, idf) * weight * weight_unit));
}

/// What an article's score gains from its work, which `named_by` others name.
inline std::uint32_t work_bonus(const Ranking& ranking, std::uint32_t named_by) {
  return static_cast<std::uint32_t>(std::lround(ranking.named * std::log1p(named_by) * score_unit));
}

/// How many of the best articles that name others speak for them.
inline constexpr std::size_t most_speaking = 100;

/// What an article gains from one with this score that names it and so many in all.
inline std::uint32_t cited_bonus(const Ranking& ranking, std::uint32_t score, std::size_t named) {
  const double part = ranking.cited / std::sqrt(static_cast<double>(named));
  return static_cast<std::uint32_t>(std::lround(part * score));
}

/// The best four scores of a work, and what its articles gain from them.
class BestOfWork {
 public:
  void keep(std::uint32_t score) {
    if (score <= best_.back()) return;
    std::size_t at = best_.size() - 1;
    for (; at > 0 && best_[at - 1] < score; --at) best_[at] = best_[at - 1];
    best_[at] = score;
  }
  std::uint32_t bonus(const Ranking& ranking) const {
    std::uint64_t total = 0;
    for (const std::uint32_t score : best_) total += score;
    const double mean = static_cast<double>(total) / static_cast<double>(best_.size());
    return static_cast<std::uint32_t>(std::lround(ranking.best_of_work * mean));
  }
  /// The most that it can be where no score is above `highest`.
  static std::uint32_t most_bonus(const Ranking& ranking, std::uint32_t highest) {
    BestOfWork equal;
    equal.best_.fill(highest);
    return equal.bonus(ranking);
  }

 private:
  std::array<std::uint32_t, 4> best_{};
};

}  // namespace fashen::corpus::search_scoring
