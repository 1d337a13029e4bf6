// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/applicability.h"

#include <catch2/catch.hpp>

#include "rule/subject_of.h"

namespace fashen::rule {
namespace {

const std::string lease =
    "房屋租赁合同\n甲方：青石县图书馆\n乙方：云岭青禾科技有限公司\n第一条 甲方出租房屋。\n"
    "第二条 租期三年。\n";

bool admits(const Metadata& metadata, const std::string& text = lease) {
  SubjectOf of(text, structure::DocumentKind::contract);
  return Applicability(metadata).admits(of.subject);
}

}  // namespace

TEST_CASE("a rule says of which documents it speaks") {
  Metadata metadata;
  CHECK(admits(metadata));
  metadata.kinds = {structure::DocumentKind::penalty};
  CHECK_FALSE(admits(metadata));
  metadata.kinds.push_back(structure::DocumentKind::contract);
  CHECK(admits(metadata));
  metadata.titled = {"买卖|租赁"};
  CHECK(admits(metadata));
  metadata.untitled = {"补充", "房屋"};
  CHECK_FALSE(admits(metadata));
  metadata.untitled = {"补充"};
  CHECK(admits(metadata));
  metadata.titled = {"买卖"};
  CHECK_FALSE(admits(metadata));
}

TEST_CASE("a rule says how much there must be of a document") {
  Metadata metadata;
  metadata.parties = 2;
  metadata.articles = 2;
  CHECK(admits(metadata));
  metadata.articles = 3;
  CHECK_FALSE(admits(metadata));
  metadata.articles = 0;
  metadata.parties = 3;
  CHECK_FALSE(admits(metadata));
}

}  // namespace fashen::rule
