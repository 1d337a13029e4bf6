// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "support/labelled_review.h"

namespace fashen {

// A contract without labels is a clean one: it must give no error and no warning.
TEST_CASE("labelled contracts give the labelled findings and no others") {
  const auto documents = testing::review_labelled(FASHEN_SOURCE_DIR "/tests/rules/contract");
  CHECK(documents.size() >= 12);
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
