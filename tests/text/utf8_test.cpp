// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <catch2/catch.hpp>

#include "text/decode.h"

namespace fashen::text {

TEST_CASE("code points are read with their sizes") {
  const std::string text = "aé法𠮷";
  std::size_t at = 0;
  for (auto [value, size] :
       {std::pair<char32_t, std::size_t>{'a', 1}, {0xE9, 2}, {0x6CD5, 3}, {0x20BB7, 4}}) {
    CodePoint point = code_point_at(text, at);
    CHECK(point.value == value);
    CHECK(point.size == size);
    std::string one;
    append(one, value);
    CHECK(one == text.substr(at, size));
    at += size;
    CHECK(previous(text, at) == at - size);
  }
  CHECK(length(text) == 4);
  CHECK(prefix(text, 2) == "aé");
  CHECK(prefix(text, 9) == text);
  CHECK(previous(text, 0) == 0);
}

TEST_CASE("characters are counted, however long the text") {
  std::string text;
  for (std::size_t count = 0; count < 700; ++count) {
    REQUIRE(length(text) == count);
    append(text, count % 5 == 0 ? U'a' : count % 7 == 0 ? U'é' : count % 11 == 0 ? U'𠮷' : U'法');
  }
}

TEST_CASE("cut and stray bytes never lead past the end") {
  for (const char* bytes : {"\xE6", "\xE6\xB3", "\xF0\xA0\xAE", "\x80", "a\xFF"}) {
    std::string_view text = bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
      CHECK(at + code_point_at(text, at).size <= text.size());
    }
  }
}

TEST_CASE("only shortest, whole, allowed forms are UTF-8") {
  for (const char* good :
       {"", "a", "法审", "𠮷", "\x7F", "\xC2\x80", "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF"}) {
    CAPTURE(good);
    CHECK(is_valid(good));
  }
  for (const char* bad :
       {"\xFF", "\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
        "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xE6\xB3", "a\xE6",
        "\xE6"
        "ab"}) {
    CHECK_FALSE(is_valid(bad));
  }
}

TEST_CASE("a word stands at a place only with all of its bytes") {
  const std::string_view text = "甲应当乙";
  CHECK(stands_at(text, 3, "应当"));
  CHECK(stands_at(text, 3, "应当乙"));
  CHECK_FALSE(stands_at(text, 3, "不当"));
  CHECK_FALSE(stands_at(text, 3, "应该"));
  CHECK_FALSE(stands_at(text, 9, "乙方"));
  CHECK_FALSE(stands_at(text, text.size(), "乙"));
  CHECK(stands_at(text, text.size(), ""));
  CHECK_FALSE(stands_at(text, text.size() + 1, ""));
}

TEST_CASE("trimming knows every kind of white space") {
  CHECK(trim(" \t甲 乙\u3000\n\u00A0") == "甲 乙");
  CHECK(trim("\u200B甲\u200B") == "甲");
  CHECK(trim(" \n ").empty());
  CHECK(trim("").empty());
}

TEST_CASE("Han is Han") {
  CHECK(is_han(0x6CD5));
  CHECK(is_han(0x3400));
  CHECK_FALSE(is_han('a'));
  CHECK_FALSE(is_han(0x3042));
  CHECK_FALSE(is_han(0xFF0C));
}

TEST_CASE("text that is UTF-8 already is normalised, and bad bytes are placed") {
  auto text = normalize("e\xCC\x81\r\n甲\r乙");
  REQUIRE(text);
  CHECK(text->text == "é\n甲\n乙");
  CHECK(text->to_bytes.to_source({0, 2}) == base::Span{0, 3});
  auto bad = normalize("ab\xFF");
  REQUIRE_FALSE(bad);
  CHECK(bad.error().code == base::ErrorCode::encoding);
  CHECK(bad.error().where.find("@2") != std::string::npos);
}

}  // namespace fashen::text
