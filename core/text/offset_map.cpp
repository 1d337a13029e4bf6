// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/offset_map.h"

#include <algorithm>

namespace fashen::text {

void OffsetMap::add(std::size_t derived, std::size_t source, bool verbatim) {
  if (derived == 0 && source == 0) return;
  if (verbatim) {
    add_run(derived, 1, 1);
  } else {
    add_run(1, derived, source);
  }
}

void OffsetMap::add_run(std::size_t count, std::size_t derived_step, std::size_t source_step) {
  if (count == 0) return;
  bool same = !runs_.empty() && runs_.back().derived_step == derived_step &&
              runs_.back().source_step == source_step;
  if (!same) {
    runs_.push_back({derived_size_, source_size_, static_cast<std::uint32_t>(derived_step),
                     static_cast<std::uint32_t>(source_step)});
  }
  derived_size_ += count * derived_step;
  source_size_ += count * source_step;
}

std::size_t OffsetMap::count(std::size_t run) const {
  const Run& r = runs_[run];
  bool last = run + 1 == runs_.size();
  if (r.derived_step > 0) {
    return ((last ? derived_size_ : runs_[run + 1].derived) - r.derived) / r.derived_step;
  }
  return ((last ? source_size_ : runs_[run + 1].source) - r.source) / r.source_step;
}

base::Span OffsetMap::map(base::Span span, Side from, Step from_step, std::size_t from_size,
                          Side to, Step to_step, std::size_t to_size) const {
  // Of runs that begin at the same offset the last is found: the one that holds bytes of the side
  // we come from, since those before it are empty there.
  auto after = runs_.begin();
  auto piece_at = [&](std::size_t offset) {
    const bool here = after != runs_.begin() && (after == runs_.end() || offset < (*after).*from);
    if (!here) {
      after = std::upper_bound(after, runs_.end(), offset,
                               [&](std::size_t o, const Run& r) { return o < r.*from; });
    }
    const Run& run = *(after - 1);
    const std::size_t past = offset - run.*from;
    // Copied bytes, which nearly all are, need no division.
    const bool copied = run.*from_step == 1 && run.*to_step == 1;
    std::size_t begin = run.*to + (copied ? past : past / (run.*from_step) * (run.*to_step));
    return base::Span{begin, begin + run.*to_step};
  };
  std::size_t begin = span.begin < from_size ? piece_at(span.begin).begin : to_size;
  std::size_t end = std::min(span.end, from_size);
  if (end <= span.begin) return {begin, begin};
  return {begin, piece_at(end - 1).end};
}

base::Span OffsetMap::to_source(base::Span derived) const {
  return map(derived, &Run::derived, &Run::derived_step, derived_size_, &Run::source,
             &Run::source_step, source_size_);
}

base::Span OffsetMap::to_derived(base::Span source) const {
  return map(source, &Run::source, &Run::source_step, source_size_, &Run::derived,
             &Run::derived_step, derived_size_);
}

bool OffsetMap::identity() const {
  return runs_.empty() ||
         (runs_.size() == 1 && runs_[0].derived_step == 1 && runs_[0].source_step == 1);
}

OffsetMap OffsetMap::then(const OffsetMap& outer) const {
  if (identity() && derived_size_ == outer.derived_size_) return outer;
  if (outer.identity() && source_size_ == outer.derived_size_) return *this;
  OffsetMap out;
  // Both lists are walked in step over the text between them. `inner_left` and `outer_left` count
  // the pieces of the present runs that are still to go.
  std::size_t i = 0, j = 0;
  std::size_t inner_left = runs_.empty() ? 0 : count(0);
  std::size_t outer_left = outer.runs_.empty() ? 0 : outer.count(0);
  auto take_inner = [&](std::size_t n) {
    inner_left -= n;
    if (inner_left == 0 && ++i < runs_.size()) inner_left = count(i);
  };
  auto take_outer = [&](std::size_t n) {
    outer_left -= n;
    if (outer_left == 0 && ++j < outer.runs_.size()) outer_left = outer.count(j);
  };
  while (i < runs_.size() && j < outer.runs_.size()) {
    const Run& a = runs_[i];
    const Run& b = outer.runs_[j];
    std::size_t between_a = a.source_step, between_b = b.derived_step;
    if (between_b == 0) {
      out.add_run(outer_left, 0, b.source_step);
      take_outer(outer_left);
    } else if (between_a == 0) {
      out.add_run(inner_left, a.derived_step, 0);
      take_inner(inner_left);
    } else if (between_a % between_b == 0 && outer_left >= between_a / between_b) {
      std::size_t each = between_a / between_b;
      std::size_t n = std::min(inner_left, outer_left / each);
      out.add_run(n, a.derived_step, each * b.source_step);
      take_inner(n);
      take_outer(n * each);
    } else if (between_b % between_a == 0 && inner_left >= between_b / between_a) {
      std::size_t each = between_b / between_a;
      std::size_t n = std::min(outer_left, inner_left / each);
      out.add_run(n, each * a.derived_step, b.source_step);
      take_inner(n * each);
      take_outer(n);
    } else {
      // The pieces overlap crosswise: they become one, up to where both end at the same place.
      std::size_t derived = 0, source = 0, reach_a = 0, reach_b = 0;
      do {
        bool inner_next = reach_a <= reach_b && i < runs_.size();
        if (!inner_next && j >= outer.runs_.size()) break;
        if (inner_next) {
          derived += runs_[i].derived_step;
          reach_a += runs_[i].source_step;
          take_inner(1);
        } else {
          source += outer.runs_[j].source_step;
          reach_b += outer.runs_[j].derived_step;
          take_outer(1);
        }
      } while (reach_a != reach_b);
      out.add_run(1, derived, source);
    }
  }
  for (; i < runs_.size(); take_inner(inner_left))
    out.add_run(inner_left, runs_[i].derived_step, 0);
  for (; j < outer.runs_.size(); take_outer(outer_left)) {
    out.add_run(outer_left, 0, outer.runs_[j].source_step);
  }
  return out;
}

}  // namespace fashen::text
