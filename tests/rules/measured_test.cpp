// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <iostream>

#include "base/file_system.h"
#include "support/labelled_review.h"

namespace fashen {
namespace {

rule::Measurements measure_anew() {
  rule::Measurements all;
  for (const char* folder : {"contract", "enforcement"}) {
    for (const auto& document :
         testing::review_labelled(std::string(FASHEN_SOURCE_DIR "/tests/rules/") + folder)) {
      for (const auto& [rule, one] : document.measured) {
        all[rule].right += one.right;
        all[rule].wrong += one.wrong;
        all[rule].missed += one.missed;
      }
    }
  }
  return all;
}

}  // namespace

// The shown figures may lag behind labels that were just added, but never hide a doubtful rule.
TEST_CASE("what rules are said to be worth is what the labelled collections show") {
  const std::string path = FASHEN_SOURCE_DIR "/rules/measured.tsv";
  auto bytes = base::RealFileSystem().read(path, 1 << 20);
  REQUIRE(bytes);
  auto written = rule::parse_measurements(*bytes, path);
  if (!written) FAIL(written.error().to_string());
  const rule::Measurements fresh = measure_anew();
  CHECK(fresh.size() > 50);
  for (const auto& [rule, one] : *written) {
    CAPTURE(rule);
    CHECK(fresh.count(rule) == 1);
  }
  for (const auto& [rule, one] : fresh) {
    CAPTURE(rule);
    auto known = written->find(rule);
    CHECK(one.is_doubtful() == (known != written->end() && known->second.is_doubtful()));
  }
  if (fresh != *written) {
    std::cout << "note: fashen rules measure tests/rules -o rules/measured.tsv\n";
  }
}

}  // namespace fashen
