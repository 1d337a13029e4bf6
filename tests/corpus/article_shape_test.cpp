// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "corpus/shape.h"

namespace fashen::corpus {
namespace {

TEST_CASE("shapes are written as article, sub-number and items of each paragraph") {
  const std::vector<ArticleShape> shapes = {{36, 0, {0, 3}}, {37, 0, {0}}, {120, 1, {0}}};
  CHECK(shapes_to_text(shapes) == "36=0,3;37=0;120_1=0");
}

TEST_CASE("shapes that were written are read again") {
  const std::string text = "1=0;2=5,0,12;2_1=0;1260=0";
  const auto shapes = shapes_from_text(text);
  REQUIRE(shapes);
  REQUIRE(shapes->size() == 4);
  CHECK((*shapes)[1].items == std::vector<int>{5, 0, 12});
  CHECK((*shapes)[2].sub_number == 1);
  CHECK(shapes_to_text(*shapes) == text);
  CHECK(shapes_from_text("")->empty());
}

TEST_CASE("text that is no shape is refused") {
  for (const char* wrong : {"x", "1", "1=", "=0", "1=0;", ";1=0", "1=0,,0", "1_=0", "1=0 ", "-1=0",
                            "1=-2", "99999999999=0", "1=0;;2=0", "第一条"}) {
    CAPTURE(wrong);
    CHECK_FALSE(shapes_from_text(wrong));
  }
}

}  // namespace
}  // namespace fashen::corpus
