// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unpaired_marks.h"

#include <catch2/catch.hpp>
#include <string>

namespace fashen::text {
namespace {

/// The marks, each with its place: "《3".
std::string unpaired(std::string_view text, base::Span part) {
  std::string all;
  for (base::Span mark : unpaired_marks(text, part)) {
    all += std::string(base::slice(text, mark)) + std::to_string(mark.begin);
  }
  return all;
}
std::string unpaired(std::string_view text) { return unpaired(text, {0, text.size()}); }

}  // namespace

TEST_CASE("marks that pair are not told, however deep they are") {
  CHECK(unpaired("").empty());
  CHECK(unpaired("a é 甲").empty());
  CHECK(unpaired("依照《甲法》（修订）〔2026〕1号办理，称“乙”。").empty());
  CHECK(unpaired("“甲（《乙（丙）》）”“丁”").empty());
}

TEST_CASE("marks without a partner are told, and those that another pair crosses") {
  CHECK(unpaired("《甲") == "《0");
  CHECK(unpaired("甲）") == "）3");
  CHECK(unpaired("《甲（乙》丙）") == "（6）18");
  CHECK(unpaired("甲”乙“丙") == "”3“9");
  CHECK(unpaired("〔（〔") == "〔0（3〔6");
}

TEST_CASE("only a part is looked at") {
  const std::string text = "（甲）乙（丙）";
  CHECK(unpaired(text, {0, 6}) == "（0");
  CHECK(unpaired(text, {3, 15}) == "）6（12");
  CHECK(unpaired(text, {9, 100}).empty());
  CHECK(unpaired("甲（", {0, 5}).empty());
}

}  // namespace fashen::text
