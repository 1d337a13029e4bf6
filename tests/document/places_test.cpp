// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/places.h"

#include <catch2/catch.hpp>

namespace fashen::document {
namespace {

std::string shown(const text::Position& place) {
  return std::to_string(place.line) + ":" + std::to_string(place.column);
}

/// What is left of "# 一\n\n**二**三\n": the words of two lines.
Document marked() {
  Document document;
  document.text = "一\n二三\n";
  text::OffsetMap map;
  map.add(0, 2, false);
  map.add(3, 3, true);
  map.add(1, 0, false);
  map.add(0, 4, false);
  map.add(3, 3, true);
  map.add(0, 2, false);
  map.add(3, 3, true);
  map.add(1, 1, false);
  document.origin = std::make_shared<Origin>(Origin{"# 一\n\n**二**三\n", std::move(map)});
  return document;
}

}  // namespace

TEST_CASE("places of a text that is the file's own are its own") {
  Document document;
  document.text = "一\n二三\n";
  const Places places(document);
  CHECK(shown(places.at(0)) == "1:1");
  CHECK(shown(places.end(3)) == "1:2");
  CHECK(shown(places.at(4)) == "2:1");
  CHECK(shown(places.end(10)) == "2:3");
  CHECK(shown(places.at(99)) == "3:1");
}

TEST_CASE("places of a text without its marks are those of the file with them") {
  const Document document = marked();
  const Places places(document);
  CHECK(shown(places.at(0)) == "1:3");
  CHECK(shown(places.end(3)) == "1:4");
  CHECK(shown(places.at(4)) == "3:3");
  CHECK(shown(places.end(7)) == "3:4");
  CHECK(shown(places.at(7)) == "3:6");
  CHECK(shown(places.end(10)) == "3:7");
  CHECK(shown(places.end(0)) == "1:1");
  CHECK(shown(places.at(99)) == "4:1");
  CHECK(shown(places.end(99)) == "4:1");
}

}  // namespace fashen::document
