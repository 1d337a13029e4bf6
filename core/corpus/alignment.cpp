// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/alignment.h"

#include <algorithm>
#include <tuple>

#include "corpus/resemblance.h"

namespace fashen::corpus {
namespace {

std::vector<CharacterPairs> pairs_of(const std::vector<Provision>& provisions) {
  std::vector<CharacterPairs> pairs;
  pairs.reserve(provisions.size());
  for (const Provision& provision : provisions) pairs.push_back(character_pairs(provision.words));
  return pairs;
}

bool same_place(const ProvisionPlace& a, const ProvisionPlace& b) {
  return a.kind == b.kind && a.number == b.number && a.sub_number == b.sub_number;
}

struct Pair {
  double score = 0;
  std::size_t before = 0, after = 0;
};

class Aligner {
 public:
  Aligner(const std::vector<Provision>& before, const std::vector<Provision>& after)
      : before_(before),
        after_(after),
        partner_of_before_(before.size()),
        partner_of_after_(after.size()),
        score_(after.size(), 0) {}

  std::vector<AlignedProvisions> run() {
    constexpr double alike = 0.35, related = 0.12;
    for (const Pair& pair : scored()) {
      const bool stays = same_place(before_[pair.before].place, after_[pair.after].place);
      if (pair.score >= (stays ? related : alike)) join(pair);
    }
    return rows();
  }

 private:
  /// Pairs that have anything in common, the most alike first; of equals those that kept their
  /// place, then in order of the texts.
  std::vector<Pair> scored() const {
    const auto old_pairs = pairs_of(before_), new_pairs = pairs_of(after_);
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < before_.size(); ++i) {
      for (std::size_t j = 0; j < after_.size(); ++j) {
        double score = resemblance(old_pairs[i], new_pairs[j]);
        if (before_[i].words == after_[j].words) score = 1;
        if (score > 0) pairs.push_back({score, i, j});
      }
    }
    std::sort(pairs.begin(), pairs.end(), [&](const Pair& a, const Pair& b) {
      const bool a_stays = same_place(before_[a.before].place, after_[a.after].place);
      const bool b_stays = same_place(before_[b.before].place, after_[b.after].place);
      return std::tuple(-a.score, !a_stays, a.before, a.after) <
             std::tuple(-b.score, !b_stays, b.before, b.after);
    });
    return pairs;
  }

  void join(const Pair& pair) {
    if (partner_of_before_[pair.before] || partner_of_after_[pair.after]) return;
    partner_of_before_[pair.before] = pair.after;
    partner_of_after_[pair.after] = pair.before;
    score_[pair.after] = pair.score;
  }

  std::vector<AlignedProvisions> rows() const {
    std::vector<AlignedProvisions> rows;
    std::size_t next = 0;
    const auto removed_up_to = [&](std::size_t end) {
      for (; next < end; ++next) {
        if (!partner_of_before_[next]) rows.push_back({next, std::nullopt, 0});
      }
    };
    for (std::size_t j = 0; j < after_.size(); ++j) {
      if (partner_of_after_[j]) removed_up_to(*partner_of_after_[j]);
      rows.push_back({partner_of_after_[j], j, score_[j]});
    }
    removed_up_to(before_.size());
    return rows;
  }

  const std::vector<Provision>& before_;
  const std::vector<Provision>& after_;
  std::vector<std::optional<std::size_t>> partner_of_before_, partner_of_after_;
  std::vector<double> score_;
};

}  // namespace

std::optional<Correspondence> corresponding(const Provision& provision,
                                            const std::vector<Provision>& candidates,
                                            double least) {
  const CharacterPairs pairs = character_pairs(provision.words);
  Correspondence best;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const double score = resemblance(pairs, character_pairs(candidates[i].words));
    if (score > best.score) {
      best = {i, score, best.score};
    } else {
      best.next = std::max(best.next, score);
    }
  }
  if (best.score < least) return std::nullopt;
  return best;
}

std::vector<AlignedProvisions> align(const std::vector<Provision>& before,
                                     const std::vector<Provision>& after) {
  return Aligner(before, after).run();
}

std::vector<Provision> provisions_of(const Texts& texts, const ImportedText& text) {
  std::vector<Provision> provisions;
  provisions.reserve(text.places.size());
  for (std::uint32_t i = 0; i < text.places.size(); ++i) {
    if (auto one = texts.provision(text.first + i)) provisions.push_back(std::move(*one));
  }
  return provisions;
}

}  // namespace fashen::corpus
