// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <iostream>

#include "support/labelled_review.h"
#include "support/places.h"

namespace fashen {
namespace {

/// "contract/deposit-over-cap recall 2/2 precision 2/2", a line a rule.
std::string rates(const std::vector<testing::LabelledDocument>& documents) {
  rule::Measurements all;
  for (const auto& document : documents) {
    for (const auto& [rule, one] : document.measured) {
      all[rule].right += one.right;
      all[rule].wrong += one.wrong;
      all[rule].missed += one.missed;
    }
  }
  std::string out;
  for (const auto& [rule, one] : all) {
    const std::string right = std::to_string(one.right);
    out += rule + " recall " + right + "/" + std::to_string(one.labelled()) + " precision " +
           right + "/" + std::to_string(one.found()) + "\n";
  }
  return out;
}

}  // namespace

// A contract without labels is a clean one: it must give no error and no warning.
TEST_CASE("labelled contracts give the labelled findings and no others") {
  const auto documents = testing::review_labelled(testing::source_dir() + "/tests/rules/contract");
  CHECK(documents.size() >= 30);
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
    INFO(document.name);
    if (document.name.find("clean") != std::string::npos) CHECK(document.expected == 0);
  }
  std::cout << rates(documents) << testing::summary(documents) << "\n";
  CHECK(testing::summary(documents).find(" 0 missed, 0 beyond") != std::string::npos);
}

}  // namespace fashen
