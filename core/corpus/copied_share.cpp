// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/copied_share.h"

#include <algorithm>

#include "base/hash.h"
#include "corpus/search_analysis.h"
#include "text/fold.h"

namespace fashen::corpus {
namespace {

/// Where the characters that count stand in folded text.
std::vector<base::Span> characters_of(std::string_view folded) {
  std::vector<base::Span> all;
  for (std::size_t at = 0; at < folded.size();) {
    const text::CodePoint c = text::code_point_at(folded, at);
    if (text::is_han(c.value) || search_terms::is_word_byte(search_terms::lower(folded[at]))) {
      all.push_back({at, at + c.size});
    }
    at += c.size;
  }
  return all;
}

/// The hash of the run that begins at each character; none for the last ones.
std::vector<std::uint64_t> runs_of(std::string_view folded, const std::vector<base::Span>& all) {
  std::vector<std::uint64_t> runs;
  for (std::size_t i = 0; i + CopiedShare::copied_run <= all.size(); ++i) {
    std::uint64_t hash = base::fnv1a("");
    for (std::size_t k = 0; k < CopiedShare::copied_run; ++k) {
      hash = base::fnv1a(base::slice(folded, all[i + k]), hash);
    }
    runs.push_back(hash);
  }
  return runs;
}

}  // namespace

CopiedShare::CopiedShare(std::string_view draft) {
  const std::string folded = text::fold(draft).text;
  const auto all = characters_of(folded);
  runs_ = runs_of(folded, all);
  copied_.resize(all.size());
}

void CopiedShare::take_from(std::string_view other) {
  const std::string folded = text::fold(other).text;
  std::vector<std::uint64_t> theirs = runs_of(folded, characters_of(folded));
  std::sort(theirs.begin(), theirs.end());
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    if (!std::binary_search(theirs.begin(), theirs.end(), runs_[i])) continue;
    std::fill_n(copied_.begin() + static_cast<std::ptrdiff_t>(i), copied_run, true);
  }
}

std::size_t CopiedShare::copied() const {
  return static_cast<std::size_t>(std::count(copied_.begin(), copied_.end(), true));
}

double CopiedShare::share() const {
  if (copied_.empty()) return 0;
  return static_cast<double>(copied()) / static_cast<double>(characters());
}

}  // namespace fashen::corpus
