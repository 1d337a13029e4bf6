// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "support/labelled_review.h"
#include "support/places.h"

namespace fashen {
namespace {

rule::Measurements measure_anew() {
  rule::Measurements all;
  for (const char* folder : {"contract", "enforcement", "normative"}) {
    for (const auto& document :
         testing::review_labelled(testing::source_dir() + "/tests/rules/" + folder)) {
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

TEST_CASE("what rules are said to be worth is what the labelled collections show") {
  const std::string path = testing::source_dir() + "/rules/measured.tsv";
  auto bytes = base::RealFileSystem().read(path, 1 << 20);
  REQUIRE(bytes);
  auto written = rule::parse_measurements(*bytes, path);
  if (!written) FAIL(written.error().to_string());
  const rule::Measurements fresh = measure_anew();
  CHECK(fresh.size() > 50);
  INFO("fashen rules measure tests/rules -o rules/measured.tsv");
  CHECK(*bytes == rule::to_tsv(fresh));
}

}  // namespace fashen
