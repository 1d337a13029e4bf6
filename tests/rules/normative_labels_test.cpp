// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <iostream>

#include "support/labelled_review.h"
#include "support/places.h"

namespace fashen {
namespace {

// Below these a change has made the rules worse on drafts that they were not written for.
constexpr double kLeastRecall = 0.90;
constexpr double kLeastPrecision = 0.95;

}  // namespace

// The labels say what a reviewer would mark, whether or not a rule finds it. A draft with an empty
// file of labels is a clean one.
TEST_CASE("labelled normative drafts: recall and precision") {
  const auto documents = testing::review_labelled(testing::source_dir() + "/tests/rules/normative");
  CHECK(documents.size() >= 15);
  double expected = 0;
  double missed = 0;
  double beyond = 0;
  for (const auto& document : documents) {
    for (const std::string& failure : document.failures) {
      FAIL_CHECK(document.name << ": " << failure);
    }
    for (const auto& label : document.missed) {
      std::cout << document.name << " missed: " << label.to_string() << "\n";
    }
    for (const auto& label : document.unlabelled) {
      std::cout << document.name << " not labelled: " << label.to_string() << "\n";
    }
    expected += static_cast<double>(document.expected);
    missed += static_cast<double>(document.missed.size());
    beyond += static_cast<double>(document.unlabelled.size());
  }
  const double found = expected - missed;
  const double recall = found / expected;
  const double precision = found / (found + beyond);
  std::cout << documents.size() << " drafts, " << testing::summary(documents) << "\nrecall "
            << recall << ", precision " << precision << "\n";
  CHECK(recall >= kLeastRecall);
  CHECK(precision >= kLeastPrecision);
}

}  // namespace fashen
