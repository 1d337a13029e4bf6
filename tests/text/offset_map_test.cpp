// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <random>

#include "text/decode.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

// Legal text with everything that folding and composing change, in a random order.
std::string random_text(std::mt19937& random) {
  static const char* const pieces[] = {
      "第十条",   "１２３", "（",       "[",      "〔2026〕", "·",  "ㆍ", "〇",
      "\u3000",   "\u00a0", "国家機關", "著作权", "e\u0301",  "\n", "，", ",",
      "《办法》", "%",      "％",       "：",     ":",        "a",  "。"};
  std::string text;
  for (int i = 0; i < 40; ++i) text += pieces[random() % std::size(pieces)];
  return text;
}

}  // namespace

TEST_CASE("every span of folded text maps out and back to the same characters") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    auto normal = normalize(random_text(random));
    REQUIRE(normal);
    const std::string& text = normal->text;
    Folded folded = fold(text);
    for (std::size_t at = 0; at < folded.text.size();) {
      std::size_t size = code_point_at(folded.text, at).size;
      base::Span source = folded.to_text.to_source({at, at + size});
      REQUIRE(source.end <= text.size());
      CHECK(fold(base::slice(text, source)).text.find(folded.text.substr(at, size)) !=
            std::string::npos);
      CHECK(folded.to_text.to_derived(source).contains(base::Span{at, at + size}));
      at += size;
    }
    CHECK(folded.to_text.to_source({0, folded.text.size()}) == base::Span{0, text.size()});
  }
}

TEST_CASE("a chain of maps says what its links say") {
  auto decoded = decode("\xB5\xDA\xCA\xAE\xCC\xF5 \xA3\xB1\xA3\xB2", "GB18030");
  REQUIRE(decoded);
  CHECK(decoded->text == "第十条 １２");
  Folded folded = fold(decoded->text);
  CHECK(folded.text == "第十条 12");
  OffsetMap chain = folded.to_text.then(decoded->to_bytes);
  std::size_t digits = folded.text.find("12");
  CHECK(chain.to_source({digits, digits + 2}) == base::Span{7, 11});
}

}  // namespace fashen::text
