// SPDX-License-Identifier: GPL-3.0-or-later
// The map against a list of pieces that is searched one by one.
#include <catch2/catch.hpp>
#include <random>
#include <vector>

#include "text/offset_map.h"

namespace fashen::text {
namespace {

struct Piece {
  std::size_t derived, source;
  bool verbatim;
};

OffsetMap map_of(const std::vector<Piece>& pieces) {
  OffsetMap map;
  for (const Piece& piece : pieces) map.add(piece.derived, piece.source, piece.verbatim);
  return map;
}

/// Where each derived byte came from: the whole piece, or its one byte if it was copied.
std::vector<base::Span> origins(const std::vector<Piece>& pieces) {
  std::vector<base::Span> all;
  std::size_t source = 0;
  for (const Piece& piece : pieces) {
    for (std::size_t i = 0; i < piece.derived; ++i) {
      all.push_back(piece.verbatim ? base::Span{source + i, source + i + 1}
                                   : base::Span{source, source + piece.source});
    }
    source += piece.source;
  }
  return all;
}

std::vector<Piece> random_pieces(std::mt19937& random) {
  std::vector<Piece> pieces;
  for (std::size_t left = 1 + random() % 12; left > 0; --left) {
    const std::size_t size = 1 + random() % 4;
    if (random() % 2 == 0) {
      pieces.push_back({size, size, true});
    } else {
      pieces.push_back({size, 1 + random() % 4, false});
    }
  }
  return pieces;
}

}  // namespace

TEST_CASE("a span maps to all that its bytes were made of") {
  std::mt19937 random(47);
  for (int round = 0; round < 300; ++round) {
    const std::vector<Piece> pieces = random_pieces(random);
    const OffsetMap map = map_of(pieces);
    const std::vector<base::Span> from = origins(pieces);
    REQUIRE(map.derived_size() == from.size());
    for (std::size_t begin = 0; begin < from.size(); ++begin) {
      for (std::size_t end = begin + 1; end <= from.size(); ++end) {
        const base::Span expected{from[begin].begin, from[end - 1].end};
        REQUIRE(map.to_source({begin, end}) == expected);
        REQUIRE(map.to_derived(expected).contains(base::Span{begin, end}));
      }
    }
  }
}

TEST_CASE("a chain of maps agrees with going step by step") {
  std::mt19937 random(53);
  for (int round = 0; round < 200; ++round) {
    const std::vector<Piece> outer_pieces = random_pieces(random);
    const OffsetMap outer = map_of(outer_pieces);
    std::vector<Piece> inner_pieces;
    for (std::size_t left = outer.derived_size(); left > 0;) {
      const std::size_t size = std::min<std::size_t>(left, 1 + random() % 3);
      const bool verbatim = random() % 2 == 0;
      inner_pieces.push_back({verbatim ? size : 1 + random() % 3, size, verbatim});
      left -= size;
    }
    const OffsetMap inner = map_of(inner_pieces);
    const OffsetMap chain = inner.then(outer);
    REQUIRE(chain.derived_size() == inner.derived_size());
    REQUIRE(chain.source_size() == outer.source_size());
    for (std::size_t at = 0; at < inner.derived_size(); ++at) {
      const base::Span step = outer.to_source(inner.to_source({at, at + 1}));
      REQUIRE(chain.to_source({at, at + 1}).contains(step));
    }
  }
}

TEST_CASE("what was left out belongs to no span, what was put in has no source") {
  const OffsetMap cut = map_of({{3, 3, true}, {0, 2, false}, {3, 3, true}});
  CHECK(cut.to_source({0, 3}) == base::Span{0, 3});
  CHECK(cut.to_source({3, 6}) == base::Span{5, 8});
  CHECK(cut.to_source({0, 6}) == base::Span{0, 8});
  const OffsetMap inserted = map_of({{3, 3, true}, {1, 0, false}, {3, 3, true}});
  CHECK(inserted.to_source({3, 4}).empty());
  CHECK(inserted.to_source({2, 5}) == base::Span{2, 4});
}

TEST_CASE("empty spans stay empty, and what lies beyond is cut off") {
  const OffsetMap map = map_of({{4, 4, true}, {1, 3, false}});
  CHECK(map.to_source({2, 2}).empty());
  CHECK(map.to_source({4, 99}) == base::Span{4, 7});
  CHECK(map.to_source({99, 120}).empty());
  CHECK(map.to_derived({0, 99}) == base::Span{0, 5});
}

TEST_CASE("only a map of copied bytes is an identity") {
  CHECK(map_of({{3, 3, true}, {2, 2, true}}).identity());
  CHECK(OffsetMap().identity());
  CHECK_FALSE(map_of({{3, 3, true}, {2, 2, false}}).identity());
  CHECK_FALSE(map_of({{3, 3, true}, {0, 1, false}}).identity());
}

TEST_CASE("a long uniform map answers as a short one does") {
  OffsetMap map;
  for (int i = 0; i < 100'000; ++i) map.add(3, 2, false);
  CHECK(map.derived_size() == 300'000);
  CHECK(map.source_size() == 200'000);
  CHECK(map.to_source({150'000, 150'003}) == base::Span{100'000, 100'002});
  CHECK(map.to_source({150'001, 150'004}) == base::Span{100'000, 100'004});
  CHECK(map.to_derived({199'999, 200'000}) == base::Span{299'997, 300'000});
}

}  // namespace fashen::text
