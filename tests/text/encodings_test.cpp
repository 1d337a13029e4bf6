// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "text/decode.h"
#include "text/detect.h"
#include "text/transcode.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

/// UTF-16 of text within the basic plane, made by hand.
std::string utf16(std::string_view text, bool big, bool mark) {
  std::string out;
  const auto put = [&](char32_t unit) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    out += big ? high : low;
    out += big ? low : high;
  };
  if (mark) put(0xFEFF);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    put(point.value);
    at += point.size;
  }
  return out;
}

// "第一条 为加强管理，制定本办法。" as GB 2312 has it.
const std::string gb =
    "\xB5\xDA\xD2\xBB\xCC\xF5 \xCE\xAA\xBC\xD3\xC7\xBF\xB9\xDC\xC0\xED\xA3\xAC"
    "\xD6\xC6\xB6\xA8\xB1\xBE\xB0\xEC\xB7\xA8\xA1\xA3";
const std::string sentence = "第一条 为加强管理，制定本办法。";

// "第一條 為加強管理" as Big5 has it.
const std::string big5 = "\xB2\xC4\xA4\x40\xB1\xF8 \xAC\xB0\xA5\x5B\xB1\x6A\xBA\xDE\xB2\x7A";

}  // namespace

TEST_CASE("UTF-16 is told by its mark and without one, in both byte orders") {
  for (bool big : {false, true}) {
    for (bool mark : {false, true}) {
      CAPTURE(big, mark);
      const auto decoded = decode(utf16(sentence + "\n", big, mark));
      REQUIRE(decoded);
      CHECK(decoded->text == sentence + "\n");
      CHECK(decoded->encoding.find(big ? "BE" : "LE") != std::string::npos);
    }
  }
}

TEST_CASE("GB 18030 and Big5 are told apart from each other and from UTF-8") {
  const auto mainland = decode(gb);
  REQUIRE(mainland);
  CHECK(mainland->text == sentence);
  CHECK(mainland->encoding == "gb18030");
  const auto island = decode(big5);
  REQUIRE(island);
  CHECK(island->text == "第一條 為加強管理");
  CHECK(island->encoding == "Big5");
  const auto utf = decode(sentence);
  REQUIRE(utf);
  CHECK(utf->encoding == "UTF-8");
}

TEST_CASE("the encoding that is named is the one that is used") {
  const auto named = decode(gb, "GB18030");
  REQUIRE(named);
  CHECK(named->text == sentence);
  const auto alias = decode(gb, "gbk");
  REQUIRE(alias);
  CHECK(alias->text == sentence);
  const auto wrong = decode(gb, "UTF-8");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().code == base::ErrorCode::encoding);
  CHECK(wrong.error().where.find("@0") != std::string::npos);
}

TEST_CASE("characters of four bytes in GB 18030 come out whole, with their place") {
  // U+20BB7, a character of names, between two common ones.
  const auto decoded = decode("\xB5\xDA\x95\x38\xBF\x37\xCC\xF5", "GB18030");
  REQUIRE(decoded);
  CHECK(length(decoded->text) == 3);
  const std::size_t middle = std::string("第").size();
  const std::size_t size = code_point_at(decoded->text, middle).size;
  CHECK(decoded->to_bytes.to_source({middle, middle + size}) == base::Span{2, 6});
  CHECK(decoded->to_bytes.to_source({middle + size, decoded->text.size()}) == base::Span{6, 8});
}

TEST_CASE("the first bad byte is named in each encoding") {
  struct Broken {
    std::string bytes;
    const char* encoding;
    const char* where;
  };
  const Broken cases[] = {
      {"甲乙\xFFz", "UTF-8", "@6"},
      {"甲\xE4\xB9", "UTF-8", "@3"},
      {"\xED\xA0\x80", "UTF-8", "@0"},
      {gb + "\xFF", "GB18030", "@31"},
      {utf16("甲", false, false) + "\x01", "UTF-16LE", "@2"},
      {std::string("\x00\xD8\x41\x00", 4), "UTF-16LE", "@0"},
  };
  for (const Broken& one : cases) {
    CAPTURE(one.encoding, one.where);
    const auto decoded = decode(one.bytes, one.encoding);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().code == base::ErrorCode::encoding);
    CHECK(decoded.error().where == one.where);
  }
}

TEST_CASE("an encoding nobody knows is a mistake of the user") {
  const auto decoded = decode("abc", "gb-18030-9999");
  REQUIRE_FALSE(decoded);
  CHECK(decoded.error().code == base::ErrorCode::usage);
  CHECK(decoded.error().message.find("gb-18030-9999") != std::string::npos);
}

TEST_CASE("a NUL is a sign of something that is no text, wherever it stands") {
  for (std::size_t at : {std::size_t{0}, std::size_t{3}, std::size_t{6}}) {
    std::string bytes = "甲乙";
    bytes.insert(at, 1, '\0');
    const auto decoded = decode(bytes);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().code == base::ErrorCode::encoding);
  }
}

TEST_CASE("nothing is a text without characters") {
  const auto empty = decode("");
  REQUIRE(empty);
  CHECK(empty->text.empty());
  const auto mark = decode("\xEF\xBB\xBF");
  REQUIRE(mark);
  CHECK(mark->text.empty());
}

TEST_CASE("line ends become one kind and keep their place") {
  const auto decoded = decode("甲\r\n乙\r丙\n\r\n丁");
  REQUIRE(decoded);
  CHECK(decoded->text == "甲\n乙\n丙\n\n丁");
  const std::size_t second = decoded->text.find("乙");
  CHECK(decoded->to_bytes.to_source({second - 1, second}) == base::Span{3, 5});
  CHECK(decoded->to_bytes.to_source({second, second + 3}) == base::Span{5, 8});
}

TEST_CASE("text is composed, and composed text maps to all it was made of") {
  const auto decoded = decode("cafe\xCC\x81 甲");
  REQUIRE(decoded);
  CHECK(decoded->text == "caf\xC3\xA9 甲");
  CHECK(decoded->to_bytes.to_source({3, 5}) == base::Span{3, 6});
  CHECK_FALSE(may_need_composing("第一条 abc，《办法》"));
  CHECK(may_need_composing("e\xCC\x81"));
}

TEST_CASE("guesses are never none, and a mark decides at once") {
  CHECK_FALSE(likely_encodings("").empty());
  CHECK_FALSE(likely_encodings("\xFF\xFF\xFF").empty());
  CHECK(likely_encodings("abc").front() == "UTF-8");
  CHECK(likely_encodings(utf16("甲乙", true, true)).front().find("UTF-16") == 0);
}

TEST_CASE("decoding in pieces is decoding at once") {
  const std::string bytes = gb + gb;
  for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
    Transcoder transcoder("GB18030");
    REQUIRE(transcoder.known());
    std::string out;
    OffsetMap map;
    const std::string_view all = bytes;
    const std::size_t taken = transcoder.run(all.substr(0, cut), out, map, true);
    REQUIRE(taken <= cut);
    REQUIRE(cut - taken < 4);
    CHECK(sentence.rfind(out.substr(0, sentence.size()), 0) == 0);
  }
  CHECK_FALSE(Transcoder("no-such").known());
}

TEST_CASE("the first invalid byte of UTF-8") {
  CHECK(first_invalid("") == 0);
  CHECK(first_invalid("甲乙") == 6);
  CHECK(first_invalid("甲\xFF乙") == 3);
  CHECK(first_invalid("甲乙\xE4\xB9") == 6);
  std::string long_text(100'000, 'a');
  CHECK(first_invalid(long_text + "\x80") == 100'000);
}

}  // namespace fashen::text
