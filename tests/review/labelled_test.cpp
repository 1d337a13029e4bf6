// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/labelled.h"

#include <catch2/catch.hpp>

namespace fashen::review {

TEST_CASE("labels are read in order, and a line without a tab is told") {
  auto labels = parse_labels("# 说明\nb/two\t付款\n\na/one\t押金\n", "a.labels");
  REQUIRE(labels);
  CHECK(*labels == std::vector<Label>{{"a/one", "押金"}, {"b/two", "付款"}});
  CHECK(parse_labels("\na/one 押金", "a.labels").error().where == "a.labels:2");
}

TEST_CASE("what is found and labelled is counted by rule") {
  rule::Measurements into;
  measure({{"a/one", "押金"}, {"b/two", "付款"}}, {{"a/one", "定金"}, {"a/one", "押金"}}, into);
  measure({}, {{"a/one", "押金"}}, into);
  CHECK(into["a/one"] == rule::Measured{1, 2, 0});
  CHECK(into["a/one"].is_doubtful());
  CHECK(into["b/two"] == rule::Measured{0, 0, 1});
  CHECK(into["b/two"].recall() == 0);
  CHECK_FALSE(into["b/two"].is_doubtful());
}

TEST_CASE("measurements are written as they are read") {
  rule::Measurements all = {{"a/one", {3, 1, 0}}, {"b/two", {0, 0, 2}}};
  auto read = rule::parse_measurements(rule::to_tsv(all), "measured.tsv");
  REQUIRE(read);
  CHECK(*read == all);
  for (const char* wrong :
       {"a/one\t1\t2", "a/one\t1\t2\tx", "a/one\t1\t2\t3\t4", "a/one\t1\t2\t3\na/one\t1\t2\t3"}) {
    CHECK_FALSE(rule::parse_measurements(wrong, "measured.tsv"));
  }
}

}  // namespace fashen::review
