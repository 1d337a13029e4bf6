// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "text/position.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

std::string random_lines(std::mt19937& random) {
  static const char* const parts[] = {"a", "é", "法", "𠮷", "\n", "\n", " ", "第一条"};
  std::string text;
  for (std::size_t left = random() % 200; left > 0; --left) {
    text += parts[random() % std::size(parts)];
  }
  return text;
}

}  // namespace

TEST_CASE("places agree with counting from the beginning") {
  std::mt19937 random(59);
  for (int round = 0; round < 100; ++round) {
    const std::string text = random_lines(random);
    const LineIndex index(text);
    std::size_t line = 1, column = 1, start = 0;
    for (std::size_t at = 0; at < text.size();) {
      const Position place = index.at(at);
      REQUIRE(place.line == line);
      REQUIRE(place.column == column);
      REQUIRE(index.line_start(at) == start);
      const std::size_t end = std::min(text.find('\n', start), text.size());
      REQUIRE(index.line_of(at) == std::string_view(text).substr(start, end - start));
      const std::size_t size = code_point_at(text, at).size;
      if (text[at] == '\n') {
        ++line;
        column = 1;
        start = at + 1;
      } else {
        ++column;
      }
      at += size;
    }
  }
}

TEST_CASE("an empty text has one place") {
  const LineIndex index("");
  CHECK(index.at(0).line == 1);
  CHECK(index.at(0).column == 1);
  CHECK(index.line_of(0).empty());
  CHECK(index.line_start(0) == 0);
}

TEST_CASE("the end of a text is a place on its last line") {
  const LineIndex open("甲\n乙丙");
  CHECK(open.at(10).line == 2);
  CHECK(open.at(10).column == 3);
  const LineIndex closed("甲\n");
  CHECK(closed.at(4).line == 2);
  CHECK(closed.at(4).column == 1);
  CHECK(closed.line_of(4).empty());
}

}  // namespace fashen::text
