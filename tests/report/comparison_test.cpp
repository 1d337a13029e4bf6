// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison.h"

#include <catch2/catch.hpp>

namespace fashen::report {
namespace {

Comparison of(const std::vector<std::string>& changes) {
  Comparison comparison;
  for (const std::string& change : changes) {
    ComparedClause clause;
    clause.change = change;
    comparison.clauses.push_back(clause);
  }
  return comparison;
}

}  // namespace

TEST_CASE("a comparison is told in one line, with what did not happen") {
  Comparison comparison =
      of({"same", "changed", "added", "changed", "removed", "moved", "same", "changed"});
  comparison.facts.resize(2);
  comparison.fresh.resize(1);
  comparison.gone.resize(4);
  CHECK(comparison_tally(comparison) ==
        "改动 3 处，新增 1 处，删去 1 处，移动 1 处；要素变化 2 项；审查意见新增 1 处，"
        "仍未解决 0 处，已消除 4 处");
  CHECK(comparison_tally({}) ==
        "改动 0 处，新增 0 处，删去 0 处，移动 0 处；要素变化 0 项；审查意见新增 0 处，"
        "仍未解决 0 处，已消除 0 处");
}

TEST_CASE("only clauses that are the same are no change") {
  const Comparison comparison = of({"same", "changed", "added", "removed", "moved"});
  std::string labels;
  for (const ComparedClause& clause : comparison.clauses) {
    labels += change_label(clause.change) + std::string(changed(clause) ? "! " : " ");
  }
  CHECK(labels == "未变 改动! 新增! 删去! 移动! ");
}

}  // namespace fashen::report
