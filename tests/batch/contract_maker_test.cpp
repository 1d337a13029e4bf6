// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/contract_maker.h"

#include <catch2/catch.hpp>

#include "batch/contract_defects.h"
#include "support/places.h"

namespace fashen::testing {

TEST_CASE("amounts in capitals") {
  CHECK(in_capitals(72'000'000) == "柒拾贰万元整");
  CHECK(in_capitals(100'500) == "壹仟零伍元整");
  CHECK(in_capitals(1'000'005'000) == "壹仟万零伍拾元整");
  CHECK(in_capitals(10'000'000'000'000) == "壹仟亿元整");
  CHECK(in_capitals(123'450) == "壹仟贰佰叁拾肆元伍角");
  CHECK(in_capitals(123'405) == "壹仟贰佰叁拾肆元零伍分");
  CHECK(in_capitals(0) == "零元整");
}

TEST_CASE("articles are found however they are numbered, and the signatures end the last") {
  const std::string tail = "甲方（盖章）：某公司\n乙方（盖章）：某公司\n";
  CHECK(article_starts("合同\n第一条 甲。\n第二条 乙。\n" + tail).size() == 3);
  CHECK(article_starts("合同\n一、甲。\n二、乙。\n" + tail).size() == 3);
  CHECK(article_starts("合同\n1.甲。\n2.乙。\n" + tail).size() == 3);
  CHECK(article_starts("合同\n第一条 甲。\n没有签署\n").empty());
}

TEST_CASE("the same seed makes the same contracts, another seed others") {
  const std::string folder = source_dir() + "/tests/rules/contract";
  ContractMaker one(folder, 7), same(folder, 7), other(folder, 8);
  REQUIRE(one.sources() >= 25);
  bool differs = false;
  for (int i = 0; i < 40; ++i) {
    const ContractVariation a = one.make(i), b = same.make(i), c = other.make(i);
    CHECK(a.name == b.name);
    CHECK(a.bytes == b.bytes);
    CHECK(a.rules == b.rules);
    CHECK(!a.bytes.empty());
    differs = differs || a.bytes != c.bytes;
  }
  CHECK(differs);
}

TEST_CASE("a defect that has no room leaves the text as it was") {
  std::mt19937 random(1);
  for (const ContractDefect& defect : contract_defects()) {
    std::string text = "合同\n第一条 没有别的。\n";
    INFO(defect.rule);
    CHECK_FALSE(defect.seed(text, random));
    CHECK(text == "合同\n第一条 没有别的。\n");
  }
}

}  // namespace fashen::testing
