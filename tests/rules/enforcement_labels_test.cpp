// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "support/labelled_review.h"
#include "support/places.h"

namespace fashen {

TEST_CASE("labelled enforcement papers give the labelled findings and no others") {
  const auto documents =
      testing::review_labelled(testing::source_dir() + "/tests/rules/enforcement");
  CHECK(documents.size() >= 10);
  for (const auto& document : documents) {
    for (const std::string& failure : document.failures) {
      FAIL_CHECK(document.name << ": " << failure);
    }
    for (const auto& label : document.missed) {
      FAIL_CHECK(document.name << " missed: " << label.to_string());
    }
    for (const auto& label : document.unlabelled) {
      FAIL_CHECK(document.name << " not labelled: " << label.to_string());
    }
  }
  INFO(testing::summary(documents));
  CHECK(testing::summary(documents).find(" 0 missed, 0 beyond") != std::string::npos);
}

}  // namespace fashen
