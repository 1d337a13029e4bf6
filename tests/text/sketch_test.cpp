// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sketch.h"

#include <catch2/catch.hpp>

namespace fashen::text {
namespace {

/// Sentences that differ from each other; those from `changed` on are others for another `seed`.
std::string sentences(int count, int changed, int seed) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    text += "第" + std::to_string(i) + "条 甲方应当在" +
            std::to_string(i * 37 + (i >= changed ? seed : 0)) + "日内完成第" +
            std::to_string(i * i + 11) + "项工作。\n";
  }
  return text;
}

}  // namespace

TEST_CASE("similar texts have similar sketches") {
  std::string text = sentences(200, 200, 0);
  CHECK(similarity(sketch(text), sketch(text)) == 1);
  std::string spaced = text;
  spaced.insert(spaced.find("甲方"), "  \n");
  CHECK(similarity(sketch(text), sketch(spaced)) == 1);
  CHECK(similarity(sketch(text), sketch(sentences(200, 195, 5'003))) > 0.85);
  CHECK(similarity(sketch(text), sketch(sentences(200, 0, 500'003))) < 0.85);
  CHECK(similarity(sketch(text), sketch("本合同自双方签字盖章之日起生效，一式四份。")) < 0.2);
}

TEST_CASE("texts too short to be compared are like nothing") {
  CHECK(sketch("").empty());
  CHECK(sketch("甲方乙方").empty());
  CHECK(similarity(sketch("甲方乙方"), sketch("甲方乙方")) == 0);
  CHECK(sketch("一二三四五六七八").size() == sketch_values * 4);
}

}  // namespace fashen::text
