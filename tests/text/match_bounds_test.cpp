// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/match_bounds.h"

#include <catch2/catch.hpp>

namespace fashen::text {

TEST_CASE("a bound on what a pattern matches is told where there is one") {
  CHECK(match_bounds("罚款").longest == 8);
  CHECK(match_bounds("a|罚款|bc").longest == 8);
  CHECK(match_bounds("罚.{0,3}款").longest == 20);
  CHECK(match_bounds("(?P<at>[^，]{2})(?:的)?").longest == 12);
  CHECK(match_bounds("\\p{Han}{1,10}局").longest == 44);
  CHECK(match_bounds("[\\]甲]\\.").longest == 8);
  CHECK(match_bounds("(?:甲{2}){3}").longest == 24);
  CHECK(match_bounds("(?:^|甲)乙$").longest == 8);
  CHECK(match_bounds("\\b甲\\z").longest == 4);
}

TEST_CASE("characters that no match holds are told") {
  const auto excludes = [](std::string_view pattern) {
    std::string all;
    const MatchBounds bounds = match_bounds(pattern);
    for (std::size_t i = 0; i < bounds.excludes.size(); ++i) {
      if (bounds.excludes[i]) all += MatchBounds::ends[i];
    }
    return all;
  };
  CHECK(excludes("罚.*款") == "\n");
  CHECK(excludes("罚[^。]{0,40}款") == "。");
  CHECK(excludes("[0-9.]+元[^，。；]*") == "。；");
  CHECK(excludes("罚+(?:款|；)") == "\n。");
  CHECK(excludes("\\p{Han}+[^\\p{Han}]").empty());
  CHECK(excludes("\\d+\\w*[、，]") == "\n。；");
  CHECK(excludes("[、-】]\\s") == "；");
  CHECK(excludes("^罚[^。]*$") == "。");
}

TEST_CASE("a part around a place ends where no match goes on") {
  const std::string text = "甲。乙丙；丁\n戊。";
  const auto around = [&](std::string_view pattern, std::string_view word) {
    return std::string(
        base::slice(text, match_bounds(pattern).around(text.find(word), text, {0, text.size()})));
  };
  CHECK(around("丙[^。]*", "丙") == "乙丙；丁\n戊");
  CHECK(around("丙.*", "丙") == "甲。乙丙；丁");
  CHECK(around("丙[^；。]*", "丙") == "乙丙");
  CHECK(around("戊[^。]{2,}", "戊") == "乙丙；丁\n戊");
  CHECK(around("丙", "丙") == "乙丙");
}

TEST_CASE("nothing is told of what has no bound or is not understood") {
  auto pattern = GENERATE("罚.*款", "罚+", "甲{2,}", "(?i)a", "(?m)^甲", "(甲", "甲)", "[甲",
                          "\\Qa", "甲{", "甲{,3}", "a{1000}{1000}", "*");
  CAPTURE(pattern);
  CHECK_FALSE(match_bounds(pattern).longest);
}

}  // namespace fashen::text
