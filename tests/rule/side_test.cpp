// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/side.h"

#include <catch2/catch.hpp>

namespace fashen::rule {
namespace {

structure::Structure lease() {
  structure::Structure contract;
  contract.kind.kind = structure::DocumentKind::contract;
  contract.parties.resize(2);
  contract.parties[0].role = "出租人";
  contract.parties[0].aliases = {"甲方"};
  contract.parties[1].role = "承租人";
  return contract;
}

}  // namespace

TEST_CASE("a side is sought among the roles and aliases of a contract's parties") {
  const structure::Structure contract = lease();
  for (const char* side : {"", "甲方", "乙方", "中立", "出租人", "承租人"}) {
    INFO(side);
    CHECK(!missing_side("a.docx", contract, side));
  }
  const auto missing = missing_side("a.docx", contract, "承租方");
  REQUIRE(missing);
  CHECK(missing->where == "a.docx");
  CHECK(missing->reason.find("“承租方”") != std::string::npos);
  CHECK(missing->reason.find("（读到的是 出租人、承租人）") != std::string::npos);
}

TEST_CASE("a contract without parties says so of any named side, other documents of none") {
  structure::Structure contract = lease();
  contract.parties.clear();
  const auto missing = missing_side("a.docx", contract, "承租人");
  REQUIRE(missing);
  CHECK(missing->reason.find("读到的是") == std::string::npos);
  contract.kind.kind = structure::DocumentKind::normative;
  CHECK(!missing_side("a.docx", contract, "承租人"));
}

}  // namespace fashen::rule
