// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>
#include <vector>

#include "text/utf8.h"

namespace fashen::text {
namespace {

bool surrogate(char32_t value) { return value >= 0xD800 && value <= 0xDFFF; }

}  // namespace

TEST_CASE("every code point is written in its shortest form and read back") {
  for (char32_t value = 1; value <= 0x10FFFF; value += value < 0x3000 ? 1 : 37) {
    if (surrogate(value)) continue;
    std::string text;
    append(text, value);
    const std::size_t expected = value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
    const CodePoint point = code_point_at(text, 0);
    if (text.size() != expected || point.value != value || point.size != expected ||
        !is_valid(text)) {
      FAIL("U+" << std::hex << static_cast<unsigned>(value));
    }
  }
  SUCCEED();
}

TEST_CASE("the last code points before the borders of each size, and those beyond") {
  for (auto [value, size] : {std::pair<char32_t, std::size_t>{0x7F, 1},
                             {0x80, 2},
                             {0x7FF, 2},
                             {0x800, 3},
                             {0xFFFF, 3},
                             {0x10000, 4},
                             {0x10FFFF, 4}}) {
    std::string text;
    append(text, value);
    CHECK(text.size() == size);
  }
}

TEST_CASE("lengths, prefixes and steps back agree with a walk over the text") {
  std::mt19937 random(79);
  static const char* const parts[] = {"a", "é", "法", "𠮷", "\n", "审"};
  for (int round = 0; round < 200; ++round) {
    std::string text;
    std::vector<std::size_t> starts;
    for (std::size_t left = random() % 30; left > 0; --left) {
      starts.push_back(text.size());
      text += parts[random() % std::size(parts)];
    }
    REQUIRE(length(text) == starts.size());
    for (std::size_t count = 0; count <= starts.size() + 2; ++count) {
      const std::size_t end = count < starts.size() ? starts[count] : text.size();
      REQUIRE(prefix(text, count) == std::string_view(text).substr(0, end));
      REQUIRE(length(prefix(text, count)) == std::min(count, starts.size()));
    }
    for (std::size_t i = 1; i < starts.size(); ++i)
      REQUIRE(previous(text, starts[i]) == starts[i - 1]);
  }
}

TEST_CASE("random bytes are UTF-8 exactly where decoding and writing gives them back") {
  std::mt19937 random(83);
  int valid = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string bytes;
    for (std::size_t left = 1 + random() % 4; left > 0; --left) {
      static const unsigned char mixed[] = {0x41, 0x80, 0xBF, 0xC2, 0xC0, 0xE0, 0xE4, 0xED,
                                            0xA0, 0x9F, 0xF0, 0xF4, 0x90, 0x8F, 0xF5, 0xFF};
      bytes += static_cast<char>(mixed[random() % std::size(mixed)]);
    }
    std::string again;
    for (std::size_t at = 0; at < bytes.size();) {
      const CodePoint point = code_point_at(bytes, at);
      REQUIRE(point.size >= 1);
      if (surrogate(point.value) || point.value > 0x10FFFF) break;
      append(again, point.value);
      at += point.size;
    }
    if (is_valid(bytes)) {
      ++valid;
      REQUIRE(again == bytes);
    }
  }
  CHECK(valid > 100);
}

TEST_CASE("Han characters are those of the unified blocks") {
  for (char32_t han : {U'一', U'龥', U'法', U'㐀'}) CHECK(is_han(han));
  CHECK(is_han(0xF900));
  for (char32_t other : {U'。', U'〇', U'、', U'ア', U'가', U'1', U'Ａ', U'《'}) {
    CAPTURE(static_cast<unsigned>(other));
    CHECK_FALSE(is_han(other));
  }
}

TEST_CASE("trimming takes nothing from the middle and everything from the ends") {
  for (const char* space : {" ", "\t", "\n", "\r", "\u00a0", "\u3000", "\u200b", "\ufeff"}) {
    const std::string around = std::string(space) + "甲" + space + "乙" + space;
    CHECK(trim(around) == std::string("甲") + space + "乙");
    CHECK(trim(std::string(space) + space).empty());
  }
  CHECK(trim("甲") == "甲");
}

}  // namespace fashen::text
