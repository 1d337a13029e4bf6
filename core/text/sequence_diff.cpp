// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sequence_diff.h"

#include <algorithm>
#include <cstddef>

namespace fashen::text {
namespace {

// Offsets are signed: diagonals run from -m to n.
using Offset = std::ptrdiff_t;

/// A part of both sequences that is still to be compared.
struct Box {
  Offset before_begin, before_end, after_begin, after_end;
};

class Differ {
 public:
  Differ(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after)
      : before_(before), after_(after) {
    result_.removed.resize(before.size());
    result_.added.resize(after.size());
    const std::size_t diagonals = 2 * (before.size() + after.size()) + 5;
    forward_.resize(diagonals);
    backward_.resize(diagonals);
    zero_ = static_cast<Offset>(diagonals / 2);
  }

  SequenceDiff run() {
    open_.push_back({0, size(before_), 0, size(after_)});
    while (!open_.empty()) {
      Box box = open_.back();
      open_.pop_back();
      compare(trimmed(box));
    }
    return std::move(result_);
  }

 private:
  static constexpr Offset none = -1;
  static constexpr Offset most_rounds = 1024;

  static Offset size(const std::vector<std::uint32_t>& sequence) {
    return static_cast<Offset>(sequence.size());
  }
  bool same(Offset i, Offset j) const {
    return before_[static_cast<std::size_t>(i)] == after_[static_cast<std::size_t>(j)];
  }
  Offset& at(std::vector<Offset>& reached, Offset diagonal) const {
    return reached[static_cast<std::size_t>(zero_ + diagonal)];
  }

  Box trimmed(Box box) const {
    while (box.before_begin < box.before_end && box.after_begin < box.after_end &&
           same(box.before_begin, box.after_begin)) {
      ++box.before_begin, ++box.after_begin;
    }
    while (box.before_begin < box.before_end && box.after_begin < box.after_end &&
           same(box.before_end - 1, box.after_end - 1)) {
      --box.before_end, --box.after_end;
    }
    return box;
  }

  void compare(const Box& box) {
    if (box.before_begin == box.before_end || box.after_begin == box.after_end) {
      for (Offset i = box.before_begin; i < box.before_end; ++i) {
        result_.removed[static_cast<std::size_t>(i)] = true;
      }
      for (Offset j = box.after_begin; j < box.after_end; ++j) {
        result_.added[static_cast<std::size_t>(j)] = true;
      }
      return;
    }
    const auto [x, y] = middle(box);
    open_.push_back({box.before_begin, x, box.after_begin, y});
    open_.push_back({x, box.before_end, y, box.after_end});
  }

  struct Point {
    Offset x, y;
  };

  /// How far the path on `diagonal` can begin, coming from its neighbours; `none` if both would
  /// leave the box of n × m.
  Offset start(std::vector<Offset>& reached, Offset diagonal, Offset n, Offset m) const {
    const Offset down = at(reached, diagonal + 1);
    const Offset right = at(reached, diagonal - 1);
    Offset best = none;
    if (down != none && down - diagonal <= m) best = down;
    if (right != none && right < n) best = std::max(best, right + 1);
    return best;
  }

  /// A point on a shortest path through the box, neither of its corners: where the searches from
  /// both ends meet (the middle snake of Myers' linear-space refinement).
  Point middle(const Box& box) {
    const Offset n = box.before_end - box.before_begin, m = box.after_end - box.after_begin;
    const Offset delta = n - m;
    const bool odd = (delta & 1) != 0;
    at(forward_, 1) = at(backward_, 1) = 0;
    at(forward_, -1) = at(backward_, -1) = none;
    for (Offset round = 0;; ++round) {
      for (auto* reached : {&forward_, &backward_}) {
        if (round > 0) at(*reached, round + 1) = at(*reached, -round - 1) = none;
      }
      for (Offset k = -round; k <= round; k += 2) {
        Offset x = start(forward_, k, n, m);
        while (x != none && x < n && x - k < m &&
               same(box.before_begin + x, box.after_begin + x - k)) {
          ++x;
        }
        at(forward_, k) = x;
        const Offset other = delta - k;
        if (odd && x != none && other > -round && other < round && at(backward_, other) != none &&
            x + at(backward_, other) >= n) {
          return {box.before_begin + x, box.after_begin + x - k};
        }
      }
      for (Offset k = -round; k <= round; k += 2) {
        Offset x = start(backward_, k, n, m);
        while (x != none && x < n && x - k < m &&
               same(box.before_end - 1 - x, box.after_end - 1 - x + k)) {
          ++x;
        }
        at(backward_, k) = x;
        const Offset other = delta - k;
        if (!odd && x != none && other >= -round && other <= round && at(forward_, other) != none &&
            x + at(forward_, other) >= n) {
          return {box.before_end - x, box.after_end - x + k};
        }
      }
      if (round >= most_rounds) return furthest(box, round);
    }
  }

  /// Where the search from the beginning came furthest: good enough where little is common.
  Point furthest(const Box& box, Offset round) const {
    Point best{0, 0};
    for (Offset k = -round; k <= round; k += 2) {
      const Offset x = forward_[static_cast<std::size_t>(zero_ + k)];
      if (x != none && 2 * x - k > best.x + best.y) best = {x, x - k};
    }
    return {box.before_begin + best.x, box.after_begin + best.y};
  }

  const std::vector<std::uint32_t>& before_;
  const std::vector<std::uint32_t>& after_;
  SequenceDiff result_;
  std::vector<Box> open_;
  std::vector<Offset> forward_, backward_;  ///< Furthest offset in `before` by diagonal
  Offset zero_ = 0;
};

}  // namespace

SequenceDiff diff_sequences(const std::vector<std::uint32_t>& before,
                            const std::vector<std::uint32_t>& after) {
  return Differ(before, after).run();
}

}  // namespace fashen::text
