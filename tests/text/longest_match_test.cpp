// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/longest_match.h"

#include <catch2/catch.hpp>

namespace fashen::text {

TEST_CASE("a bound on what a pattern matches is told where there is one") {
  CHECK(longest_match("罚款") == 8);
  CHECK(longest_match("a|罚款|bc") == 8);
  CHECK(longest_match("罚.{0,3}款") == 20);
  CHECK(longest_match("(?P<at>[^，]{2})(?:的)?") == 12);
  CHECK(longest_match("\\p{Han}{1,10}局") == 44);
  CHECK(longest_match("[\\]甲]\\.") == 8);
  CHECK(longest_match("(?:甲{2}){3}") == 24);
}

TEST_CASE("nothing is told of what has no bound, looks around, or is not understood") {
  auto pattern = GENERATE("罚.*款", "罚+", "甲{2,}", "^甲", "甲$", "\\b甲", "(?i)a", "(甲", "甲)",
                          "[甲", "\\Qa", "甲{", "甲{,3}", "a{1000}{1000}", "*");
  CAPTURE(pattern);
  CHECK_FALSE(longest_match(pattern));
}

}  // namespace fashen::text
