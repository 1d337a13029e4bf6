// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/norm_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "structure/phrase.h"

namespace fashen::corpus {
namespace {

using namespace std::string_view_literals;
using structure::PhraseSet;

constexpr std::array<std::pair<std::string_view, NormForce>, 15> forces = {{
    {"应当"sv, NormForce::duty},
    {"必须"sv, NormForce::duty},
    {"不应当"sv, NormForce::prohibition},
    {"不得"sv, NormForce::prohibition},
    {"禁止"sv, NormForce::prohibition},
    {"严禁"sv, NormForce::prohibition},
    {"不准"sv, NormForce::prohibition},
    {"不许"sv, NormForce::prohibition},
    {"不可以"sv, NormForce::prohibition},
    {"可以"sv, NormForce::power},
    {"可以不"sv, NormForce::power},
    {"有权"sv, NormForce::power},
    {"鼓励"sv, NormForce::encouragement},
    {"提倡"sv, NormForce::encouragement},
    {"倡导"sv, NormForce::encouragement},
}};

const PhraseSet& words() {
  static const PhraseSet set = [] {
    std::vector<std::string_view> all;
    for (const auto& [word, force] : forces) all.push_back(word);
    return PhraseSet(all);
  }();
  return set;
}

NormForce force_of(std::string_view word) {
  for (const auto& [known, force] : forces) {
    if (known == word) return force;
  }
  return NormForce::duty;
}

/// 应当事人的请求.
bool is_part_of_another(std::string_view folded, std::size_t at, std::string_view word) {
  return word == "应当"sv && folded.substr(at + word.size()).starts_with("事人"sv);
}

bool is_hedged(std::string_view folded, base::Span word) {
  static const PhraseSet before = {"原则上"sv, "一般"sv, "通常"sv, "原则"sv};
  static const PhraseSet after = {"尽量"sv, "尽可能"sv, "原则上"sv, "一般"sv};
  const std::string_view ahead = folded.substr(word.end);
  return !before.suffix_of(folded.substr(0, word.begin)).empty() || !after.prefix_of(ahead).empty();
}

bool binds(NormForce force) { return force == NormForce::duty || force == NormForce::prohibition; }

}  // namespace

std::vector<NormWord> norm_words(std::string_view folded) {
  std::vector<NormWord> found;
  for (auto hit = words().find_first(folded); hit.found();
       hit = words().find_first(folded, hit.end())) {
    if (is_part_of_another(folded, hit.at, hit.phrase)) continue;
    const base::Span span{hit.at, hit.end()};
    found.push_back({span, force_of(hit.phrase), is_hedged(folded, span)});
  }
  return found;
}

ForceChange compare_force(const NormWord& upper, const NormWord& draft) {
  const bool was = binds(upper.force), is = binds(draft.force);
  if (was && is && upper.force != draft.force) return ForceChange::reversed;
  const bool firm_before = was && !upper.hedged, firm_now = is && !draft.hedged;
  if (firm_before && !firm_now) return ForceChange::weakened;
  if (!firm_before && firm_now) return ForceChange::strengthened;
  if (was != is) return was ? ForceChange::weakened : ForceChange::strengthened;
  return ForceChange::none;
}

}  // namespace fashen::corpus
