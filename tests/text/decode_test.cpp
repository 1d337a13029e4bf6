// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "text/decode.h"

namespace fashen::text {

TEST_CASE("text is recognised in the encodings that drafts come in") {
  const std::string utf8 = "第一条 为了规范电动自行车停放和充电行为，制定本办法。\n";
  auto plain = decode(utf8);
  REQUIRE(plain);
  CHECK(plain->text == utf8);
  CHECK(plain->to_bytes.identity());
  auto marked = decode("\xEF\xBB\xBF" + utf8);
  REQUIRE(marked);
  CHECK(marked->text == utf8);
  CHECK(marked->to_bytes.to_source({0, 3}).begin >= 3);
  auto dos = decode("第一条\r\n第二条\r");
  REQUIRE(dos);
  CHECK(dos->text == "第一条\n第二条\n");
}

TEST_CASE("bytes that are no text are refused with their place") {
  auto broken = decode("第一条\xFF", "UTF-8");
  REQUIRE_FALSE(broken);
  CHECK(broken.error().code == base::ErrorCode::encoding);
  CHECK(broken.error().where.find("@9") != std::string::npos);
  CHECK_FALSE(decode("abc", "no-such-encoding"));
  CHECK_FALSE(decode(std::string("a\0b", 3)));
}

}  // namespace fashen::text
